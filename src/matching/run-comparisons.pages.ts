import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { Requires } from '../platform/http/user.js';
import { page, seeOther } from '../platform/web/page.js';
import { CompareRunsPage } from './pages/compare-runs.page.js';
import { RunComparisons } from './run-comparisons.js';
import { CompareWithDto, DifferencesQuery } from './runs.dto.js';
import { RunsQueries } from './runs.queries.js';

@Controller('runs/:id/compare')
export class RunComparisonsPages {
  constructor(
    private readonly comparisons: RunComparisons,
    private readonly runs: RunsQueries,
  ) {}

  /** Where the form that chooses the other run goes. */
  @Get()
  @Requires('matching:read')
  choose(@Param('id', ParseUUIDPipe) id: string, @Query() query: CompareWithDto) {
    return seeOther(`/runs/${id}/compare/${query.with}`);
  }

  @Get(':otherId')
  @Requires('matching:read')
  async compare(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('otherId', ParseUUIDPipe) otherId: string,
    @Query() query: DifferencesQuery,
  ) {
    const comparison = await this.comparisons.compare(id, otherId, query);
    const completed = await this.runs.completedOf(comparison.run.roundId);
    return page(CompareRunsPage, { comparison, completed, query });
  }
}
