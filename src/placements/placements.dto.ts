import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { NamedDto, ProposedHomeDto } from '../matching/proposals.dto.js';
import { TARGET_GROUPS, type TargetGroup } from '../candidates/candidate-answers.js';
import { PLACEMENT_STATUSES, type PlacementStatus } from './placement-states.js';

/** Longest reason that can be given. */
export const REASON_LENGTH = 2000;

export class DecisionDto {
  @ApiPropertyOptional({
    maxLength: REASON_LENGTH,
    description: 'Required to refuse, to withdraw, and to approve a group that departs from the mix rule',
  })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() || undefined : value))
  @IsOptional()
  @IsString()
  @MaxLength(REASON_LENGTH)
  reason?: string;
}

export class PlacedPersonDto {
  @ApiProperty({ format: 'uuid' }) candidateId!: string;
  @ApiProperty({ description: "The corporation's own number" }) reference!: string;
  @ApiProperty() firstName!: string;
  @ApiProperty() lastName!: string;
  @ApiProperty({ enum: TARGET_GROUPS }) targetGroup!: TargetGroup;
}

/** A decision of staff on a proposal; an approved one reserves the home and the people. */
export class PlacementDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) proposalId!: string;
  @ApiProperty({ example: 'V-0412' }) proposalNumber!: string;
  @ApiProperty({ enum: PLACEMENT_STATUSES }) status!: PlacementStatus;
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty({ type: NamedDto, nullable: true, description: 'Null when an integration decided' })
  decidedBy!: NamedDto | null;
  @ApiProperty({ format: 'date-time' }) decidedAt!: Date;
  @ApiProperty({ type: ProposedHomeDto }) home!: ProposedHomeDto;
  @ApiProperty({ type: [PlacedPersonDto] }) people!: PlacedPersonDto[];
}

export class PlacementListDto {
  @ApiProperty({ type: [PlacementDto] }) items!: PlacementDto[];
  @ApiProperty({ description: 'Over all pages' }) total!: number;
  @ApiProperty() page!: number;
  @ApiProperty() pageSize!: number;
}
