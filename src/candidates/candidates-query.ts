import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { EmptyMeans, ListQuery } from '../platform/http/paging.js';
import { TARGET_GROUPS, type TargetGroup } from './candidate-answers.js';
import { PROGRESS, type Progress } from './progress/progress.js';

const SORTS = ['name', 'reference', 'age', 'urgency', 'progress', 'registeredOn'] as const;
export type CandidateSort = (typeof SORTS)[number];
const ORDERS = SORTS.flatMap((sort) => [sort, `-${sort}`] as const);

const SUPERVISOR = /^(mine|none|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Which candidates a list shows, and in which order. */
export class CandidatesQuery extends ListQuery {
  @ApiPropertyOptional({ enum: TARGET_GROUPS })
  @EmptyMeans()
  @IsOptional()
  @IsIn(TARGET_GROUPS)
  targetGroup?: TargetGroup;

  @ApiPropertyOptional({ format: 'uuid', description: 'Candidates who would live at this location' })
  @EmptyMeans()
  @IsOptional()
  @IsUUID()
  location?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 4, description: 'Urgency band' })
  @EmptyMeans()
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(4)
  urgency?: number;

  @ApiPropertyOptional({ enum: PROGRESS, description: 'How far they are; without it everybody who has not stopped' })
  @EmptyMeans()
  @IsOptional()
  @IsIn(PROGRESS)
  progress?: Progress;

  @ApiPropertyOptional({ enum: ['yes'], description: 'Only who may need a hand: not heard of for long' })
  @EmptyMeans()
  @IsOptional()
  @IsIn(['yes'])
  stuck?: 'yes';

  @ApiPropertyOptional({
    description: 'Id of the supervisor, `mine` for those of the signed-in account, or `none`',
  })
  @EmptyMeans()
  @IsOptional()
  @Matches(SUPERVISOR)
  supervisor?: string;

  @ApiPropertyOptional({ enum: ['yes'], description: 'Only who may be here twice' })
  @EmptyMeans()
  @IsOptional()
  @IsIn(['yes'])
  duplicates?: 'yes';

  @ApiPropertyOptional({ enum: ORDERS, default: '-urgency', description: 'A minus turns the order around' })
  @EmptyMeans('-urgency')
  @IsIn(ORDERS)
  sort: CandidateSort | `-${CandidateSort}` = '-urgency';
}
