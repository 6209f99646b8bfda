import type { Language } from '../platform/i18n/languages.js';
import { defineTexts } from '../platform/i18n/texts.js';
import en from './import-texts/en.json' with { type: 'json' };
import nl from './import-texts/nl.json' with { type: 'json' };

/** What can be wrong with a table of candidates, and what its columns may hold. */
export const importTexts = defineTexts({ nl, en });

const EXPLAINED = {
  locations: 'aboutLocations',
  acceptsGenders: 'aboutAcceptsGenders',
  sleep: 'aboutSleep',
  cleanliness: 'aboutCleanliness',
  guests: 'aboutGuests',
  noise: 'aboutNoise',
  kitchen: 'aboutKitchen',
  birthDate: 'aboutBirthDate',
  importanceSleep: 'aboutImportance',
} as const;

/** What a column may hold, where its reader does not say it. */
export function explainColumn(column: string, language: Language): string | undefined {
  return column in EXPLAINED ? importTexts(language)(EXPLAINED[column as keyof typeof EXPLAINED]) : undefined;
}
