import { isDeepStrictEqual } from 'node:util';
import { ConflictException, Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { AuditService, type Actor } from '../../audit/audit.service.js';
import type { Location } from '../../homes/location.entity.js';
import { Clock } from '../../platform/clock/clock.js';
import { inTransaction } from '../../platform/database/transaction.js';
import type { Language } from '../../platform/i18n/languages.js';
import { TasksService } from '../../tasks/tasks.service.js';
import { TOPICS } from '../candidate-answers.js';
import { Candidate, CandidateLocation } from '../candidate.entity.js';
import { Consent } from '../consent/consent.entity.js';
import { lockCandidate } from '../lock-candidate.js';
import type { AnswerValue } from './answer-value.js';
import { BINDINGS, type AnswerChange } from './bindings.js';
import { IntakeAnswer } from './intake-answer.entity.js';
import { IntakeState, type CurrentAnswer } from './intake-state.js';
import { Intake } from './intake.js';
import { questionWords } from './question-texts.js';
import type { Question } from './question.js';

/** Who types: the candidate's own account, or staff in a session of theirs. */
export interface Typist {
  actor: Actor & { id: string };
  /** The session of whoever helps, null when nobody does. */
  sessionId: string | null;
}

export interface GivenAnswer {
  question: Question;
  value: AnswerValue;
  /** Revision of the answer that was on the screen, 0 for none. */
  seen: number;
  /** In which the question was read. */
  language: Language;
}

/** Somebody answered the same question meanwhile, with something else. */
export class AnsweredElsewhere extends ConflictException {
  constructor(readonly current: CurrentAnswer) {
    super({ type: 'answered-elsewhere', message: 'This question was answered somewhere else meanwhile.' });
  }
}

/** The answers of candidates: the only place that writes them. */
@Injectable()
export class AnswersService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly intake: Intake,
    private readonly tasks: TasksService,
  ) {}

  /** @throws NotFoundException when there is no such candidate */
  state(candidateId: string): Promise<IntakeState> {
    return this.load(this.dataSource.manager, { id: candidateId });
  }

  /** @throws NotFoundException when the account is no candidate's */
  ownState(accountId: string): Promise<IntakeState> {
    return this.load(this.dataSource.manager, { accountId });
  }

  /**
   * Takes an answer. The same answer again changes nothing, so that a form that is sent twice is no problem.
   * @throws AnsweredElsewhere when the answer on the screen was not the one in force any more
   * @throws ConflictException `answers-locked` while a round works with them, `stopped` for who takes no part,
   *   `consent-missing` for who did not agree to the text as it is now, `nothing-matters` when every topic would be of no importance
   */
  answer(candidateId: string, given: GivenAnswer, typist: Typist): Promise<IntakeState> {
    return inTransaction(this.dataSource, async (tx) => {
      await lockCandidate(tx, candidateId);
      const state = await this.load(tx, { id: candidateId });
      const current = state.answerTo(given.question);
      if (isDeepStrictEqual(current.value, given.value) && current.row) return state;
      checkOpen(state);
      await this.checkConsent(tx, candidateId);
      if (current.revision !== given.seen) throw new AnsweredElsewhere(current);
      await this.writeAnswer(tx, candidateId, given, typist);
      await this.writeCandidate(tx, state, given, typist);
      await this.audit.record(tx, typist.actor, {
        action: 'candidates:answered',
        recordType: 'candidate',
        recordId: candidateId,
        details: { question: given.question.code, helped: typist.sessionId !== null },
      });
      if (typist.actor.role !== 'candidate') await this.askToConfirm(tx, state.candidate, typist.actor);
      return this.load(tx, { id: candidateId });
    });
  }

  /**
   * The candidate says that all answers are right, and can be matched from then on. Again changes nothing.
   * @param seen version of the answers that were on the screen
   * @throws ConflictException `answers-changed` when they are others by now, `answers-missing` while a question has no answer;
   *   also as when answering
   */
  confirm(candidateId: string, seen: string, { actor, sessionId }: Typist): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      await lockCandidate(tx, candidateId);
      const state = await this.load(tx, { id: candidateId });
      if (state.version !== seen)
        throw new ConflictException({ type: 'answers-changed', message: 'An answer was changed meanwhile.' });
      if (state.missing.length > 0)
        throw new ConflictException({ type: 'answers-missing', message: 'Some questions have no answer yet.' });
      if (state.candidate.readyAt && !state.hasUnconfirmed) return;
      checkOpen(state);
      await this.checkConsent(tx, candidateId);
      const now = this.clock.now();
      await tx.update(IntakeAnswer, { candidateId, confirmedAt: IsNull() }, { confirmedAt: now });
      await tx.update(Candidate, candidateId, { readyAt: state.candidate.readyAt ?? now, activeAt: now });
      await this.audit.record(tx, actor, {
        action: 'candidates:answers-confirmed',
        recordType: 'candidate',
        recordId: candidateId,
        details: { onScreenOfHelper: sessionId !== null && actor.role !== 'candidate' },
      });
      await this.tasks.close(tx, 'confirm-answers', 'candidate', candidateId, actor);
    });
  }

  private async checkConsent(tx: EntityManager, candidateId: string): Promise<void> {
    const { consentVersion: version } = this.intake;
    if (await tx.existsBy(Consent, { candidateId, version, withdrawnAt: IsNull() })) return;
    throw new ConflictException({ type: 'consent-missing', message: 'The candidate did not agree to the text yet.' });
  }

  /** What staff typed waits for the candidate's word: their supervisor sees to it. */
  private askToConfirm(tx: EntityManager, { id, supervisorId }: Candidate, actor: Actor): Promise<unknown> {
    const about = { recordType: 'candidate', recordId: id };
    return this.tasks.open(
      tx,
      { kind: 'confirm-answers', ...about, role: 'supervisor', assigneeId: supervisorId },
      actor,
    );
  }

  private async writeAnswer(tx: EntityManager, candidateId: string, given: GivenAnswer, typist: Typist): Promise<void> {
    const { question, value, seen, language } = given;
    const now = this.clock.now();
    await tx.upsert(
      IntakeAnswer,
      {
        candidateId,
        question: question.code,
        value,
        revision: seen + 1,
        questionVersion: question.version,
        questionText: questionWords(language).question(question),
        language,
        answeredAt: now,
        answeredById: typist.actor.id,
        sessionId: typist.sessionId,
        confirmedAt: typist.sessionId === null ? now : null,
      },
      ['candidateId', 'question'],
    );
  }

  /** Brings the columns that the engine reads up to date. What somebody else typed waits for the candidate's word. */
  private async writeCandidate(
    tx: EntityManager,
    state: IntakeState,
    { question, value }: GivenAnswer,
    { sessionId }: Typist,
  ): Promise<void> {
    const { id } = state.candidate;
    const change = question.field
      ? BINDINGS[question.field].write(value, (field) => state.fieldValue(field))
      : ({} satisfies AnswerChange);
    const { locations, ...columns } = change;
    if (columns.importance && TOPICS.every((topic) => columns.importance?.[topic] === 0))
      throw new ConflictException({ type: 'nothing-matters', message: 'At least one topic must matter.' });
    if (locations) await writeLocations(tx, id, locations);
    const readyAt = sessionId === null ? state.candidate.readyAt : null;
    await tx.update(Candidate, id, { ...columns, readyAt, activeAt: this.clock.now() });
  }

  private async load(tx: EntityManager, where: FindOptionsWhere<Candidate>): Promise<IntakeState> {
    const candidate = await tx.findOneBy(Candidate, { ...where, erasedAt: IsNull() });
    if (!candidate) throw new NotFoundException('There is no such candidate.');
    const rows = await tx.find(IntakeAnswer, { where: { candidateId: candidate.id }, relations: { session: true } });
    return new IntakeState(this.intake, candidate, await locationsOf(tx, candidate.id), rows);
  }
}

function checkOpen({ candidate, isLocked }: IntakeState): void {
  if (candidate.stoppedAt)
    throw new ConflictException({ type: 'stopped', message: 'This candidate takes no part any more.' });
  if (isLocked)
    throw new ConflictException({
      type: 'answers-locked',
      message: 'A matching round works with these answers: they can not be changed now.',
    });
}

async function locationsOf(tx: EntityManager, candidateId: string): Promise<Location[]> {
  const places = await tx.find(CandidateLocation, {
    where: { candidateId },
    relations: { location: true },
    order: { rank: 'ASC' },
  });
  return places.map(({ location }) => location);
}

async function writeLocations(tx: EntityManager, candidateId: string, locationIds: string[]): Promise<void> {
  await tx.delete(CandidateLocation, { candidateId });
  await tx.insert(
    CandidateLocation,
    locationIds.map((locationId, rank) => ({ candidateId, locationId, rank })),
  );
}
