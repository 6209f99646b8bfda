import { defineTexts } from '../platform/i18n/texts.js';
import en from './comparison-texts/en.json' with { type: 'json' };
import nl from './comparison-texts/nl.json' with { type: 'json' };

/** Words of the page that puts two runs side by side. */
export const comparisonTexts = defineTexts({ nl, en });
export type ComparisonTranslate = ReturnType<typeof comparisonTexts>;
