/** The languages of the pages. Staff pages exist in Dutch and English; a page for candidates may offer more. */
export const LANGUAGES = ['nl', 'en', 'ar', 'ti', 'tr', 'fa', 'so'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Dutch is the source: every catalogue has it, and every gap falls back to it. */
export const SOURCE_LANGUAGE: Language = 'nl';
export const STAFF_LANGUAGES: readonly Language[] = ['nl', 'en'];

/** What a language calls itself. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  nl: 'Nederlands',
  en: 'English',
  ar: 'العربية',
  ti: 'ትግርኛ',
  tr: 'Türkçe',
  fa: 'فارسی',
  so: 'Soomaali',
};

/** Written in Arabic script. */
const RIGHT_TO_LEFT: readonly Language[] = ['ar', 'fa'];

/** Gregorian calendar and Latin digits in every language: what stands in letters of the municipality and on calendars here. */
const LOCALES: Record<Language, string> = {
  nl: 'nl-NL',
  en: 'en-GB',
  ar: 'ar-u-ca-gregory-nu-latn',
  // As in Eritrea, where most speakers here come from: the Gregorian months have names of their own there.
  ti: 'ti-ER-u-ca-gregory-nu-latn',
  tr: 'tr-TR',
  fa: 'fa-u-ca-gregory-nu-latn',
  so: 'so-u-ca-gregory-nu-latn',
};

export const isLanguage = (value: unknown): value is Language => LANGUAGES.includes(value as Language);

/** Writing direction of a language. */
export const directionOf = (language: Language): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr');

/** BCP 47 tag for dates and numbers. */
export const localeOf = (language: Language): string => LOCALES[language];

/** In which languages somebody is written to: their own and Dutch. English stands in for a language that we do not have. */
export function languagesFor(code: string): [Language, ...Language[]] {
  if (code === SOURCE_LANGUAGE) return [SOURCE_LANGUAGE];
  return [isLanguage(code) ? code : 'en', SOURCE_LANGUAGE];
}
