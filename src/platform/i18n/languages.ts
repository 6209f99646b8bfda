/** The languages of the pages. Staff pages exist in Dutch and English; a page for candidates may offer more. */
export const LANGUAGES = ['nl', 'en', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Dutch is the source: every catalogue has it, and every gap falls back to it. */
export const SOURCE_LANGUAGE: Language = 'nl';
export const STAFF_LANGUAGES: readonly Language[] = ['nl', 'en'];

export const isLanguage = (value: unknown): value is Language => LANGUAGES.includes(value as Language);

/** Writing direction of a language: `rtl` for Arabic. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** BCP 47 tag for dates and numbers: Gregorian calendar and Latin digits in every language. */
export function localeOf(language: Language): string {
  const tags: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB', ar: 'ar-u-ca-gregory-nu-latn' };
  return tags[language];
}
