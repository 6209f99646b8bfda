import { defineTexts } from '../../platform/i18n/texts.js';
import en from './texts/en.json' with { type: 'json' };
import nl from './texts/nl.json' with { type: 'json' };

/** Words around the questions, in easy language (A2). */
export const intakeTexts = defineTexts({ nl, en });
export type IntakeTranslate = ReturnType<typeof intakeTexts>;
