import type { Location } from '../../homes/location.entity.js';
import type { Candidate } from '../candidate.entity.js';
import { BINDINGS } from './bindings.js';
import type { IntakeField } from './intake-field.js';
import type { AnswerValue } from './answer-value.js';
import type { IntakeAnswer } from './intake-answer.entity.js';
import type { Intake } from './intake.js';
import type { Question } from './question.js';

/** The answer in force to a question. One that was imported has no row: nobody asked the question here. */
export interface CurrentAnswer {
  value: AnswerValue | null;
  /** 0 when it was never given here. */
  revision: number;
  row: IntakeAnswer | null;
}

/** Where a candidate is with the questions. */
export class IntakeState {
  private readonly rows: ReadonlyMap<string, IntakeAnswer>;
  private readonly locationIds: readonly string[];

  constructor(
    private readonly intake: Intake,
    readonly candidate: Candidate,
    readonly locations: readonly Location[],
    rows: readonly IntakeAnswer[],
  ) {
    this.rows = new Map(rows.map((row) => [row.question, row]));
    this.locationIds = locations.map(({ id }) => id);
  }

  answerTo(question: Question): CurrentAnswer {
    const row = this.rows.get(question.code) ?? null;
    const inForce =
      question.field && BINDINGS[question.field].read({ candidate: this.candidate, locationIds: this.locationIds });
    return { value: inForce ?? row?.value ?? null, revision: row?.revision ?? 0, row };
  }

  fieldValue(field: IntakeField): AnswerValue | null {
    return this.answerTo(this.intake.asking(field)).value;
  }

  get questions(): readonly Question[] {
    return this.intake.questions;
  }

  get missing(): Question[] {
    return this.questions.filter((question) => this.answerTo(question).value === null);
  }

  /** How many of the questions have an answer. */
  get answered(): number {
    return this.questions.length - this.missing.length;
  }

  /** Somebody else typed an answer, and the candidate did not say yet that it is right. */
  get hasUnconfirmed(): boolean {
    return [...this.rows.values()].some(({ confirmedAt }) => confirmedAt === null);
  }

  /** Changes with every answer: tells whether what was on a screen is what is there. */
  get version(): string {
    return this.questions.map((question) => this.answerTo(question).revision).join('.');
  }

  get isLocked(): boolean {
    return this.candidate.answersLockedAt !== null;
  }
}
