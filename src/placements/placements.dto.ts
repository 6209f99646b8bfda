import { ApiProperty, ApiPropertyOptional, PickType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsOptional, IsString, IsUUID, Length, MaxLength } from 'class-validator';
import { IsoDay } from '../rounds/iso-day.js';
import { REASON_LENGTH } from '../candidates/given-reason.js';
import { NamedDto, ProposedHomeDto, ProposedPersonDto } from '../matching/proposals.dto.js';
import { DECLINE_REASONS, type DeclineReason } from './offers/decline-reasons.js';
import { OFFER_ANSWERS, type OfferAnswer } from './offers/offer-answer.js';
import { PLACEMENT_STATUSES, type PlacementStatus } from './placement-states.js';
import type { Published } from './publishing/publishing.service.js';

export const Trimmed = () =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() || undefined : value));

export class ReasonDto {
  @ApiPropertyOptional({
    maxLength: REASON_LENGTH,
    description:
      'Goes into the letter to the people. Required to refuse, to withdraw, to end, and to approve a group that departs from the mix rule',
  })
  @Trimmed()
  @IsOptional()
  @IsString()
  @MaxLength(REASON_LENGTH)
  reason?: string;
}

export class EndDto extends ReasonDto {
  @ApiPropertyOptional({
    format: 'date',
    description:
      'The last day on which they lived there, not before the lease or the key, nor after today; today when left out',
  })
  @Trimmed()
  @IsOptional()
  @IsoDay()
  lastDay?: string;
}

export class PublishDto {
  @ApiProperty({ maxLength: REASON_LENGTH, description: 'Why this run, and no other of the round' })
  @Trimmed()
  @Length(1, REASON_LENGTH, { message: `reason must be given, in at most ${REASON_LENGTH} characters: why this run` })
  reason!: string;
}

export class PublicationDto implements Published {
  @ApiProperty({ description: 'Drafts of placements that came' }) drafts!: number;
  @ApiProperty({ description: 'Proposals whose home or people another placement holds' }) skipped!: number;
  @ApiProperty({ description: 'Drafts of an earlier publication that made way' }) replaced!: number;
}

export class AnswerDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  candidateId!: string;

  @ApiProperty({ enum: OFFER_ANSWERS })
  @IsIn(OFFER_ANSWERS)
  answer!: OfferAnswer;

  @ApiPropertyOptional({ enum: DECLINE_REASONS, description: 'Nobody has to tell' })
  @IsOptional()
  @IsIn(DECLINE_REASONS)
  declineReason?: DeclineReason;
}

export class PlacedPersonDto extends PickType(ProposedPersonDto, [
  'candidateId',
  'reference',
  'firstName',
  'lastName',
  'targetGroup',
  'satisfaction',
] as const) {
  @ApiProperty({ enum: OFFER_ANSWERS, nullable: true }) answer!: OfferAnswer | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) answeredAt!: Date | null;
  @ApiProperty({ enum: DECLINE_REASONS, nullable: true }) declineReason!: DeclineReason | null;
}

/** A group on its way to a home. */
export class PlacementDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) proposalId!: string;
  @ApiProperty({ example: 'V-0412' }) proposalNumber!: string;
  @ApiProperty({ format: 'uuid' }) runId!: string;
  @ApiProperty({ format: 'uuid' }) roundId!: string;
  @ApiProperty({ enum: PLACEMENT_STATUSES }) status!: PlacementStatus;
  @ApiProperty({ format: 'date-time' }) statusSince!: Date;
  @ApiProperty({
    type: NamedDto,
    nullable: true,
    description: 'Who of the staff brought it there; null when an integration, a candidate or the service itself did',
  })
  movedBy!: NamedDto | null;
  @ApiProperty({ type: String, nullable: true, description: 'Why, in the words of staff' }) reason!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Last day to answer the offer' })
  answerBy!: string | null;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Since when its people are not those that the run proposed',
  })
  adjustedAt!: Date | null;
  @ApiProperty({ type: ProposedHomeDto }) home!: ProposedHomeDto;
  @ApiProperty({ type: [PlacedPersonDto] }) people!: PlacedPersonDto[];
}

export class PlacementListDto {
  @ApiProperty({ type: [PlacementDto] }) items!: PlacementDto[];
  @ApiProperty({ description: 'Over all pages' }) total!: number;
  @ApiProperty() page!: number;
  @ApiProperty() pageSize!: number;
}
