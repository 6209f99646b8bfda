import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { EmptyMeans, ListQuery, sortsOf } from '../platform/http/paging.js';
import { PLACEMENT_STATUSES } from './placement-states.js';

/** What can be sorted by, and the columns behind it. */
export const PLACEMENT_SORTS = {
  home: ['home.street', 'home.houseNumber'],
  location: ['location.name'],
  status: ['placement.status'],
  score: ['placement.lowestSatisfaction'],
  statusSince: ['placement.statusSince'],
  answerBy: ['placement.answerBy'],
} as const;

/** `open`: whatever holds a home. */
export const STATUS_FILTERS = ['open', ...PLACEMENT_STATUSES, 'all'] as const;

export class PlacementsQuery extends ListQuery {
  @ApiPropertyOptional({ enum: STATUS_FILTERS, default: 'open' })
  @EmptyMeans('open')
  @IsIn(STATUS_FILTERS)
  status: (typeof STATUS_FILTERS)[number] = 'open';

  @ApiPropertyOptional({ format: 'uuid' })
  @EmptyMeans()
  @IsOptional()
  @IsUUID()
  location?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @EmptyMeans()
  @IsOptional()
  @IsUUID()
  round?: string;

  /** Of the page: every row is chosen from the start. */
  @EmptyMeans()
  @IsOptional()
  @IsIn(['all'])
  chosen?: 'all';

  @ApiPropertyOptional({ enum: sortsOf(PLACEMENT_SORTS), default: '-statusSince' })
  @EmptyMeans('-statusSince')
  @IsIn(sortsOf(PLACEMENT_SORTS))
  sort: string = '-statusSince';
}
