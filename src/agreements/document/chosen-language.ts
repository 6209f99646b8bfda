import { ParseEnumPipe } from '@nestjs/common';
import { LANGUAGES } from '../../platform/i18n/languages.js';

/** A language in a query; none is fine. */
export const ChosenLanguage = new ParseEnumPipe(Object.fromEntries(LANGUAGES.map((one) => [one, one])), {
  optional: true,
});
