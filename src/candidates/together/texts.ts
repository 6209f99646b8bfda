import { defineTexts } from '../../platform/i18n/texts.js';
import en from './texts/en.json' with { type: 'json' };
import nl from './texts/nl.json' with { type: 'json' };

/** What staff read before and after they fill in together with a candidate. */
export const togetherTexts = defineTexts({ nl, en });
