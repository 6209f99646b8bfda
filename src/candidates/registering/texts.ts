import { defineTexts } from '../../platform/i18n/texts.js';
import en from './texts/en.json' with { type: 'json' };
import nl from './texts/nl.json' with { type: 'json' };

/** Words of a new candidate, and of who looks after somebody. */
export const registeringTexts = defineTexts({ nl, en });
