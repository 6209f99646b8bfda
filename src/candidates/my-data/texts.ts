import { defineTexts } from '../../platform/i18n/texts.js';
import en from './texts/en.json' with { type: 'json' };
import nl from './texts/nl.json' with { type: 'json' };

/** Words of the page on which candidates have their say about their data, in easy language (A2). */
export const myDataTexts = defineTexts({ nl, en });
export type MyDataTranslate = ReturnType<typeof myDataTexts>;
