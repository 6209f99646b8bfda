import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  ValidateIf,
} from 'class-validator';
import { EmptyMeans } from '../platform/http/paging.js';
import { IsoDay } from './iso-day.js';
import { CHOOSING_CLOSES, PhaseDaysDto, PlanDto } from './phases/phases.dto.js';
import { ROUND_PHASES, type RoundPhase } from './phases/round-phases.js';
import type { RoundStatus } from './round.entity.js';

const ROUND_STATUSES = ['open', 'closed'] as const satisfies readonly RoundStatus[];

export class OpenRoundDto extends PlanDto {
  @ApiProperty({ minLength: 1, maxLength: 100, description: 'Unique' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @Length(1, 100)
  name!: string;

  @ApiProperty({ format: 'date', description: 'First day: waiting times, ages and availability count from it' })
  @IsoDay()
  startsOn!: string;

  @ApiProperty({ type: [String], format: 'uuid', description: 'Locations whose homes take part' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  locationIds!: string[];

  @ApiPropertyOptional({
    type: [String],
    format: 'uuid',
    description: 'Who takes part; everybody who chose one of the locations when left out',
  })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  candidateIds?: string[];
}

/** When choosing closes. */
export class ChoosingClosesDto {
  @ApiProperty({ type: String, format: 'date', nullable: true, description: CHOOSING_CLOSES })
  @ValidateIf((_, day) => day !== null)
  @IsoDay()
  closesOn!: string | null;
}

export class RoundCountsDto {
  @ApiProperty() locations!: number;
  @ApiProperty() homes!: number;
  @ApiProperty({ description: 'People that the homes house together' }) places!: number;
  @ApiProperty() candidates!: number;
  @ApiProperty() statusHolders!: number;
  @ApiProperty() youngTenants!: number;
}

/** A round and the size of what takes part in it. */
export class RoundDto extends PhaseDaysDto {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() name!: string;
  @ApiProperty({ format: 'date' }) startsOn!: string;
  @ApiProperty({ enum: ROUND_STATUSES }) status!: RoundStatus;
  @ApiProperty({ enum: ROUND_PHASES, description: 'Of a closed round: in which it was closed' }) phase!: RoundPhase;
  @ApiProperty({ format: 'date-time' }) createdAt!: Date;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Since when nobody in it can change their answers',
  })
  answersLockedAt!: Date | null;
  @ApiProperty({ type: RoundCountsDto }) counts!: RoundCountsDto;
}

export class RoundDetailDto extends RoundDto {
  @ApiProperty({ type: [String], format: 'uuid' }) locationIds!: string[];
}

export class RoundListDto {
  @ApiProperty({ type: [RoundDto] }) items!: RoundDto[];
  @ApiProperty({ description: 'Over all pages' }) total!: number;
  @ApiProperty() page!: number;
  @ApiProperty() pageSize!: number;
}

export class RoundFilter {
  @ApiPropertyOptional({ enum: ROUND_STATUSES })
  @EmptyMeans()
  @IsOptional()
  @IsIn(ROUND_STATUSES)
  status?: RoundStatus;
}
