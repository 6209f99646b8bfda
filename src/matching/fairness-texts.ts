import { defineTexts } from '../platform/i18n/texts.js';
import en from './fairness-texts/en.json' with { type: 'json' };
import nl from './fairness-texts/nl.json' with { type: 'json' };

/** Words about how different groups of people fare in a run. */
export const fairnessTexts = defineTexts({ nl, en });
export type FairnessTranslate = ReturnType<typeof fairnessTexts>;
