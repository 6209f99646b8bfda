import type { GroupViolation, GroupViolationCode } from '../../matching/group-checks.js';

export const LIMIT_CODES = [
  'tooManyPeople',
  'unknownHome',
  'unknownCandidate',
  'sameCandidateTwice',
  'locationNotChosen',
  'rentTooHigh',
  'homeAvailableTooLate',
  'petNotAllowed',
  'homeNotStepFree',
  'cannotMoveTogether',
  'doNotFitTogether',
  'bondBroken',
  'satisfactionTooLow',
] as const;
export type LimitCode = (typeof LIMIT_CODES)[number];

/** A limit that a group breaks, once; and whom it is about, where that can be told. */
export interface BrokenLimit {
  code: LimitCode;
  candidateIds: string[];
}

/**
 * The limits that a draft breaks, as staff may read them. Fewer people than places is none of them: such a draft can be kept, but
 * not sent.
 */
export function brokenLimits(
  violations: readonly GroupViolation[],
  { people, places }: { people: number; places: number },
): BrokenLimit[] {
  const limits = new Map<LimitCode, Set<string>>();
  for (const { code, candidates } of violations) {
    if (code === 'groupDoesNotFillHome' && people <= places) continue;
    const told = toldAs(code);
    const about = limits.get(told) ?? new Set();
    if (told !== 'doNotFitTogether') candidates.forEach((id) => about.add(id));
    limits.set(told, about);
  }
  return [...limits].map(([code, about]) => ({ code, candidateIds: [...about] }));
}

/** The no of one person to another, and what somebody wants of housemates, are told as one: neither says whose it is. */
function toldAs(code: GroupViolationCode): LimitCode {
  if (code === 'groupDoesNotFillHome') return 'tooManyPeople';
  if (code === 'declined' || code === 'doNotAcceptEachOther') return 'doNotFitTogether';
  return code;
}
