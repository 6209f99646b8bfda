import { Controller, Get, Param, ParseUUIDPipe, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { HomesService } from '../homes/homes.service.js';
import { Requires } from '../platform/http/user.js';
import { STAFF_LANGUAGES } from '../platform/i18n/languages.js';
import { setNotice } from '../platform/web/notice.js';
import { page, seeOther } from '../platform/web/page.js';
import { languageOf } from '../platform/web/request-language.js';
import { placeNamesOf } from './place-names.js';
import { CompareRunsPage } from './pages/compare-runs.page.js';
import { runTexts } from './run-texts.js';
import { RunComparisons } from './run-comparisons.js';
import { CompareWithDto, DifferencesQuery } from './runs.dto.js';
import { RunsQueries } from './runs.queries.js';

@Controller('runs/:id/compare')
export class RunComparisonsPages {
  constructor(
    private readonly comparisons: RunComparisons,
    private readonly runs: RunsQueries,
    private readonly homes: HomesService,
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
    @Req() request: Request,
  ) {
    const either = [await this.runs.one(id), await this.runs.one(otherId)];
    if (either.some(({ redactedAt }) => redactedAt)) {
      const text = runTexts(languageOf(request, STAFF_LANGUAGES))('runRedacted');
      await setNotice(request, { kind: 'warning', text });
      return seeOther(`/runs/${id}`);
    }
    const comparison = await this.comparisons.compare(id, otherId, query);
    const completed = await this.runs.completedOf(comparison.run.roundId);
    const placeNames = placeNamesOf(await this.homes.locationsWithMix());
    return page(CompareRunsPage, { comparison, completed, placeNames, query });
  }
}
