import { defineTexts } from '../../platform/i18n/texts.js';
import en from './texts/en.json' with { type: 'json' };
import nl from './texts/nl.json' with { type: 'json' };

/** Words about what others see, in easy language (A2). */
export const profileTexts = defineTexts({ nl, en });
