import type { PersonalData } from './personal-data.js';
import type { DataWords } from './sections.js';

/** Every consent with its version and days, the oldest first. */
export function consentLines(
  { consents }: Pick<PersonalData, 'consents'>,
  words: Pick<DataWords, 'formats' | 't'>,
): string[] {
  const { t, formats } = words;
  if (consents.length === 0) return [t('consentNone')];
  return consents.map(({ givenAt, version, withdrawnAt }) => {
    const date = formats.date(givenAt);
    return withdrawnAt
      ? t('consentWithdrawn', { date, version, until: formats.date(withdrawnAt) })
      : t('consentGiven', { date, version });
  });
}
