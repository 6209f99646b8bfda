import type { RunDetail } from '../runs.queries.js';
import { WEIGHTS } from './scenario.js';

export const SETTINGS = [...WEIGHTS, 'homesOut', 'effort', 'seed', 'timeLimit', 'keepsGroupsOf', 'rehearsal'] as const;
export type Setting = (typeof SETTINGS)[number];
/** Homes by their reference; null: keeps groups of no run. */
export type SettingValue = number | number[] | string | string[] | boolean | null;

export interface SettingDifference {
  setting: Setting;
  run: SettingValue;
  other: SettingValue;
}

type Settings = Pick<RunDetail, 'scenario' | 'effort' | 'seed' | 'timeLimit' | 'earlierRun' | 'isRehearsal'>;

/** The settings that two runs do not share, in a fixed order. */
export function settingDifferences(run: Settings, other: Settings): SettingDifference[] {
  const [here, there] = [settingsOf(run), settingsOf(other)];
  return SETTINGS.map((setting) => ({ setting, run: here[setting], other: there[setting] })).filter(
    (both) => String(both.run) !== String(both.other),
  );
}

const settingsOf = (run: Settings): Record<Setting, SettingValue> => ({
  ...run.scenario.policy,
  homesOut: run.scenario.homesOut.map(({ reference }) => reference),
  effort: run.effort,
  seed: run.seed,
  timeLimit: run.timeLimit,
  keepsGroupsOf: run.earlierRun ? `R-${run.earlierRun.number}` : null,
  rehearsal: run.isRehearsal,
});
