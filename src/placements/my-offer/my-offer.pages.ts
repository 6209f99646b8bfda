import {
  Body,
  ConflictException,
  Controller,
  Get,
  Param,
  ParseEnumPipe,
  ParseUUIDPipe,
  Post,
  Req,
} from '@nestjs/common';
import type { Request } from 'express';
import { OwnIntake } from '../../candidates/intake/own-intake.js';
import { Vocabulary } from '../../candidates/vocabulary.js';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { LANGUAGES } from '../../platform/i18n/languages.js';
import { setNotice } from '../../platform/web/notice.js';
import { page, seeOther } from '../../platform/web/page.js';
import { languageOf } from '../../platform/web/request-language.js';
import { DECLINE_REASONS } from '../offers/decline-reasons.js';
import { OffersService } from '../offers/offers.service.js';
import { PlacementConflict } from '../placement-conflict.js';
import type { OfferAnswer } from '../offers/offer-answer.js';
import { offerTexts, type OfferKey } from './my-offer-texts.js';
import { OfferQuestions } from './offer-questions.service.js';
import { canAccept, canDecline } from './offer-standing.js';
import { OwnOffers } from './own-offers.js';
import { AnswerPage } from './pages/answer.page.js';
import { MyOfferPage, type OfferProblem, type TypedQuestion } from './pages/my-offer.page.js';
import { NoOfferPage } from './pages/no-offer.page.js';
import { readWords } from './question-words.js';
import { StayTogetherService } from './staying-together.service.js';

const ANSWERS = { accept: 'accepted', decline: 'declined' } as const satisfies Record<string, OfferAnswer>;
type AnswerWord = keyof typeof ANSWERS;
const answerWord = new ParseEnumPipe({ accept: 'accept', decline: 'decline' }, { errorHttpStatusCode: 404 });

type Typed = Readonly<Record<string, unknown>>;
/** The sentence about what was done. */
type Done = Extract<OfferKey, `${string}Done`>;

/** The home that a candidate is offered: what it is, with whom, their answer, and what follows. */
@Controller('my/offer')
@Requires('placements:answer-own')
export class MyOfferPages {
  constructor(
    private readonly intake: OwnIntake,
    private readonly own: OwnOffers,
    private readonly offers: OffersService,
    private readonly questions: OfferQuestions,
    private readonly staying: StayTogetherService,
    private readonly vocabulary: Vocabulary,
  ) {}

  @Get()
  show(@CurrentUser() user: User) {
    return this.page(user);
  }

  /** Asks once more. A page, so that it needs no script. */
  @Get(':id/:answer')
  async confirm(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('answer', answerWord) answer: AnswerWord,
    @CurrentUser() user: User,
  ) {
    const own = await this.own.latest((await this.candidateOf(user)).id);
    const isPossible = answer === 'accept' ? canAccept : canDecline;
    if (own?.placementId !== id || !isPossible(this.own.standing(own))) return seeOther('/my/offer');
    return page(AnswerPage, { placement: own.placement, answer }, { languages: LANGUAGES });
  }

  @Post(':id/question')
  async ask(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: Typed,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    const { text, problem } = readWords(body.text);
    if (problem) return this.page(user, { question: { text, problem } });
    return this.act(user, request, 'questionDone', (ownId) => this.questions.ask(id, ownId, text, user));
  }

  @Post(':id/meet')
  meet(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User, @Req() request: Request) {
    return this.act(user, request, 'meetDone', (ownId) => this.questions.askToMeet(id, ownId, user));
  }

  @Post(':id/stay')
  stay(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { stay }: Typed,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    return this.act(user, request, 'stayDone', (ownId) => this.staying.answer(id, ownId, stay === 'yes', user));
  }

  @Post(':id/:answer')
  answer(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('answer', answerWord) word: AnswerWord,
    @Body() body: Typed,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    const answer = ANSWERS[word];
    const declineReason = (word === 'decline' && DECLINE_REASONS.find((one) => one === body.reason)) || null;
    return this.act(user, request, `${word}Done`, (candidateId) =>
      this.offers.answer(id, { candidateId, answer, declineReason }, user),
    );
  }

  /** Does it and says so on the page, or shows the page as it is now, with why it did not go. */
  private async act(user: User, request: Request, done: Done, work: (ownId: string) => Promise<void>) {
    try {
      await work((await this.candidateOf(user)).id);
    } catch (error) {
      if (!(error instanceof ConflictException)) throw error;
      return this.page(user, { problem: problemOf(error) });
    }
    await setNotice(request, { kind: 'success', text: offerTexts(languageOf(request))(done) });
    return seeOther('/my/offer');
  }

  private async page(user: User, more: { problem?: OfferProblem; question?: TypedQuestion } = {}) {
    const status = more.problem ? 409 : more.question ? 400 : 200;
    const offer = await this.own.of(await this.candidateOf(user));
    if (!offer) return page(NoOfferPage, {}, { languages: LANGUAGES, status });
    return page(MyOfferPage, { ...offer, ...more, vocabulary: this.vocabulary }, { languages: LANGUAGES, status });
  }

  private async candidateOf(user: User) {
    return (await this.intake.open(user)).state.candidate;
  }
}

function problemOf(error: ConflictException): OfferProblem {
  const isLate = error instanceof PlacementConflict && error.tooLate.type === 'placement-answer-late';
  return isLate ? 'late' : 'changed';
}
