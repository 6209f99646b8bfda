import { defineTexts } from '../../platform/i18n/texts.js';
import en from './texts/en.json' with { type: 'json' };
import nl from './texts/nl.json' with { type: 'json' };

/** Words about what a run does otherwise, and of the page that puts all runs of a round side by side. */
export const scenarioTexts = defineTexts({ nl, en });
export type ScenarioTranslate = ReturnType<typeof scenarioTexts>;
