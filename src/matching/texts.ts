import { defineTexts } from '../platform/i18n/texts.js';
import en from './texts/en.json' with { type: 'json' };
import nl from './texts/nl.json' with { type: 'json' };

/** Words of the pages about proposals. */
export const proposalTexts = defineTexts({ nl, en });
export type ProposalTranslate = ReturnType<typeof proposalTexts>;
