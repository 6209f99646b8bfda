import type { Formats } from '../../platform/i18n/format.js';
import { isolated } from '../../platform/i18n/isolated.js';
import type { Language } from '../../platform/i18n/languages.js';
import { FOUR_EYES } from '../../platform/config/policy.js';
import { allocationTexts, valueTexts, type ValueKey } from './how-we-allocate-texts.js';
import type { Json } from '../../platform/files/canonical-json.js';

const isNamed = (path: string): path is ValueKey => Object.hasOwn(valueTexts.catalogues.nl ?? {}, path);

/** What a value of the rules is called. Rules of an earlier release may hold one without a name: then where it stands. */
export const nameOfValue = (path: string, language: Language): string =>
  isNamed(path) ? valueTexts(language)(path) : path;

/** A value of the rules as people read it: numbers in their way of writing, choices in words. */
export function wordsOfValue(path: string, value: Json | undefined, language: Language, formats: Formats): string {
  const t = allocationTexts(language);
  if (value === undefined || value === null) return t('noValue');
  if (Array.isArray(value)) return value.map((one) => wordsOfValue(path, one, language, formats)).join('\u00a0· ');
  if (typeof value === 'number') return formats.number(value);
  const fourEyes = path === 'placements.fourEyes' && FOUR_EYES.find((rule) => rule === value);
  if (fourEyes) return t(`four_${fourEyes}`);
  return isolated(typeof value === 'string' ? value : JSON.stringify(value));
}
