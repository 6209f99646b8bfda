import {
  Body,
  ConflictException,
  Controller,
  Get,
  HttpException,
  Param,
  ParseEnumPipe,
  ParseUUIDPipe,
  Post,
  Req,
} from '@nestjs/common';
import type { Request } from 'express';
import { CITIZEN_NUMBER } from '../candidates/given-reason.js';
import type { FieldProblem } from '../platform/http/problem.js';
import { CurrentUser, Requires, type User } from '../platform/http/user.js';
import { STAFF_LANGUAGES } from '../platform/i18n/languages.js';
import { setNotice } from '../platform/web/notice.js';
import { page, seeOther } from '../platform/web/page.js';
import { queryOf } from '../platform/web/page-url.js';
import { languageOf } from '../platform/web/request-language.js';
import { AnswerForm } from './offers/answer.form.js';
import { OffersService } from './offers/offers.service.js';
import type { ActForm } from './pages/act-form.js';
import { PlacementPage } from './pages/placement.page.js';
import { PlacementConflict } from './placement-conflict.js';
import { PlacementsInFull } from './placement-in-full.js';
import { ReasonDto } from './placements.dto.js';
import { EndForm } from './handover/end.form.js';
import { DECISION_ACTS, StaffActs, TENANCY_ACTS, verbOf, type ActWords, type StaffAct } from './staff-acts.js';
import { placementTexts, type PlacementKey } from './texts.js';

const actIn = <Act extends StaffAct>(acts: readonly Act[]) =>
  new ParseEnumPipe(Object.fromEntries(acts.map((act) => [act, act])), { errorHttpStatusCode: 404 });

/** One placement with its whole file, and what staff do with it. */
@Controller('placements/:id')
export class PlacementPages {
  constructor(
    private readonly acts: StaffActs,
    private readonly offers: OffersService,
    private readonly inFull: PlacementsInFull,
  ) {}

  @Get()
  @Requires('placements:read')
  async show(@Param('id', ParseUUIDPipe) id: string) {
    return page(PlacementPage, { ...(await this.inFull.load(id)), form: {} });
  }

  /** Somebody who reloads, or changes the language, after an act that did not go through. */
  @Get(['decisions/:act', 'tenancy/:act', 'answers'])
  @Requires('placements:read')
  back(@Param('id', ParseUUIDPipe) id: string, @Req() request: Request) {
    const query = queryOf(request.originalUrl).toString();
    return seeOther(query ? `/placements/${id}?${query}` : `/placements/${id}`);
  }

  @Post('decisions/:act')
  @Requires('placements:decide')
  decide(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('act', actIn(DECISION_ACTS)) act: StaffAct,
    @Body() words: ReasonDto,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    return this.act(id, act, words, user, request);
  }

  @Post('tenancy/:act')
  @Requires('placements:hand-over')
  tenancy(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('act', actIn(TENANCY_ACTS)) act: StaffAct,
    @Body() words: EndForm,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    return this.act(id, act, words, user, request);
  }

  /** Writes down what somebody said by telephone or on paper. */
  @Post('answers')
  @Requires('placements:decide')
  answer(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { candidateId, answer }: AnswerForm,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    return this.attempt(id, request, { reason: '' }, 'answerDone', () =>
      this.offers.answer(id, { candidateId, answer }, user),
    );
  }

  private act(id: string, act: StaffAct, words: ActWords, user: User, request: Request) {
    const form = { act, reason: words.reason ?? '', lastDay: words.lastDay ?? '' };
    return this.attempt(id, request, form, `${verbOf(act)}Done`, () => this.acts.do(act, id, words, user));
  }

  /** Does it and says so, or shows the placement again with what was filled in and why it did not go through. */
  private async attempt(id: string, request: Request, form: ActForm, done: DoneKey, work: () => Promise<void>) {
    try {
      await work();
    } catch (error) {
      const { status, problem } = problemOf(error);
      return page(PlacementPage, { ...(await this.inFull.load(id)), form: { ...form, ...problem } }, { status });
    }
    const t = placementTexts(languageOf(request, STAFF_LANGUAGES));
    await setNotice(request, { kind: 'success', text: t(done) });
    return seeOther(`/placements/${id}`);
  }
}

/** The sentence about what was done. */
type DoneKey = Extract<PlacementKey, `${string}Done`>;

/** What the page says of an act that did not go through. @throws the error when it is of another kind */
function problemOf(error: unknown): { status: number; problem: Omit<ActForm, 'act'> } {
  if (error instanceof PlacementConflict) return { status: 409, problem: { tooLate: error.tooLate } };
  if (error instanceof ConflictException) return { status: 409, problem: { tooLate: { type: 'changed-meanwhile' } } };
  if (error instanceof HttpException && error.getStatus() === 400) {
    const { type, errors = [] } = error.getResponse() as { type?: string; errors?: FieldProblem[] };
    const isAbout = (name: string) => errors.some(({ field }) => field === name);
    const reasonProblem: ActForm['reasonProblem'] =
      type === CITIZEN_NUMBER ? 'reasonHasCitizenNumber' : 'reasonMissing';
    const problem = { ...(isAbout('reason') && { reasonProblem }), isLastDayWrong: isAbout('lastDay') };
    return { status: 400, problem };
  }
  throw error;
}
