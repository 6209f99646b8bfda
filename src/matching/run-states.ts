import type { RunStatus } from './run.entity.js';

/** What happens to a run: by staff (`cancel`) or by a worker (the others). */
export const RUN_VERBS = ['begin', 'complete', 'cancel', 'fail'] as const;
export type RunVerb = (typeof RUN_VERBS)[number];

/**
 * From which status a verb leads where. A worker that takes a run over begins it again. A running run that staff cancel
 * is asked to stop first; the worker then cancels it.
 */
export const RUN_TRANSITIONS: Record<RunVerb, { from: readonly RunStatus[]; to: RunStatus }> = {
  begin: { from: ['queued', 'running'], to: 'running' },
  complete: { from: ['running'], to: 'completed' },
  cancel: { from: ['queued', 'running'], to: 'cancelled' },
  fail: { from: ['queued', 'running'], to: 'failed' },
};

export const may = (verb: RunVerb, status: RunStatus): boolean => RUN_TRANSITIONS[verb].from.includes(status);

/** Neither queued nor running: nothing happens to it any more. */
export const isFinished = (status: RunStatus): boolean => RUN_VERBS.every((verb) => !may(verb, status));
