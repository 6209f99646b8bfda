import type { Language } from '../../platform/i18n/languages.js';
import { answerWords } from '../answer-texts.js';
import { TOPICS, type Topic } from '../candidate-answers.js';
import type { CandidateFile } from '../candidate-files.js';
import { ANSWER_FIELDS, type AnswerField } from '../intake/answered-fields.js';
import { candidatesTexts } from '../texts.js';
import { progressTexts } from './texts.js';

/** What somebody did not answer yet, in words. */
export function missingWords({ candidate, locations }: CandidateFile, language: Language): string[] {
  const missing = ANSWER_FIELDS.filter((field) =>
    field === 'locations' ? locations.length === 0 : candidate[field] === null,
  );
  return [...new Set(missing.map((field) => wordOf(field, language)))];
}

/** That somebody did not say with whom they want to live is told; what they say never is. */
function wordOf(field: AnswerField, language: Language): string {
  const t = candidatesTexts(language);
  if (field === 'acceptsGenders') return progressTexts(language)('withWhom');
  if (field === 'availableFrom' || field === 'availableUntil') return t('available').toLowerCase();
  if (field === 'importance') return t('matters').toLowerCase();
  const topic = TOPICS.find((one): one is Topic => one === field);
  if (topic) return answerWords(language).topic(topic).toLowerCase();
  return t(field as Exclude<typeof field, Topic>).toLowerCase();
}
