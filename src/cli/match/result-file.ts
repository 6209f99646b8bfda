import { ENGINE_VERSION, type Effort, type Solution } from '../../matching-engine/index.js';
import { RESULT_FORMAT } from '../verify/result.js';
import { boundWords, figure } from '../words.js';

/** What a result file tells beside the groups, and what `--json` prints. */
export interface ResultHead extends Omit<Solution, 'groups' | 'unplaced' | 'explanations'> {
  format: typeof RESULT_FORMAT;
  name: string;
  /** From the start of the command until the engine had ended. */
  seconds: number;
  seed: number;
  /** Null: as much as the time limit allowed. */
  effort: Effort | null;
  engineVersion: string;
}

export interface RunFacts {
  name: string;
  seconds: number;
  seed: number;
  effort: Effort | undefined;
}

export function headOf(solution: Solution, { name, seconds, seed, effort }: RunFacts): ResultHead {
  const { objective, upperBound, gap, proven, stopped, figures, kept } = solution;
  const run = { seconds: Math.round(seconds * 1000) / 1000, stopped, seed, effort: effort ?? null };
  const found = { objective, upperBound, gap, proven };
  return { format: RESULT_FORMAT, name, ...found, ...run, engineVersion: ENGINE_VERSION, figures, kept };
}

/** The whole file `huisklik-result/1`: the groups come before everything that is told of them. */
export function resultOf({ groups, unplaced, explanations }: Solution, { format, name, ...head }: ResultHead): object {
  return { format, name, groups, ...head, unplaced, explanations };
}

const ENDINGS: Record<Solution['stopped'], string> = {
  finished: '',
  timeLimit: ', until the time limit',
  cancelled: ', ended early with the best answer so far',
};

/** A result in a few lines. */
export function summary(
  { objective, upperBound, gap, seconds, stopped, figures, kept }: ResultHead,
  homes: number,
): string {
  const lines = [
    ['housed', `${figure(figures.housed)} of ${figure(figures.candidates)} people, in ${figure(homes)} homes`],
    ['objective', `${figure(objective)}: ${boundWords(objective, upperBound, gap)}`],
    [
      'satisfaction',
      `median ${figure(figures.medianSatisfaction)}, lowest 5% below ${figure(figures.lowSatisfaction)}`,
    ],
    ...(kept ? [['kept', `${figure(kept.kept)} of ${figure(kept.earlier)} earlier groups`]] : []),
    ['time', `${seconds.toFixed(1)} s${ENDINGS[stopped]}`],
  ];
  return lines.map(([name, words]) => `  ${name!.padEnd(14)}${words}\n`).join('');
}
