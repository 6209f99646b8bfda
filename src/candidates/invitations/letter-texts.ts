import { defineTexts } from '../../platform/i18n/texts.js';
import en from './letter-texts/en.json' with { type: 'json' };
import nl from './letter-texts/nl.json' with { type: 'json' };

/** Words of the invitation on paper, in easy language (A2). */
export const letterTexts = defineTexts({ nl, en });
