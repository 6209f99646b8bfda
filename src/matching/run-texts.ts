import { defineTexts } from '../platform/i18n/texts.js';
import en from './run-texts/en.json' with { type: 'json' };
import nl from './run-texts/nl.json' with { type: 'json' };

/** Words of the pages about rounds and runs. */
export const runTexts = defineTexts({ nl, en });
export type RunTranslate = ReturnType<typeof runTexts>;
