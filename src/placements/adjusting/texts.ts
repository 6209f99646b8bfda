import { defineTexts } from '../../platform/i18n/texts.js';
import en from './texts/en.json' with { type: 'json' };
import nl from './texts/nl.json' with { type: 'json' };

/** Words of the pages on which a draft gets other people. */
export const adjustingTexts = defineTexts({ nl, en });
export type AdjustingTranslate = ReturnType<typeof adjustingTexts>;
export type AdjustingKey = Parameters<AdjustingTranslate>[0];
