import { defineTexts } from '../../platform/i18n/texts.js';
import en from './staff-texts/en.json' with { type: 'json' };
import nl from './staff-texts/nl.json' with { type: 'json' };

/** Words for staff about what people ask before they answer an offer. */
export const questionTexts = defineTexts({ nl, en });
