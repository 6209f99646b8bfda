import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { HomesService } from '../homes/homes.service.js';
import { STAFF_LANGUAGES } from '../platform/i18n/languages.js';
import { ListQuery } from '../platform/http/paging.js';
import { CurrentUser, Requires, type User } from '../platform/http/user.js';
import { setNotice } from '../platform/web/notice.js';
import { page, seeOther } from '../platform/web/page.js';
import { languageOf } from '../platform/web/request-language.js';
import { RoundsQueries } from '../rounds/rounds.queries.js';
import { RoundPage } from './pages/round.page.js';
import { noticeOf } from './run-notices.js';
import { runTexts } from './run-texts.js';
import { StartRunDto } from './runs.dto.js';
import { RunsQueries } from './runs.queries.js';
import { RunsService } from './runs.service.js';

/** The page of one round stands here and not with the rounds, because its runs do. */
@Controller('rounds/:id')
export class RoundPages {
  constructor(
    private readonly rounds: RoundsQueries,
    private readonly runs: RunsService,
    private readonly queries: RunsQueries,
    private readonly homes: HomesService,
  ) {}

  @Get()
  @Requires('rounds:read')
  async one(@Param('id', ParseUUIDPipe) id: string, @Query() query: ListQuery) {
    const round = await this.rounds.one(id);
    const locations = await this.homes.locationsWithMix(undefined, round.locationIds);
    const runs = await this.queries.list({ ...query, roundId: id });
    return page(RoundPage, { round, locations, runs, completed: await this.queries.completedOf(id) });
  }

  @Post('runs')
  @Requires('matching:run')
  async start(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: StartRunDto,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    const t = runTexts(languageOf(request, STAFF_LANGUAGES));
    let runId: string | undefined;
    const starting = this.runs.start(id, body, user).then((run) => (runId = run.id));
    await setNotice(request, await noticeOf(starting, () => ({ kind: 'success', text: t('started') }), t));
    return seeOther(runId ? `/runs/${runId}` : `/rounds/${id}`);
  }
}
