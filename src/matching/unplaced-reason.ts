import type { Advice, UnplacedReason } from '../matching-engine/index.js';

/**
 * Why somebody has no place in a run: what the engine found, or that they were left out of it, because somebody of their
 * house group is not in the round and matching never splits a group.
 */
export type RunReason = UnplacedReason | { code: 'houseGroupNotInRound' };

/** The change of somebody's own answers that would help them most, as a run found it. */
export type RunAdvice = Advice;
