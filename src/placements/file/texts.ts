import { defineTexts } from '../../platform/i18n/texts.js';
import en from './texts/en.json' with { type: 'json' };
import nl from './texts/nl.json' with { type: 'json' };

/** Words of the file on which a decision rests. */
export const fileTexts = defineTexts({ nl, en });
export type FileTranslate = ReturnType<typeof fileTexts>;
