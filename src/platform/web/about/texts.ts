import { defineTexts } from '../../i18n/texts.js';
import ar from './texts/ar.json' with { type: 'json' };
import en from './texts/en.json' with { type: 'json' };
import nl from './texts/nl.json' with { type: 'json' };

export const aboutTexts = defineTexts({ nl, en, ar });
export type AboutKey = keyof typeof nl;
