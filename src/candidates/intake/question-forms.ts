import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Location } from '../../homes/location.entity.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Language } from '../../platform/i18n/languages.js';
import type { FormErrors } from '../../platform/web/form-errors.js';
import { Vocabulary } from '../vocabulary.js';
import { AnsweredElsewhere, AnswersService, type Typist } from './answers.service.js';
import type { AnswerValue } from './answer-value.js';
import { choicesOf, type Choice } from './choices-of.js';
import type { CurrentAnswer, IntakeState } from './intake-state.js';
import { TypedFields } from './pages/typed-fields.js';
import type { Question } from './question.js';
import { refusalOf, type Refusal } from './refusal.js';
import { readAnswer, type TypedAnswer } from './read-answer.js';
import { intakeTexts } from './texts.js';

/** What became of a form: taken, not right, or another answer was given meanwhile. */
export type FormOutcome =
  | { kind: 'taken'; state: IntakeState }
  | { kind: 'wrong'; errors: FormErrors }
  | { kind: 'elsewhere'; current: CurrentAnswer; value: AnswerValue }
  | { kind: 'refused'; because: Refusal };

const MOST_REVISIONS = 1_000_000;

/** The form of a question, on the candidate's own phone and on the screen of staff alike. */
@Injectable()
export class QuestionForms {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly answers: AnswersService,
    private readonly vocabulary: Vocabulary,
    private readonly clock: Clock,
  ) {}

  /** What can be chosen for each of some questions, by the question's code. */
  async choices(questions: readonly Question[], language: Language): Promise<ReadonlyMap<string, Choice[]>> {
    const locations = await this.dataSource.getRepository(Location).find({ order: { name: 'ASC' } });
    const sources = { vocabulary: this.vocabulary, locations };
    return new Map(questions.map((question) => [question.code, choicesOf(question, sources, language)]));
  }

  /** The fields as an earlier answer fills them in. */
  fieldsOf(question: Question, { value }: CurrentAnswer): TypedFields {
    return TypedFields.of(question, value ?? this.suggestion(question));
  }

  /** Reads a form and takes its answer. */
  async take(
    candidateId: string,
    question: Question,
    typed: TypedAnswer,
    language: Language,
    typist: Typist,
  ): Promise<FormOutcome> {
    const t = intakeTexts(language);
    const choices = ((await this.choices([question], language)).get(question.code) ?? []).map(({ value }) => value);
    const reading = readAnswer(question, typed, { choices, today: this.clock.today(), t });
    if ('errors' in reading) return { kind: 'wrong', errors: reading.errors };
    const { value } = reading;
    try {
      const given = { question, value, seen: seenIn(typed), language };
      return { kind: 'taken', state: await this.answers.answer(candidateId, given, typist) };
    } catch (error) {
      if (error instanceof AnsweredElsewhere) return { kind: 'elsewhere', current: error.current, value };
      const refusal = refusalOf(error);
      if (refusal === 'nothing-matters') return { kind: 'wrong', errors: { answer: t('nothingMatters') } };
      return { kind: 'refused', because: refusal };
    }
  }

  /** Who has not said when they can move may begin with a year from today. */
  private suggestion({ kind }: Question): AnswerValue | null {
    if (kind !== 'period') return null;
    const today = this.clock.today();
    return { from: today, until: `${Number(today.slice(0, 4)) + 1}${today.slice(4).replace('-02-29', '-02-28')}` };
  }
}

function seenIn({ seen }: TypedAnswer): number {
  const number = Number(seen);
  return Number.isInteger(number) && number >= 0 && number < MOST_REVISIONS ? number : 0;
}
