import { defineTexts } from '../../platform/i18n/texts.js';
import en from './texts/en.json' with { type: 'json' };
import nl from './texts/nl.json' with { type: 'json' };

/** Words of the dashboard of a round, for staff. */
export const dashboardTexts = defineTexts({ nl, en });
