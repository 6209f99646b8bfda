import { defineTexts } from '../../platform/i18n/texts.js';
import en from './texts/en.json' with { type: 'json' };
import nl from './texts/nl.json' with { type: 'json' };

/** What a candidate agrees to, in ten plain lines. A change of meaning needs a new `consentVersion` in `config/intake.json`. */
export const consentTexts = defineTexts({ nl, en });
