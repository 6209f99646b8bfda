import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { TARGET_GROUPS, type TargetGroup } from '../candidates/candidate-answers.js';
import type { Effort } from '../matching-engine/index.js';
import { EmptyMeans, ListQuery } from '../platform/http/paging.js';
import { PERSON_CHANGES, type PersonChange } from './compare-runs.js';
import { RUN_STATUSES, type RunStatus } from './run.entity.js';
import { ScenarioRequestDto } from './scenarios/scenario.dto.js';
import { REASON_CODES, type ReasonCode } from './unplaced.queries.js';

export const EFFORTS = ['quick', 'normal', 'deep'] as const satisfies readonly Effort[];

export const HIGHEST_SEED = 2_147_483_647;

/** What to run a round with; the form on a round's page has its own (`scenarios/start-run.form.ts`). */
export class StartRunDto extends ScenarioRequestDto {
  @ApiPropertyOptional({
    enum: EFFORTS,
    default: 'normal',
    description: 'How long to search; more effort, better groups',
  })
  @EmptyMeans('normal')
  @IsIn(EFFORTS)
  effort: Effort = 'normal';

  @ApiPropertyOptional({
    minimum: 0,
    maximum: HIGHEST_SEED,
    default: 1,
    description: 'The same seed on the same data gives the same groups',
  })
  @EmptyMeans()
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(HIGHEST_SEED)
  seed?: number;

  @ApiPropertyOptional({ minimum: 1, maximum: 3600, description: "Seconds; a safety stop, the policy's when left out" })
  @EmptyMeans()
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(3600)
  timeLimit?: number;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'A completed run of the same round: its groups stay unless others are clearly better',
  })
  @EmptyMeans()
  @IsOptional()
  @IsUUID()
  earlierRunId?: string;
}

export class RunsQuery extends ListQuery {
  @ApiPropertyOptional({ format: 'uuid' })
  @EmptyMeans()
  @IsOptional()
  @IsUUID()
  roundId?: string;

  @ApiPropertyOptional({ enum: RUN_STATUSES })
  @EmptyMeans()
  @IsOptional()
  @IsIn(RUN_STATUSES)
  status?: RunStatus;
}

export class UnplacedQuery extends ListQuery {
  @ApiPropertyOptional({ enum: REASON_CODES, description: 'The reason that binds most' })
  @EmptyMeans()
  @IsOptional()
  @IsIn(REASON_CODES)
  reason?: ReasonCode;

  @ApiPropertyOptional({ enum: TARGET_GROUPS })
  @EmptyMeans()
  @IsOptional()
  @IsIn(TARGET_GROUPS)
  targetGroup?: TargetGroup;
}

export class DifferencesQuery extends ListQuery {
  @ApiPropertyOptional({ enum: PERSON_CHANGES, description: 'What differs for the person' })
  @EmptyMeans()
  @IsOptional()
  @IsIn(PERSON_CHANGES)
  change?: PersonChange;
}

/** The form that chooses which run to put beside one. */
export class CompareWithDto {
  @IsUUID()
  with!: string;

  /** Language that a page was asked in. */
  @IsOptional()
  @IsString()
  @MaxLength(20)
  lang?: string;
}

export class RunProgressDto {
  @ApiProperty() phase!: string;
  @ApiProperty({ minimum: 0, maximum: 1 }) done!: number;
  @ApiProperty({ type: Number, nullable: true }) objective!: number | null;
  @ApiProperty({ type: Number, nullable: true }) upperBound!: number | null;
}
