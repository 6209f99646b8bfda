import {
  BadRequestException,
  Body,
  ConflictException,
  Controller,
  Get,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Req,
} from '@nestjs/common';
import { InjectEntityManager } from '@nestjs/typeorm';
import type { Request } from 'express';
import { EntityManager } from 'typeorm';
import { ExposureQueries } from '../choosing/suggestions/exposure.queries.js';
import { OpenQuestions } from '../choosing/totals/open-questions.queries.js';
import { HomesService } from '../homes/homes.service.js';
import { STAFF_LANGUAGES } from '../platform/i18n/languages.js';
import { Clock } from '../platform/clock/clock.js';
import { Policy } from '../platform/config/policy.js';
import { ListQuery } from '../platform/http/paging.js';
import { CurrentUser, Requires, type User } from '../platform/http/user.js';
import { setNotice } from '../platform/web/notice.js';
import { queryOf } from '../platform/web/page-url.js';
import { page, seeOther } from '../platform/web/page.js';
import { languageOf } from '../platform/web/request-language.js';
import { ChoosingCloses } from '../rounds/choosing-closes.service.js';
import { ChoosingClosesForm } from '../rounds/choosing-closes.form.js';
import { isIsoDay } from '../rounds/iso-day.js';
import { NextPhaseDto } from '../rounds/phases/phases.dto.js';
import { RoundPhases } from '../rounds/phases/round-phases.service.js';
import { phaseTexts } from '../rounds/phases/texts.js';
import { RoundsQueries } from '../rounds/rounds.queries.js';
import { RoundPage, type RoundPageProps } from './pages/round.page.js';
import { noticeOf } from './run-notices.js';
import { runTexts } from './run-texts.js';
import { RunsQueries } from './runs.queries.js';
import { RunsService } from './runs.service.js';
import { homesOfRound } from './scenarios/round-homes.js';
import { StartRunForm } from './scenarios/start-run.form.js';
import { scenarioTexts } from './scenarios/texts.js';

/** The page of one round stands here and not with the rounds, because its runs do. */
@Controller('rounds/:id')
export class RoundPages {
  constructor(
    private readonly rounds: RoundsQueries,
    private readonly runs: RunsService,
    private readonly queries: RunsQueries,
    private readonly homes: HomesService,
    private readonly choosing: ChoosingCloses,
    private readonly phases: RoundPhases,
    private readonly exposure: ExposureQueries,
    private readonly questions: OpenQuestions,
    private readonly clock: Clock,
    private readonly policy: Policy,
    @InjectEntityManager() private readonly entities: EntityManager,
  ) {}

  @Get()
  @Requires('rounds:read')
  async one(@Param('id', ParseUUIDPipe) id: string, @Query() query: ListQuery) {
    return page(RoundPage, await this.propsOf(id, query));
  }

  /** Somebody who reloads, or changes the language, after something that was not taken. */
  @Get(['choosing', 'phase', 'runs'])
  @Requires('rounds:read')
  back(@Param('id', ParseUUIDPipe) id: string, @Req() request: Request) {
    const query = queryOf(request.originalUrl).toString();
    return seeOther(query ? `/rounds/${id}?${query}` : `/rounds/${id}`);
  }

  @Post('choosing')
  @Requires('rounds:plan')
  async moveChoosing(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { closesOn, understood }: ChoosingClosesForm,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    if (closesOn && !isIsoDay(closesOn)) return this.refused(id, closesOn);
    const closesNow = closesOn === this.clock.today();
    if (closesNow && understood !== 'yes') return this.askFirst(id, closesOn);
    try {
      await this.choosing.move(id, closesOn || null, user);
    } catch (error) {
      if (error instanceof BadRequestException) return this.refused(id, closesOn);
      throw error;
    }
    const t = runTexts(languageOf(request, STAFF_LANGUAGES));
    await setNotice(request, { kind: 'success', text: t(closesNow ? 'choosingClosedNow' : 'choosingMoved') });
    return seeOther(`/rounds/${id}`);
  }

  @Post('phase')
  @Requires('rounds:plan')
  async moveOn(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { to, reason = '' }: NextPhaseDto,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    const t = phaseTexts(languageOf(request, STAFF_LANGUAGES));
    try {
      await this.phases.moveOn(id, to, reason || null, user);
      await setNotice(request, { kind: 'success', text: t('moved', { phase: t(to) }) });
    } catch (error) {
      if (error instanceof BadRequestException) return this.notMoved(id, reason);
      if (!(error instanceof ConflictException)) throw error;
      await setNotice(request, { kind: 'warning', text: t('movedMeanwhile') });
    }
    return seeOther(`/rounds/${id}`);
  }

  @Post('runs')
  @Requires('matching:run')
  async start(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() form: StartRunForm,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    const language = languageOf(request, STAFF_LANGUAGES);
    const t = runTexts(language);
    const homes = await homesOfRound(this.entities, id);
    const read = form.read(this.policy.matching, homes, scenarioTexts(language));
    if ('errors' in read) {
      const props = await this.propsOf(id, new ListQuery());
      return page(RoundPage, { ...props, starting: { ...props.starting, form, ...read } }, { status: 400 });
    }
    let runId: string | undefined;
    const starting = this.runs.start(id, read.request, user).then((run) => (runId = run.id));
    await setNotice(request, await noticeOf(starting, () => ({ kind: 'success', text: t('started') }), t));
    return seeOther(runId ? `/runs/${runId}` : `/rounds/${id}`);
  }

  private async askFirst(id: string, closesOn: string) {
    const closing = { closesOn, questions: await this.questions.ofRound(id) };
    return page(RoundPage, { ...(await this.propsOf(id, new ListQuery())), closing });
  }

  private async refused(id: string, refusedDay: string) {
    return page(RoundPage, { ...(await this.propsOf(id, new ListQuery())), refusedDay }, { status: 400 });
  }

  private async notMoved(id: string, reason: string) {
    const refusedMove = { reason, problem: reason ? 'reasonHasCitizenNumber' : 'reasonMissing' } as const;
    return page(RoundPage, { ...(await this.propsOf(id, new ListQuery())), refusedMove }, { status: 400 });
  }

  private async propsOf(id: string, query: ListQuery): Promise<RoundPageProps> {
    const round = await this.rounds.one(id);
    const locations = await this.homes.locationsWithMix(undefined, round.locationIds);
    const runs = await this.queries.list({ ...query, roundId: id });
    const completed = await this.queries.completedOf(id);
    const exposure = await this.exposure.ofRound(id);
    const blockers = await this.phases.blockersOf(round);
    const homes = await homesOfRound(this.entities, id);
    const starting = { homes, policy: this.policy.matching, form: new StartRunForm(), errors: {} };
    return { round, locations, runs, completed, exposure, blockers, starting, today: this.clock.today() };
  }
}
