import { defineTexts } from '../../platform/i18n/texts.js';
import en from './texts/en.json' with { type: 'json' };
import nl from './texts/nl.json' with { type: 'json' };

/** Words of the figures, for staff. */
export const figuresTexts = defineTexts({ nl, en });
export type FiguresTranslate = ReturnType<typeof figuresTexts>;
