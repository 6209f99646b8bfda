import type { Formats } from '../../platform/i18n/format.js';
import type { HomeOut, RunScenario } from './run-scenarios.queries.js';
import type { PolicyDifference } from './scenario.js';
import type { ScenarioTranslate } from './texts.js';

/** "250", or "300 · 220 · 140" for the points of the wishes. */
export const weightWords = (value: number | readonly number[], { number }: Pick<Formats, 'number'>): string =>
  [value].flat().map(number).join(' · ');

/** "Gewicht van urgentie: 5.000 (beleid: 10.000)" */
export const differenceWords = ({ weight, value, inForce }: PolicyDifference, t: ScenarioTranslate, formats: Formats) =>
  t('weightDiffers', {
    weight: t(weight),
    value: weightWords(value, formats),
    inForce: weightWords(inForce, formats),
  });

export const homeOutWords = ({ address, location, stays }: HomeOut, t: ScenarioTranslate): string =>
  t(stays ? 'homeStays' : 'homeOut', { address, location });

/** What a run does otherwise than by default, one sentence each; empty when it does nothing otherwise. */
export function scenarioLines(scenario: RunScenario, t: ScenarioTranslate, formats: Formats): string[] {
  const { differs, homesOut } = scenario;
  return [
    ...differs.map((difference) => differenceWords(difference, t, formats)),
    ...(homesOut.length > 0 ? [t('homesOut', { count: homesOut.length })] : []),
  ];
}
