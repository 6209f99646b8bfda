import { defineTexts } from '../platform/i18n/texts.js';
import en from './texts/en.json' with { type: 'json' };
import nl from './texts/nl.json' with { type: 'json' };

/** Words of the pages about decisions and placements. */
export const placementTexts = defineTexts({ nl, en });
export type PlacementTranslate = ReturnType<typeof placementTexts>;
export type PlacementKey = Parameters<PlacementTranslate>[0];
