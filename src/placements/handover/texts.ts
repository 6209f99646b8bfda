import { defineTexts } from '../../platform/i18n/texts.js';
import en from './texts/en.json' with { type: 'json' };
import nl from './texts/nl.json' with { type: 'json' };

/** Words of the handover for staff. */
export const handoverTexts = defineTexts({ nl, en });
export type HandoverTranslate = ReturnType<typeof handoverTexts>;
