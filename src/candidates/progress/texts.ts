import { defineTexts } from '../../platform/i18n/texts.js';
import en from './texts/en.json' with { type: 'json' };
import nl from './texts/nl.json' with { type: 'json' };

/** How far candidates are, for staff. */
export const progressTexts = defineTexts({ nl, en });
