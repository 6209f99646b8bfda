import type { Language } from '../i18n/languages.js';

const LATIN = ['noto-sans-latin-400-normal.woff2', 'noto-sans-latin-600-normal.woff2'];
const ARABIC = ['vazirmatn-arabic-400-normal.woff2', 'vazirmatn-arabic-600-normal.woff2'];

/** What the first words of a page are drawn with, to start loading at once; other fonts come when a character needs them. */
export const FIRST_FONTS: Record<Language, readonly string[]> = {
  nl: LATIN,
  en: LATIN,
  ar: ARABIC,
  ti: ['noto-sans-ethiopic-block-400.woff2'],
  // ğ, ı, ş and İ are on every page.
  tr: [...LATIN, 'noto-sans-latin-extended-a-400.woff2', 'noto-sans-latin-extended-a-600.woff2'],
  fa: ARABIC,
  so: LATIN,
};
