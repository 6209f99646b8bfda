import { defineTexts } from '../platform/i18n/texts.js';
import en from './texts/accounts.en.json' with { type: 'json' };
import nl from './texts/accounts.nl.json' with { type: 'json' };

/** What administrators read. */
export const accountsTexts = defineTexts({ nl, en });
