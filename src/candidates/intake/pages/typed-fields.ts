import type { AnswerValue, Period } from '../answer-value.js';
import type { Question } from '../question.js';
import { rankField, type TypedAnswer } from '../read-answer.js';

/** What the fields of a question hold. */
export class TypedFields {
  constructor(private readonly fields: TypedAnswer) {}

  /** The fields that an answer fills in: the inverse of `readAnswer`. */
  static of(question: Question, value: AnswerValue | null): TypedFields {
    return new TypedFields(value === null ? {} : fieldsOf(question, value));
  }

  one(name: string): string | null {
    return this.all(name)[0] ?? null;
  }

  all(name: string): string[] {
    const field = this.fields[name];
    return [field].flat().filter((one) => typeof one === 'string');
  }

  /** Every field with its values, to be sent again as it is. */
  entries(): (readonly [name: string, value: string])[] {
    return Object.keys(this.fields).flatMap((name) => this.all(name).map((value) => [name, value] as const));
  }
}

function fieldsOf(question: Question, value: AnswerValue): TypedAnswer {
  switch (question.kind) {
    case 'money':
      return { answer: amountOf(value as number) };
    case 'period':
      return { ...(value as Period) };
    case 'ranking':
      return Object.fromEntries((value as string[]).map((id, index) => [rankField(id), String(index + 1)]));
    default:
      return { answer: value };
  }
}

/** As people type it: "450" or "450,50". */
const amountOf = (cents: number) =>
  cents % 100 === 0 ? String(cents / 100) : (cents / 100).toFixed(2).replace('.', ',');
