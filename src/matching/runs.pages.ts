import {
  Controller,
  Get,
  Header,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Req,
  Sse,
  type MessageEvent,
} from '@nestjs/common';
import type { Request } from 'express';
import type { Observable } from 'rxjs';
import { HomesService } from '../homes/homes.service.js';
import { formatsFor } from '../platform/i18n/format.js';
import { STAFF_LANGUAGES } from '../platform/i18n/languages.js';
import { CurrentUser, Requires, type User } from '../platform/http/user.js';
import { setNotice } from '../platform/web/notice.js';
import { page, seeOther } from '../platform/web/page.js';
import { languageOf } from '../platform/web/request-language.js';
import { noticeOf, replayNotice } from './run-notices.js';
import { progressEvents } from './progress-events.js';
import { ReplayService } from './replay.service.js';
import { runTexts } from './run-texts.js';
import { RunPage } from './pages/run.page.js';
import { UnplacedQuery } from './runs.dto.js';
import { RunsQueries } from './runs.queries.js';
import { RunsService } from './runs.service.js';
import { UnplacedExport } from './unplaced-export.js';
import { placeNamesOf } from './place-names.js';
import { UnplacedQueries } from './unplaced.queries.js';

const textsFor = (request: Request) => runTexts(languageOf(request, STAFF_LANGUAGES));

@Controller('runs/:id')
export class RunsPages {
  constructor(
    private readonly runs: RunsService,
    private readonly queries: RunsQueries,
    private readonly unplacedPeople: UnplacedQueries,
    private readonly unplacedExport: UnplacedExport,
    private readonly replays: ReplayService,
    private readonly homes: HomesService,
  ) {}

  @Get()
  @Requires('matching:read')
  async one(@Param('id', ParseUUIDPipe) id: string, @Query() query: UnplacedQuery) {
    const run = await this.queries.one(id);
    const unplaced = await this.unplacedPeople.list(id, query);
    const completed = await this.queries.completedOf(run.roundId);
    const placeNames = placeNamesOf(await this.homes.locationsWithMix());
    return page(RunPage, { run, unplaced, query, placeNames, completed });
  }

  @Sse('progress')
  @Requires('matching:read')
  progress(@Param('id', ParseUUIDPipe) id: string, @Req() request: Request): Observable<MessageEvent> {
    const language = languageOf(request, STAFF_LANGUAGES);
    return progressEvents(() => this.queries.progress(id), runTexts(language), formatsFor(language));
  }

  @Post('cancel')
  @Requires('matching:run')
  async cancel(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User, @Req() request: Request) {
    const t = textsFor(request);
    const notice = await noticeOf(this.runs.cancel(id, user), () => ({ kind: 'success', text: t('cancelAsked') }), t);
    await setNotice(request, notice);
    return seeOther(`/runs/${id}`);
  }

  @Post('replay')
  @Requires('matching:run')
  async replay(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User, @Req() request: Request) {
    const t = textsFor(request);
    await setNotice(request, await noticeOf(this.replays.replay(id, user), (replay) => replayNotice(replay, t), t));
    return seeOther(`/runs/${id}`);
  }

  @Get('unplaced-candidates.csv')
  @Requires('matching:read')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="unplaced-candidates.csv"')
  csv(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: UnplacedQuery,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    return this.unplacedExport.csv(id, query, user, languageOf(request, STAFF_LANGUAGES));
  }
}
