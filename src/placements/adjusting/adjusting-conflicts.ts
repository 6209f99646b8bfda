import { ConflictException } from '@nestjs/common';
import { invalid } from '../../platform/http/validation.js';
import type { UnclearAdjustment } from './adjustment-plan.js';

const CONFLICTS = {
  'adjustment-breaks-limits':
    'These people can not live in this home together, or others would be left who can not. Check the group to read which limits it breaks.',
  'adjustment-person-taken': 'Somebody of the group has another placement by now.',
  'changed-meanwhile': 'Somebody changed one of these groups meanwhile. Look again, and decide again.',
} as const;
export type AdjustingConflictType = keyof typeof CONFLICTS;

/** An adjustment that is not possible (any more): 409. */
export class AdjustingConflict extends ConflictException {
  constructor(readonly type: AdjustingConflictType) {
    super({ type, message: CONFLICTS[type] });
  }
}

const UNCLEAR: Record<UnclearAdjustment, { field: string; message: string }> = {
  nothingChanges: { field: 'candidateIds', message: 'These are the people of the draft already.' },
  swapUnclear: { field: 'swap', message: 'Only with people of one other draft, and when somebody leaves this one.' },
  draftEmpty: {
    field: 'candidateIds',
    message: 'A draft would be left without people. Swap, or withdraw it.',
  },
};

export const notUnderstood = (problem: UnclearAdjustment) => invalid([UNCLEAR[problem]]);

export const notInRound = () =>
  invalid([{ field: 'candidateIds', message: 'Somebody is not in this round, or takes no part any more.' }]);
