import type { Formats } from '../../platform/i18n/format.js';
import type { Language } from '../../platform/i18n/languages.js';
import { answerWords, type AnswerWords } from '../answer-texts.js';
import { HABITS, TOPICS } from '../candidate-answers.js';
import { answerInWords } from '../intake/answer-in-words.js';
import type { Choice } from '../intake/choices-of.js';
import type { Readers as AnswerReaders } from '../intake/question.js';
import type { Intake } from '../intake/intake.js';
import type { ProfileItem } from '../profile/public-profile.entity.js';
import type { Vocabulary } from '../vocabulary.js';
import type { PersonalData } from './personal-data.js';
import type { MyDataTranslate } from './texts.js';

/** Who can read a part of the data. */
export type Readers = 'readersMe' | 'readersOthers' | 'readersStaff';

/** Data that the same people can read, in words. */
export interface DataSection {
  title: string;
  readers: Readers;
  rows: { label: string; value: string }[];
}

export interface DataWords {
  language: Language;
  formats: Formats;
  t: MyDataTranslate;
  vocabulary: Vocabulary;
  intake: Intake;
  /** What can be chosen, by the code of the question. */
  choices: ReadonlyMap<string, Choice[]>;
}

const READERS = { others: 'readersOthers', staff: 'readersStaff', me: 'readersMe' } as const satisfies Record<
  AnswerReaders,
  Readers
>;

type Row = DataSection['rows'][number];
type Person = PersonalData['person'];

/** Everything that is kept about a person, in the words of a language: for the page and for the document. */
export function dataSections(data: PersonalData, words: DataWords): DataSection[] {
  const { t, language } = words;
  const answers = answerWords(language);
  const sections: DataSection[] = [
    { title: t('contact'), readers: 'readersStaff', rows: contactRows(data.person, words, answers) },
    { title: t('programme'), readers: 'readersStaff', rows: programmeRows(data.person, words) },
    { title: t('living'), readers: 'readersOthers', rows: livingRows(data.person, words, answers) },
    { title: t('seeking'), readers: 'readersStaff', rows: seekingRows(data, words, answers) },
    { title: t('matters'), readers: 'readersStaff', rows: importanceRows(data.person, answers) },
    { title: t('withWhom'), readers: 'readersMe', rows: housemateRows(data.person, words, answers) },
    { title: t('profile'), readers: 'readersOthers', rows: profileRows(data, words) },
    ...(['others', 'staff', 'me'] as const).map((readers) => ({
      title: t('answers'),
      readers: READERS[readers],
      rows: answerRows(data, words, readers),
    })),
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}

function contactRows(person: Person, { t, vocabulary }: DataWords, answers: AnswerWords): Row[] {
  return [
    { label: t('firstName'), value: person.firstName },
    { label: t('lastName'), value: person.lastName },
    { label: t('phone'), value: person.phone ?? t('unknown') },
    { label: t('email'), value: person.email ?? t('unknown') },
    { label: t('language'), value: vocabulary.ownName(person.language) },
    { label: t('gender'), value: answers.gender(person.gender) },
  ];
}

function programmeRows(person: Person, { t, formats }: DataWords): Row[] {
  const { urgencyReason, supervisor } = person;
  return [
    { label: t('reference'), value: person.reference },
    { label: t('birthDate'), value: formats.date(person.birthDate) },
    { label: t('targetGroup'), value: t(person.targetGroup) },
    { label: t('registeredOn'), value: formats.date(person.registeredOn) },
    ...(urgencyReason ? [{ label: t('urgencyReason'), value: t(urgencyReason) }] : []),
    ...(supervisor ? [{ label: t('supervisor'), value: supervisor }] : []),
  ];
}

function livingRows(person: Person, { t, formats, vocabulary, language }: DataWords, answers: AnswerWords): Row[] {
  const { kitchen, languages, interests } = person;
  const list = (codes: string[] | null, name: (code: string) => string) =>
    codes ? formats.list(codes.map(name)) || t('unknown') : answers.notAnswered();
  return [
    ...HABITS.map((habit) => {
      const value = person[habit];
      return {
        label: answers.topic(habit),
        value: value === null ? answers.notAnswered() : answers.habit(habit, value),
      };
    }),
    { label: answers.topic('kitchen'), value: kitchen === null ? answers.notAnswered() : answers.kitchen(kitchen) },
    { label: t('smokes'), value: answers.yesOrNo(person.smokes) },
    { label: t('hasPet'), value: answers.yesOrNo(person.hasPet) },
    { label: t('spoken'), value: list(languages, (code) => vocabulary.ownName(code)) },
    { label: t('interests'), value: list(interests, (code) => vocabulary.interestName(code, language)) },
  ];
}

function seekingRows({ person, locations }: PersonalData, { t, formats }: DataWords, answers: AnswerWords): Row[] {
  const { maxRent, availableFrom: from, availableUntil: until } = person;
  const period = from && until && t('period', { from: formats.date(from), until: formats.date(until) });
  const yesOrNo = ['acceptsSmoking', 'acceptsPets', 'needsStepFree'] as const;
  return [
    { label: t('locations'), value: locations.length > 0 ? formats.list(locations) : answers.notAnswered() },
    { label: t('maxRent'), value: maxRent === null ? answers.notAnswered() : formats.money(maxRent) },
    { label: t('available'), value: period || answers.notAnswered() },
    ...yesOrNo.map((limit) => ({ label: t(limit), value: answers.yesOrNo(person[limit]) })),
  ];
}

function importanceRows({ importance }: Person, answers: AnswerWords): Row[] {
  if (!importance) return [];
  return TOPICS.map((topic) => ({ label: answers.topic(topic), value: answers.importance(importance[topic]) }));
}

function housemateRows({ acceptsGenders }: Person, { t, formats }: DataWords, answers: AnswerWords): Row[] {
  if (!acceptsGenders) return [];
  return [{ label: t('acceptsGenders'), value: formats.list(acceptsGenders.map((gender) => answers.gender(gender))) }];
}

const HIDDEN = {
  age: 'hiddenAge',
  languages: 'hiddenLanguages',
  interests: 'hiddenInterests',
  habits: 'hiddenHabits',
  about: 'hiddenAbout',
} as const satisfies Record<ProfileItem, string>;

function profileRows({ profile }: PersonalData, { t, formats }: DataWords): Row[] {
  if (!profile) return [];
  const { nickname, avatar, about, hidden } = profile;
  const given = Object.entries({ nickname, avatar, about }) as ['nickname' | 'avatar' | 'about', string | null][];
  return [
    ...given.flatMap(([name, value]) => (value ? [{ label: t(name), value }] : [])),
    ...(hidden.length > 0 ? [{ label: t('hidden'), value: formats.list(hidden.map((item) => t(HIDDEN[item]))) }] : []),
  ];
}

/** Each question that these can read the answer to, as it was asked, with the answer in words; a question that is not asked any more keeps the answer's codes. */
function answerRows({ answers }: PersonalData, words: DataWords, readers: AnswerReaders): Row[] {
  const { t, language, formats, intake, choices } = words;
  const theirs = answers.filter(({ question }) => (intake.question(question)?.readers ?? 'staff') === readers);
  return theirs.map(({ question: code, questionText, value, answeredAt }) => {
    const question = intake.question(code);
    const lines = question
      ? answerInWords(question, value, choices.get(code) ?? [], { language, formats })
      : [Array.isArray(value) || typeof value !== 'object' ? String(value) : `${value.from} – ${value.until}`];
    return {
      label: questionText,
      value: `${formats.list(lines)} (${t('answeredOn', { date: formats.date(answeredAt) })})`,
    };
  });
}
