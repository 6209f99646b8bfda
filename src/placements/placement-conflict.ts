import { ConflictException } from '@nestjs/common';
import type { HandoverItem } from '../platform/config/policy.js';
import type { PlacementStatus } from './placement-states.js';

/**
 * Why something can't be done with a placement. `placement-status`: the verb does not follow on its status. `placement-outdated`: by the data of now the group does not
 * fit any more; which limit it breaks is not told, because that may be somebody's private no. `placement-four-eyes`: who
 * adjusted (or, where the policy asks so, sent) it can't approve it. `placement-answer-late`: its term is over.
 * `placement-handover-incomplete`: the key can't be given before these are done.
 */
export type TooLate =
  | { type: 'placement-status'; status: PlacementStatus }
  | { type: 'placement-outdated' }
  | { type: 'placement-four-eyes' }
  | { type: 'placement-not-bulk' }
  | { type: 'placement-answer-late' }
  | { type: 'placement-handover-incomplete'; missing: readonly MissingForKey[] };

/** Of the checklist, or: no plan, a lease that breaks a rule, a day of signing that is to come. */
export type MissingForKey = HandoverItem | 'plan' | 'lease' | 'signing';

const MESSAGES: Record<Exclude<TooLate['type'], 'placement-status' | 'placement-handover-incomplete'>, string> = {
  'placement-outdated':
    'The home, the people or their choices changed, and the group does not fit any more. Withdraw it, or adjust it while it is a draft.',
  'placement-four-eyes': 'By policy somebody else than who adjusted or sent this placement has to approve it.',
  'placement-not-bulk':
    'This placement was adjusted or departs from the mix rule: approve it by itself, with its file before you.',
  'placement-answer-late': 'The term to answer is over.',
};

/** An act that is not possible (any more): 409, with the reason in words for the API and in codes for the pages. */
export class PlacementConflict extends ConflictException {
  constructor(readonly tooLate: TooLate) {
    super({ type: tooLate.type, message: messageOf(tooLate) });
  }
}

function messageOf(tooLate: TooLate): string {
  if (tooLate.type === 'placement-status')
    return `This does not go with the status of the placement: it is ${tooLate.status}.`;
  if (tooLate.type === 'placement-handover-incomplete')
    return `The key can't be given yet. Missing: ${tooLate.missing.join(', ')}.`;
  return MESSAGES[tooLate.type];
}
