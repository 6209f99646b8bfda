/**
 * Why a run failed. `invalidInstance`: the round's data break a rule of the instance; `outOfMemory`, `overdue` and `crashed`:
 * the engine did not get to an answer; `gaveUp`: workers failed again and again; `dataErased`: somebody in it had their data
 * erased meanwhile, so its outcome must not be kept.
 */
export const RUN_FAILURES = ['invalidInstance', 'outOfMemory', 'overdue', 'crashed', 'gaveUp', 'dataErased'] as const;
export type RunFailure = (typeof RUN_FAILURES)[number];
