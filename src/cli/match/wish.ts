import { availableParallelism } from 'node:os';
import type { Effort } from '../../matching-engine/index.js';
import { UsageError } from '../errors.js';
import { exactly, readFlags, wholeNumber } from '../read-flags.js';

const FLAGS = {
  out: { type: 'string' },
  seed: { type: 'string' },
  effort: { type: 'string' },
  'time-limit': { type: 'string' },
  threads: { type: 'string' },
  earlier: { type: 'string' },
  json: { type: 'boolean' },
} as const;

const EFFORTS: readonly Effort[] = ['quick', 'normal', 'deep'];
/** An effort ends by itself; this stops one that would take longer than anybody wants to wait (seconds). */
const SAFETY_LIMIT = 3600;
const LONGEST = 7 * 24 * 3600;
const MOST_THREADS = 64;
/** Each thread takes memory; more than two save little time. */
const USUAL_THREADS = 2;

/** What the words of `match` ask for. */
export interface MatchWish {
  instance: string;
  out: string;
  seed: number;
  /** Undefined: whatever fits the time limit. */
  effort: Effort | undefined;
  /** Seconds, from the start of the command to its end. */
  timeLimit: number;
  threads: number;
  earlier: string | undefined;
  json: boolean;
}

/** Without an effort and a time limit, the effort is normal. @throws UsageError */
export function readWish(words: string[]): MatchWish {
  const { values, positionals } = readFlags(words, FLAGS);
  const [instance] = exactly(positionals, 'INSTANCE.json') as [string];
  if (values.out === undefined) throw new UsageError('Say where to write: --out RESULT.json.');
  const timeLimit = seconds(values['time-limit']);
  return {
    instance,
    out: values.out,
    seed: wholeNumber('--seed', values.seed, 0, 2 ** 31 - 1) ?? 1,
    effort: effortOf(values.effort) ?? (timeLimit === undefined ? 'normal' : undefined),
    timeLimit: timeLimit ?? SAFETY_LIMIT,
    threads:
      wholeNumber('--threads', values.threads, 1, MOST_THREADS) ?? Math.min(USUAL_THREADS, availableParallelism()),
    earlier: values.earlier,
    json: values.json ?? false,
  };
}

function effortOf(text: string | undefined): Effort | undefined {
  const effort = EFFORTS.find((known) => known === text);
  if (text !== undefined && !effort)
    throw new UsageError(`--effort is "${text}"; it must be one of ${EFFORTS.join(', ')}.`);
  return effort;
}

function seconds(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && value > 0 && value <= LONGEST) return value;
  throw new UsageError(`--time-limit is "${text}"; it must be seconds, more than 0 and at most ${LONGEST}.`);
}
