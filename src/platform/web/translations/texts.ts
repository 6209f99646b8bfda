import { defineTexts } from '../../i18n/texts.js';
import en from './texts/en.json' with { type: 'json' };
import nl from './texts/nl.json' with { type: 'json' };

export const translationsTexts = defineTexts({ nl, en });
