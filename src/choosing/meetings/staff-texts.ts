import { defineTexts } from '../../platform/i18n/texts.js';
import en from './staff-texts/en.json' with { type: 'json' };
import nl from './staff-texts/nl.json' with { type: 'json' };

/** Words of meetings for supervisors. */
export const meetingTexts = defineTexts({ nl, en });
