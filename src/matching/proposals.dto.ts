import { ApiProperty } from '@nestjs/swagger';
import { TENANCY_FORMS, type TenancyForm } from '../homes/home.entity.js';
import { TARGET_GROUPS, type TargetGroup } from '../candidates/candidate-answers.js';

export class NamedDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
}

export class ProposedHomeDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ description: "The corporation's own number" }) reference!: string;
  @ApiProperty({ example: 'Kerkstraat 12' }) address!: string;
  @ApiProperty({ type: NamedDto }) location!: NamedDto;
  @ApiProperty({ type: NamedDto, nullable: true }) cluster!: NamedDto | null;
  @ApiProperty({ description: 'By the Dutch count: the living room counts' }) rooms!: number;
  @ApiProperty() places!: number;
  @ApiProperty({ description: 'Euro cents a month' }) rentPerPerson!: number;
  @ApiProperty({ format: 'date' }) availableFrom!: string;
  @ApiProperty({ enum: TENANCY_FORMS }) tenancyForm!: TenancyForm;
}

export class ProposedPersonDto {
  @ApiProperty({ format: 'uuid' }) candidateId!: string;
  @ApiProperty({ description: "The corporation's own number" }) reference!: string;
  @ApiProperty() firstName!: string;
  @ApiProperty() lastName!: string;
  @ApiProperty({ enum: TARGET_GROUPS }) targetGroup!: TargetGroup;
  @ApiProperty({ description: '0 … 2,900' }) satisfaction!: number;
}

export class MutualChoicesDto {
  @ApiProperty({ description: 'Pairs who both said yes to each other' }) mutual!: number;
  @ApiProperty() pairs!: number;
}

/** A group of people for a home. */
export class ProposalDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ example: 'V-0412' }) number!: string;
  @ApiProperty({ description: 'Of the least satisfied member, 0 … 2,900' }) lowestSatisfaction!: number;
  @ApiProperty({ format: 'uuid' }) runId!: string;
  @ApiProperty({ description: 'Of a run that started before choosing closed: it shows what could come' })
  isRehearsal!: boolean;
  @ApiProperty({ type: NamedDto }) round!: NamedDto;
  @ApiProperty({ type: ProposedHomeDto }) home!: ProposedHomeDto;
  @ApiProperty({ type: [ProposedPersonDto] }) people!: ProposedPersonDto[];
  @ApiProperty({ type: MutualChoicesDto }) mutualChoices!: MutualChoicesDto;
}

export class ProposalListDto {
  @ApiProperty({ type: [ProposalDto] }) items!: ProposalDto[];
  @ApiProperty({ description: 'Over all pages' }) total!: number;
  @ApiProperty() page!: number;
  @ApiProperty() pageSize!: number;
}

export class HousematePointsDto {
  @ApiProperty({ format: 'uuid' }) candidateId!: string;
  @ApiProperty({ description: 'How alike they are, 0 … 1,000, and the points for a yes' }) score!: number;
  @ApiProperty({ description: 'Whether this person said yes to the housemate' }) liked!: boolean;
}

export class HomePointsDto {
  @ApiProperty({ description: "Place of the location among the person's wishes; 0 is the first" })
  locationRank!: number;
  @ApiProperty() locationBonus!: number;
  @ApiProperty({ description: '0 … 100: the rent below the limit' }) rentPoints!: number;
}

/** Null when the person's data were erased. */
const UnlessErased = (options: Record<string, unknown>) => ApiProperty({ nullable: true, ...options });

export class ProposedPersonDetailDto extends ProposedPersonDto {
  @UnlessErased({ type: 'integer', description: 'Years, today' }) age!: number | null;
  @ApiProperty({ type: [String], description: 'Codes' }) languages!: string[];
  @UnlessErased({ type: String, format: 'date' }) registeredOn!: string | null;
  @UnlessErased({ type: 'integer', minimum: 1, maximum: 4, description: '4 is the most urgent' }) urgency!:
    number | null;
  @ApiProperty({
    nullable: true,
    type: Number,
    description: 'Euro cents a month that the rent leaves of the limit; null when the answers were erased',
  })
  rentLeft!: number | null;
  @ApiProperty({ type: [HousematePointsDto] }) housematePoints!: HousematePointsDto[];
  @ApiProperty({ type: HomePointsDto }) homePoints!: HomePointsDto;
}

/** Codes of the matching engine, docs/matching.md. */
export class ProposalDetailDto extends ProposalDto {
  @ApiProperty({ type: [ProposedPersonDetailDto] }) declare people: ProposedPersonDetailDto[];
  @ApiProperty({ type: [Object], description: 'What all share, strongest first' }) shared!: object[];
  @ApiProperty({ type: [Object], description: 'Topics on which they differ, the largest difference first' })
  differences!: object[];
}
