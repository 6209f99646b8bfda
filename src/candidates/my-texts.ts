import { defineTexts } from '../platform/i18n/texts.js';
import en from './my-texts/en.json' with { type: 'json' };
import nl from './my-texts/nl.json' with { type: 'json' };

/** Words of a candidate's own page, in easy language (A2). */
export const myTexts = defineTexts({ nl, en });
