import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { EmptyMeans, ListQuery } from '../platform/http/paging.js';
import { TARGET_GROUPS, type TargetGroup } from './candidate-answers.js';

const SORTS = ['name', 'reference', 'age', 'urgency', 'registeredOn'] as const;
export type CandidateSort = (typeof SORTS)[number];
const ORDERS = SORTS.flatMap((sort) => [sort, `-${sort}`] as const);

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

  @ApiPropertyOptional({ enum: ORDERS, default: '-urgency', description: 'A minus turns the order around' })
  @EmptyMeans('-urgency')
  @IsIn(ORDERS)
  sort: CandidateSort | `-${CandidateSort}` = '-urgency';
}
