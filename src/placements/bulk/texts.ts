import { defineTexts } from '../../platform/i18n/texts.js';
import en from './texts/en.json' with { type: 'json' };
import nl from './texts/nl.json' with { type: 'json' };

/** Words about many placements at once. */
export const bulkTexts = defineTexts({ nl, en });
export type BulkTranslate = ReturnType<typeof bulkTexts>;
export type BulkKey = Parameters<BulkTranslate>[0];
