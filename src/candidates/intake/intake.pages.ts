import { Body, Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Clock } from '../../platform/clock/clock.js';
import { DutchRules } from '../../platform/config/dutch-rules.js';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { formatsFor } from '../../platform/i18n/format.js';
import { LANGUAGES } from '../../platform/i18n/languages.js';
import { setNotice } from '../../platform/web/notice.js';
import { page, seeOther } from '../../platform/web/page.js';
import { languageOf } from '../../platform/web/request-language.js';
import type { SharingEstimateProps } from '../affordability/estimate.js';
import { ageOn } from '../calendar.js';
import { AnswersService } from './answers.service.js';
import { answerInWords } from './answer-in-words.js';
import type { IntakeState } from './intake-state.js';
import { Intake } from './intake.js';
import { OwnIntake } from './own-intake.js';
import { CheckPage } from './pages/check.page.js';
import { ElsewherePage } from './pages/elsewhere.page.js';
import { QuestionPage } from './pages/question.page.js';
import { TypedFields } from './pages/typed-fields.js';
import { QuestionForms, type FormOutcome } from './question-forms.js';
import type { Question } from './question.js';
import type { TypedAnswer } from './read-answer.js';
import { wantsJson, jsonOutcome } from './kept-answers.js';
import { refusalOf, refusalText, type Refusal } from './refusal.js';
import { intakeTexts } from './texts.js';

/** Euro cents a month, to have something to go by before somebody says what they can pay. */
const ORDINARY_RENT = 500_00;
const CHECK = '/my/intake/check';
const EVERYBODY = { languages: LANGUAGES };

/** The questions, one on a screen, for a candidate at their own phone. */
@Controller('my/intake')
@Requires('candidates:answer-own')
export class IntakePages {
  constructor(
    private readonly own: OwnIntake,
    private readonly answers: AnswersService,
    private readonly forms: QuestionForms,
    private readonly intake: Intake,
    private readonly clock: Clock,
    private readonly rules: DutchRules,
  ) {}

  /** The first question without an answer, or the check at the end. */
  @Get()
  async start(@CurrentUser() user: User) {
    const { state, hasConsent } = await this.own.open(user);
    if (!hasConsent) return seeOther('/my/consent');
    return seeOther(state.isLocked ? CHECK : nextAfter(state, null));
  }

  @Get('check')
  async check(@CurrentUser() user: User, @Req() request: Request) {
    const { state, hasConsent } = await this.own.open(user);
    if (!hasConsent) return seeOther('/my/consent');
    const choices = await this.forms.choices(this.intake.questions, languageOf(request));
    return page(CheckPage, { state, choices, sections: this.intake.sections }, EVERYBODY);
  }

  @Post('check')
  async confirm(@Body() { version }: TypedAnswer, @CurrentUser() user: User, @Req() request: Request) {
    const { state } = await this.own.open(user);
    if (state.missing.length > 0) return seeOther(CHECK);
    try {
      await this.answers.confirm(state.candidate.id, String(version), this.own.typist(user, request));
    } catch (error) {
      return this.refused(refusalOf(error), request);
    }
    await setNotice(request, { kind: 'success', text: intakeTexts(languageOf(request))('confirmed') });
    return seeOther('/my');
  }

  @Get(':question')
  async show(@Param('question') code: string, @CurrentUser() user: User, @Req() request: Request) {
    const question = this.intake.find(code);
    const { state, hasConsent } = await this.own.open(user);
    if (!hasConsent) return seeOther('/my/consent');
    if (state.isLocked || state.candidate.stoppedAt) return seeOther(CHECK);
    return this.ask(question, state, request, this.forms.fieldsOf(question, state.answerTo(question)));
  }

  @Post(':question')
  async take(
    @Param('question') code: string,
    @Body() typed: TypedAnswer,
    @CurrentUser() user: User,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    const question = this.intake.find(code);
    const { state, hasConsent } = await this.own.open(user);
    if (!hasConsent) return seeOther('/my/consent');
    const typist = this.own.typist(user, request);
    const language = languageOf(request);
    const outcome = await this.forms.take(state.candidate.id, question, typed, language, typist);
    const next = outcome.kind === 'taken' ? nextAfter(outcome.state, question) : null;
    if (wantsJson(request)) return jsonOutcome(outcome, response, { next, question, language });
    return this.answerTo(outcome, question, typed, state, request);
  }

  private async answerTo(
    outcome: FormOutcome,
    question: Question,
    typed: TypedAnswer,
    state: IntakeState,
    request: Request,
  ) {
    switch (outcome.kind) {
      case 'taken':
        return seeOther(nextAfter(outcome.state, question));
      case 'wrong':
        return this.ask(question, state, request, new TypedFields(typed), outcome.errors);
      case 'refused':
        return this.refused(outcome.because, request);
      case 'elsewhere':
        return this.elsewhere(outcome, question, typed, state, request);
    }
  }

  private async refused(refusal: Refusal, request: Request) {
    await setNotice(request, { kind: 'warning', text: refusalText(refusal, intakeTexts(languageOf(request))) });
    return seeOther(CHECK);
  }

  private async ask(question: Question, state: IntakeState, request: Request, fields: TypedFields, errors = {}) {
    const language = languageOf(request);
    const choices = await this.forms.choices([question], language);
    const index = this.intake.questions.indexOf(question);
    const before = this.intake.questions[index - 1];
    return page(
      QuestionPage,
      {
        question,
        section: this.intake.sectionOf(question),
        number: index + 1,
        total: this.intake.questions.length,
        choices: choices.get(question.code) ?? [],
        fields,
        owner: state.candidate.id,
        seen: state.answerTo(question).revision,
        errors,
        isHelped: this.own.isHelped(request),
        estimate: this.estimateFor(question, state),
        back: before ? `/my/intake/${before.code}` : '/my',
      },
      { ...EVERYBODY, status: Object.keys(errors).length > 0 ? 400 : 200 },
    );
  }

  /** What one's money does when one shares, beside the question of what one can pay. */
  private estimateFor({ field }: Question, { candidate }: IntakeState): SharingEstimateProps | null {
    if (field !== 'maxRent') return null;
    const today = this.clock.today();
    const rentPerPerson = candidate.maxRent ?? ORDINARY_RENT;
    return { age: ageOn(candidate.birthDate, today), rentPerPerson, rules: this.rules.rulesOn(today) };
  }

  /** Both answers, side by side, and a button for each: whichever is chosen, nothing is lost without a word. */
  private async elsewhere(
    { current, value }: Extract<FormOutcome, { kind: 'elsewhere' }>,
    question: Question,
    typed: TypedAnswer,
    state: IntakeState,
    request: Request,
  ) {
    const language = languageOf(request);
    const choices = (await this.forms.choices([question], language)).get(question.code) ?? [];
    const reader = { language, formats: formatsFor(language) };
    return page(
      ElsewherePage,
      {
        question,
        there: answerInWords(question, current.value, choices, reader),
        here: answerInWords(question, value, choices, reader),
        typed: new TypedFields(typed),
        seen: current.revision,
        next: nextAfter(state, question),
      },
      { ...EVERYBODY, status: 409 },
    );
  }
}

/** The next question in their order while some have no answer; then the check. */
function nextAfter(state: IntakeState, question: Question | null): string {
  const { missing } = state;
  if (missing.length === 0) return CHECK;
  const following = question ? state.questions[state.questions.indexOf(question) + 1] : missing[0];
  return `/my/intake/${(following ?? missing[0]!).code}`;
}
