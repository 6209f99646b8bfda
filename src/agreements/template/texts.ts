import { defineTexts } from '../../platform/i18n/texts.js';
import en from './texts/en.json' with { type: 'json' };
import nl from './texts/nl.json' with { type: 'json' };

export const templateTexts = defineTexts({ nl, en });
