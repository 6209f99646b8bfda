import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Retention } from '../../platform/config/retention.js';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { isLanguage, SOURCE_LANGUAGE, STAFF_LANGUAGES } from '../../platform/i18n/languages.js';
import { setNotice } from '../../platform/web/notice.js';
import { page, seeOther } from '../../platform/web/page.js';
import { languageOf } from '../../platform/web/request-language.js';
import { CandidatesService } from '../candidates.service.js';
import { ConsentService } from '../consent/consent.service.js';
import { AnswersService, type Typist } from '../intake/answers.service.js';
import { INTERPRETERS, type IntakeSession, type Interpreter } from '../intake/intake-session.entity.js';
import { IntakeSessionsService } from '../intake/intake-sessions.service.js';
import { Intake } from '../intake/intake.js';
import { jsonOutcome, wantsJson, warningOf } from '../intake/kept-answers.js';
import { TypedFields } from '../intake/pages/typed-fields.js';
import { QuestionForms, type FormOutcome } from '../intake/question-forms.js';
import type { TypedAnswer } from '../intake/read-answer.js';
import { refusalOf, refusalText } from '../intake/refusal.js';
import { intakeTexts } from '../intake/texts.js';
import { ConsentTogetherPage } from './pages/consent-together.page.js';
import { HandOverPage } from './pages/hand-over.page.js';
import { StartTogetherPage } from './pages/start-together.page.js';
import { TogetherPage } from './pages/together.page.js';
import { togetherTexts } from './texts.js';

interface Sitting {
  session: IntakeSession;
  typist: Typist;
  /** Pages that both read are in the language of the conversation. */
  options: { languages: [IntakeSession['language']] };
}

/** A member of staff fills in together with a candidate, on one screen. */
@Controller('candidates/:id/together')
@Requires('candidates:fill-in')
export class TogetherPages {
  constructor(
    private readonly candidates: CandidatesService,
    private readonly sessions: IntakeSessionsService,
    private readonly answers: AnswersService,
    private readonly consents: ConsentService,
    private readonly forms: QuestionForms,
    private readonly intake: Intake,
    private readonly retention: Retention,
  ) {}

  @Get()
  async form(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User) {
    const { candidate } = await this.candidates.view(id, user);
    return page(StartTogetherPage, { candidate, typed: { language: candidate.language }, errors: {} });
  }

  @Post()
  async begin(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { interpreter, language }: { interpreter?: unknown; language?: unknown },
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    const t = togetherTexts(languageOf(request, STAFF_LANGUAGES));
    const { candidate } = await this.candidates.view(id, user);
    if (!isInterpreter(interpreter) || !isLanguage(language)) {
      const errors = {
        ...(!isInterpreter(interpreter) && { interpreter: t('chooseInterpreter') }),
        ...(!isLanguage(language) && { language: t('chooseLanguage') }),
      };
      const typed = { interpreter: textOf(interpreter), language: textOf(language) };
      return page(StartTogetherPage, { candidate, typed, errors }, { status: 400 });
    }
    const session = await this.sessions.begin({ candidateId: id, helper: 'staff', interpreter, language }, user);
    return seeOther(addressOf(session));
  }

  /** All questions on one page: it goes on without a connection, as pages that are not there yet could not. */
  @Get(':session')
  async questions(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('session', ParseUUIDPipe) sessionId: string,
    @CurrentUser() user: User,
  ) {
    const { session, options } = await this.sit(id, sessionId, user);
    const { candidate } = await this.candidates.view(id, user);
    const text = { version: this.intake.consentVersion, months: this.retention.candidates.monthsAfterStopping };
    if (!(await this.consents.isGiven(id))) return page(ConsentTogetherPage, { candidate, session, ...text }, options);
    return this.sheet(session, options);
  }

  @Post(':session/consent')
  async consent(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('session', ParseUUIDPipe) sessionId: string,
    @CurrentUser() user: User,
  ) {
    const { session, typist } = await this.sit(id, sessionId, user);
    await this.consents.give(id, session.language, typist);
    return seeOther(addressOf(session));
  }

  @Get(':session/check')
  async check(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('session', ParseUUIDPipe) sessionId: string,
    @CurrentUser() user: User,
  ) {
    const { session, options } = await this.sit(id, sessionId, user);
    const state = await this.answers.state(id);
    const choices = await this.forms.choices(this.intake.questions, session.language);
    return page(HandOverPage, { session, state, sections: this.intake.sections, choices }, options);
  }

  /** The candidate says on this screen that all is right. */
  @Post(':session/check')
  async confirm(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('session', ParseUUIDPipe) sessionId: string,
    @Body() { version }: TypedAnswer,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    const { session, typist } = await this.sit(id, sessionId, user);
    try {
      await this.answers.confirm(id, String(version), typist);
    } catch (error) {
      const text = refusalText(refusalOf(error), intakeTexts(session.language));
      await setNotice(request, { kind: 'warning', text });
      return seeOther(`${addressOf(session)}/check`);
    }
    return this.close(id, sessionId, request);
  }

  @Post(':session/end')
  async end(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('session', ParseUUIDPipe) sessionId: string,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    await this.sit(id, sessionId, user);
    return this.close(id, sessionId, request);
  }

  @Post(':session/:question')
  async take(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('session', ParseUUIDPipe) sessionId: string,
    @Param('question') code: string,
    @Body() typed: TypedAnswer,
    @CurrentUser() user: User,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    const { session, typist, options } = await this.sit(id, sessionId, user);
    const question = this.intake.find(code);
    const outcome = await this.forms.take(id, question, typed, session.language, typist);
    if (question.readers === 'me') return this.backToCheck(session, outcome, request);
    if (wantsJson(request)) return jsonOutcome(outcome, response, { next: null, question, language: session.language });
    if (outcome.kind === 'taken') return seeOther(`${addressOf(session)}#${code}`);
    // What was typed stays on the screen: it can be sent again, or given up for what is there by now.
    const errors = outcome.kind === 'wrong' ? outcome.errors : {};
    const sheet = { code, fields: new TypedFields(typed), errors, warning: warningOf(outcome, session.language) };
    return this.sheet(session, { ...options, status: outcome.kind === 'wrong' ? 400 : 409 }, sheet);
  }

  /** What only the candidate may see is not shown again, also when it was not right. */
  private async backToCheck(session: IntakeSession, outcome: FormOutcome, request: Request) {
    const [error] = outcome.kind === 'wrong' ? Object.values(outcome.errors) : [];
    const text = error ?? warningOf(outcome, session.language);
    if (text) await setNotice(request, { kind: 'error', text });
    else await setNotice(request, { kind: 'success', text: intakeTexts(session.language)('saved') });
    return seeOther(`${addressOf(session)}/check`);
  }

  private async sheet(
    session: IntakeSession,
    options: Sitting['options'] & { status?: number },
    typed: Parameters<typeof TogetherPage>[0]['typed'] = null,
  ) {
    const state = await this.answers.state(session.candidateId);
    const choices = await this.forms.choices(this.intake.questions, session.language);
    const fields = new Map(
      this.intake.questions.map((one) => [one.code, this.forms.fieldsOf(one, state.answerTo(one))]),
    );
    const { sections } = this.intake;
    const dutch = await this.forms.choices(this.intake.questions, SOURCE_LANGUAGE);
    return page(TogetherPage, { session, state, sections, choices, dutch, fields, typed }, options);
  }

  private async close(id: string, sessionId: string, request: Request) {
    await this.sessions.end(sessionId);
    const { missing } = await this.answers.state(id);
    const t = togetherTexts(languageOf(request, STAFF_LANGUAGES));
    await setNotice(request, { kind: 'success', text: t('closed', { count: missing.length }) });
    return seeOther(`/candidates/${id}`);
  }

  private async sit(id: string, sessionId: string, user: User): Promise<Sitting> {
    const session = await this.sessions.open(sessionId, id, user.id);
    return {
      session,
      typist: { actor: user, sessionId },
      options: { languages: [session.language] },
    };
  }
}

const addressOf = ({ candidateId, id }: IntakeSession) => `/candidates/${candidateId}/together/${id}`;
const isInterpreter = (value: unknown): value is Interpreter => INTERPRETERS.includes(value as Interpreter);
const textOf = (value: unknown) => (typeof value === 'string' ? value : null);
