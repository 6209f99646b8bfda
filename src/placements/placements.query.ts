import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { EmptyMeans, ListQuery, sortsOf } from '../platform/http/paging.js';
import { PLACEMENT_STATUSES, type PlacementStatus } from './placement-states.js';

/** What can be sorted by, and the columns behind it. */
export const PLACEMENT_SORTS = {
  home: ['home.street', 'home.houseNumber'],
  location: ['location.name'],
  status: ['placement.status'],
  decidedAt: ['placement.decidedAt'],
} as const;

export class PlacementsQuery extends ListQuery {
  @ApiPropertyOptional({ enum: PLACEMENT_STATUSES })
  @EmptyMeans()
  @IsOptional()
  @IsIn(PLACEMENT_STATUSES)
  status?: PlacementStatus;

  @ApiPropertyOptional({ format: 'uuid' })
  @EmptyMeans()
  @IsOptional()
  @IsUUID()
  location?: string;

  @ApiPropertyOptional({ enum: sortsOf(PLACEMENT_SORTS), default: '-decidedAt' })
  @EmptyMeans('-decidedAt')
  @IsIn(sortsOf(PLACEMENT_SORTS))
  sort: string = '-decidedAt';
}
