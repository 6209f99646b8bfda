import { defineTexts } from '../../platform/i18n/texts.js';
import en from './texts/en.json' with { type: 'json' };
import nl from './texts/nl.json' with { type: 'json' };

/** What sharing does to somebody's money, in easy language (A2). */
export const affordabilityTexts = defineTexts({ nl, en });
