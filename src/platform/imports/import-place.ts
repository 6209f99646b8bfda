import type { Language } from '../i18n/languages.js';

/** Where an import stands among the pages of its stage. */
export interface ImportPlace {
  /** Address of the upload page: `/homes/import`. */
  path: string;
  /** Where people go when it is done, or when they turn back: `/homes`. */
  back: string;
  title(language: Language): string;
}
