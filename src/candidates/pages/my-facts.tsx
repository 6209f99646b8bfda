import type { Formats } from '../../platform/i18n/format.js';
import type { Fact } from '../../platform/web/components/facts.js';
import { PersonName } from '../../platform/web/components/person.js';
import type { AnswerWords } from '../answer-texts.js';
import type { Gender } from '../candidate-answers.js';
import { fullNameOf, type Candidate } from '../candidate.entity.js';
import type { CandidateFile } from '../candidates.service.js';
import type { myTexts } from '../my-texts.js';
import { habitFacts } from './answer-facts.js';

/** What turns a candidate's own answers into words. */
export interface MyWords {
  formats: Formats;
  t: ReturnType<typeof myTexts>;
  answers: AnswerWords;
}

/** What people who may share a home see of each other. */
export function personFacts({ candidate, age }: CandidateFile, { t }: MyWords): Fact[] {
  return [
    { term: t('firstName'), value: <PersonName name={candidate.firstName} /> },
    { term: t('age'), value: t('ageYears', { age }) },
  ];
}

export function livingFacts(candidate: Candidate, { t, answers }: MyWords): Fact[] {
  return [
    ...habitFacts(candidate, answers),
    { term: t('smokes'), value: answers.yesOrNo(candidate.smokes) },
    { term: t('hasPet'), value: answers.yesOrNo(candidate.hasPet) },
  ];
}

export function searchFacts(candidate: Candidate, { t, answers, formats }: MyWords): Fact[] {
  const { availableFrom, availableUntil, maxRent } = candidate;
  const isKnown = availableFrom !== null && availableUntil !== null;
  const period = isKnown && t('period', { from: formats.date(availableFrom), until: formats.date(availableUntil) });
  const yesOrNo = ['acceptsSmoking', 'acceptsPets', 'needsStepFree'] as const;
  return [
    { term: t('maxRent'), value: maxRent === null ? answers.notAnswered() : formats.money(maxRent) },
    { term: t('available'), value: period || answers.notAnswered() },
    ...yesOrNo.map((limit) => ({ term: t(limit), value: answers.yesOrNo(candidate[limit]) })),
  ];
}

export function detailFacts(candidate: Candidate, { t, answers, formats }: MyWords): Fact[] {
  const reason = candidate.urgencyReason;
  return [
    { term: t('fullName'), value: <PersonName name={fullNameOf(candidate)} /> },
    { term: t('phone'), value: candidate.phone ? <bdi>{candidate.phone}</bdi> : t('none') },
    { term: t('email'), value: candidate.email ? <bdi>{candidate.email}</bdi> : t('none') },
    { term: t('birthDate'), value: formats.date(candidate.birthDate) },
    { term: t('gender'), value: answers.gender(candidate.gender) },
    { term: t('registeredOn'), value: formats.date(candidate.registeredOn) },
    ...(reason ? [{ term: t('urgencyReason'), value: t(reason) }] : []),
  ];
}

/** Whom somebody would live with: only they see it. */
export function acceptedGenders({ acceptsGenders }: Candidate, { t, formats }: MyWords): Fact[] {
  const words: Record<Gender, string> = { m: t('genderMen'), f: t('genderWomen'), x: t('genderOthers') };
  return [{ term: t('acceptsGenders'), value: formats.list((acceptsGenders ?? []).map((gender) => words[gender])) }];
}
