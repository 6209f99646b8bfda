import {
  GENDERS,
  TOPICS,
  type CandidateAnswers,
  type Gender,
  type Importance,
  type Topic,
} from '../candidate-answers.js';
import type { Candidate } from '../candidate.entity.js';
import type { AnswerValue, Period } from './answer-value.js';
import type { IntakeField } from './intake-field.js';
import type { QuestionKind } from './question.js';

/** What the columns of a candidate become by an answer; `locations` are rows of their own. */
export type AnswerChange = Partial<CandidateAnswers> & { locations?: string[] };

/** Where the choices of a question come from when the configuration does not list them. */
export type ChoiceSource = 'languages' | 'interests' | 'locations';

export interface Candidacy {
  candidate: Candidate;
  /** Best first. */
  locationIds: readonly string[];
}

/** How a question fills a field of the engine's input. */
export interface Binding {
  kind: QuestionKind;
  /** The codes that its options must have, all of them. */
  codes?: readonly string[];
  source?: ChoiceSource;
  /** The answer in force, null when there is none yet. */
  read(candidacy: Candidacy): AnswerValue | null;
  /** What an answer changes. `answerTo` gives the answers in force to other fields. */
  write(value: AnswerValue, answerTo: (field: IntakeField) => AnswerValue | null): AnswerChange;
}

type FieldOf<Type> = {
  [F in keyof CandidateAnswers]: CandidateAnswers[F] extends Type ? F : never;
}[keyof CandidateAnswers];

/** A place on a scale from 0 to `highest`. */
const scale = (field: FieldOf<number>, highest: number): Binding => ({
  kind: 'one',
  codes: Array.from({ length: highest + 1 }, (_, step) => String(step)),
  read: ({ candidate }) => (candidate[field] === null ? null : String(candidate[field])),
  write: (value) => ({ [field]: Number(value) }),
});

const yesOrNo = (field: FieldOf<boolean>): Binding => ({
  kind: 'one',
  codes: ['yes', 'no'],
  read: ({ candidate }) => (candidate[field] === null ? null : candidate[field] ? 'yes' : 'no'),
  write: (value) => ({ [field]: value === 'yes' }),
});

const someOf = (field: FieldOf<string[]>, choices: Pick<Binding, 'codes' | 'source'>): Binding => ({
  kind: 'several',
  ...choices,
  read: ({ candidate }) => candidate[field],
  write: (value) => ({ [field]: value as Gender[] }),
});

/** The column holds all topics: it is written with the last of them. */
const importanceOf = (topic: Topic): Binding => ({
  kind: 'one',
  codes: ['0', '1', '2', '3'],
  read: ({ candidate: { importance } }) => (importance ? String(importance[topic]) : null),
  write: (value, answerTo) => {
    const values = TOPICS.map((other) => (other === topic ? value : answerTo(`importance.${other}`)));
    if (values.includes(null)) return {};
    return { importance: Object.fromEntries(TOPICS.map((other, i) => [other, Number(values[i])])) as Importance };
  },
});

/** Every field of the engine's input with the question that it needs: a field that nobody asks for does not compile. */
export const BINDINGS: Record<IntakeField, Binding> = {
  sleep: scale('sleep', 4),
  cleanliness: scale('cleanliness', 4),
  guests: scale('guests', 4),
  noise: scale('noise', 4),
  kitchen: scale('kitchen', 3),
  smokes: yesOrNo('smokes'),
  acceptsSmoking: yesOrNo('acceptsSmoking'),
  hasPet: yesOrNo('hasPet'),
  acceptsPets: yesOrNo('acceptsPets'),
  needsStepFree: yesOrNo('needsStepFree'),
  acceptsGenders: someOf('acceptsGenders', { codes: GENDERS }),
  languages: someOf('languages', { source: 'languages' }),
  interests: someOf('interests', { source: 'interests' }),
  'importance.sleep': importanceOf('sleep'),
  'importance.cleanliness': importanceOf('cleanliness'),
  'importance.guests': importanceOf('guests'),
  'importance.noise': importanceOf('noise'),
  'importance.kitchen': importanceOf('kitchen'),
  'importance.languages': importanceOf('languages'),
  'importance.interests': importanceOf('interests'),
  'importance.age': importanceOf('age'),
  locations: {
    kind: 'ranking',
    source: 'locations',
    read: ({ locationIds }) => (locationIds.length > 0 ? [...locationIds] : null),
    write: (value) => ({ locations: value as string[] }),
  },
  maxRent: {
    kind: 'money',
    read: ({ candidate }) => candidate.maxRent,
    write: (value) => ({ maxRent: value as number }),
  },
  period: {
    kind: 'period',
    read: ({ candidate: { availableFrom: from, availableUntil: until } }) =>
      from !== null && until !== null ? { from, until } : null,
    write: (value) => {
      const { from, until } = value as Period;
      return { availableFrom: from, availableUntil: until };
    },
  },
};
