import type { Formats } from '../../platform/i18n/format.js';
import type { Fact } from '../../platform/web/components/facts.js';
import type { AnswerWords } from '../answer-texts.js';
import type { Candidate } from '../candidate.entity.js';
import type { candidatesTexts } from '../texts.js';

/** What turns a file into words. */
export interface FileWords {
  t: ReturnType<typeof candidatesTexts>;
  answers: AnswerWords;
  formats: Formats;
}

export function contactFacts({ email, phone }: Candidate, letterLanguage: string, { t }: FileWords): Fact[] {
  return [
    { term: t('phone'), value: phone ? <bdi>{phone}</bdi> : t('unknown') },
    { term: t('email'), value: email ?? t('unknown') },
    { term: t('letterLanguage'), value: letterLanguage },
  ];
}

export function programmeFacts(candidate: Candidate, { t, answers, formats }: FileWords): Fact[] {
  return [
    { term: t('targetGroup'), value: t(candidate.targetGroup) },
    { term: t('registeredOn'), value: formats.date(candidate.registeredOn) },
    { term: t('birthDate'), value: formats.date(candidate.birthDate) },
    { term: t('gender'), value: answers.gender(candidate.gender) },
  ];
}

export function limitFacts(candidate: Candidate, { t, answers, formats }: FileWords): Fact[] {
  const { availableFrom, availableUntil, maxRent } = candidate;
  const isKnown = availableFrom !== null && availableUntil !== null;
  const period = isKnown && t('period', { from: formats.date(availableFrom), until: formats.date(availableUntil) });
  const yesOrNo = ['smokes', 'acceptsSmoking', 'hasPet', 'acceptsPets', 'needsStepFree'] as const;
  return [
    { term: t('maxRent'), value: maxRent === null ? answers.notAnswered() : formats.money(maxRent) },
    { term: t('available'), value: period || answers.notAnswered() },
    ...yesOrNo.map((limit) => ({ term: t(limit), value: answers.yesOrNo(candidate[limit]) })),
  ];
}
