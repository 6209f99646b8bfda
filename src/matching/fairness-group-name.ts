import type { Language } from '../platform/i18n/languages.js';
import { webTexts } from '../platform/web/texts.js';
import type { Dimension } from './fairness.js';
import { fairnessTexts } from './fairness-texts.js';

const GROUP_TEXTS = {
  m: 'genderM',
  f: 'genderF',
  x: 'genderX',
  under21: 'ageUnder21',
  from21: 'ageFrom21',
  from24: 'ageFrom24',
  from27: 'ageFrom27',
  1: 'urgency1',
  2: 'urgency2',
  3: 'urgency3',
  4: 'urgency4',
} as const;

/** "Vrouwen", or the name of a location by its id. */
export function fairnessGroupName(
  dimension: Dimension,
  key: string,
  language: Language,
  placeNames: ReadonlyMap<string, string>,
): string {
  const t = fairnessTexts(language);
  if (dimension === 'firstLocation') return placeNames.get(key) ?? t('anotherLocation');
  if (dimension === 'targetGroup') return webTexts(language)(key === 'statusHolder' ? 'statusHolders' : 'youngTenants');
  return t(GROUP_TEXTS[key as keyof typeof GROUP_TEXTS]);
}
