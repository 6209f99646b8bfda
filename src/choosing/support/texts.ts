import { defineTexts } from '../../platform/i18n/texts.js';
import en from './texts/en.json' with { type: 'json' };
import nl from './texts/nl.json' with { type: 'json' };

/** Words for supervisors who help people to choose. */
export const supportTexts = defineTexts({ nl, en });

export type SupportTranslate = ReturnType<typeof supportTexts>;
