import { defineTexts } from '../i18n/texts.js';
import en from './texts/en.json' with { type: 'json' };
import nl from './texts/nl.json' with { type: 'json' };

/** Words of the pages that every import has. */
export const importTexts = defineTexts({ nl, en });
