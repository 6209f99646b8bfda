import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { EmptyMeans, ListQuery, sortsOf } from '../platform/http/paging.js';

/** What can be sorted by, and the columns behind it. */
export const PROPOSAL_SORTS = {
  number: ['proposal.number'],
  home: ['home.street', 'home.houseNumber'],
  location: ['location.name'],
  score: ['proposal.lowestSatisfaction'],
  run: ['run.number'],
} as const;

/** The highest satisfaction there is (docs/matching.md). */
export const HIGHEST_SATISFACTION = 2900;

const RUN = /^(latest|all|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/** Which proposals a list shows; by itself those of the latest run of each round. */
export class ProposalsQuery extends ListQuery {
  @ApiPropertyOptional({ format: 'uuid' })
  @EmptyMeans()
  @IsOptional()
  @IsUUID()
  location?: string;

  @ApiPropertyOptional({ default: 'latest', description: '`latest` (of each round), `all`, or the id of a run' })
  @EmptyMeans('latest')
  @Matches(RUN, { message: 'run must be `latest`, `all` or the id of a run' })
  run: string = 'latest';

  @ApiPropertyOptional({ minimum: 0, maximum: HIGHEST_SATISFACTION, description: 'Of the least satisfied member' })
  @Type(() => Number)
  @EmptyMeans()
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(HIGHEST_SATISFACTION)
  minimumScore?: number;

  @ApiPropertyOptional({ enum: sortsOf(PROPOSAL_SORTS), default: '-score' })
  @EmptyMeans('-score')
  @IsIn(sortsOf(PROPOSAL_SORTS))
  sort: string = '-score';
}
