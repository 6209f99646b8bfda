import { URGENCY_REASONS, type UrgencyPolicy, type UrgencyReason } from '../platform/config/policy.js';
import type { Candidate } from './candidate.entity.js';
import { monthsBefore } from './calendar.js';

export const URGENCY_BANDS = [1, 2, 3, 4] as const;
export type UrgencyBand = (typeof URGENCY_BANDS)[number];

/** How urgent somebody's search is, 4 the most, and what makes it so. */
export interface Urgency {
  band: UrgencyBand;
  because: UrgencyReason | 'waiting';
}

type Urgent = Pick<Candidate, 'registeredOn' | 'urgencyReason'>;

/** The higher of the band of the waiting time on `day` (ISO) and the band of the candidate's own reason; the reason at a tie. */
export function urgencyOn({ registeredOn, urgencyReason }: Urgent, day: string, policy: UrgencyPolicy): Urgency {
  const waited = waitingLimits(day, policy).filter((limit) => registeredOn <= limit).length;
  const waitingBand = (waited + 1) as UrgencyBand;
  const reasonBand = urgencyReason ? (policy.reasons[urgencyReason] as UrgencyBand) : 0;
  return urgencyReason && reasonBand >= waitingBand
    ? { band: reasonBand as UrgencyBand, because: urgencyReason }
    : { band: waitingBand, because: 'waiting' };
}

/** The same band as SQL over a candidate's table alias. The values that go into the text are the policy's and computed days. */
export function urgencyBandSql(alias: string, day: string, policy: UrgencyPolicy): string {
  const waiting = waitingLimits(day, policy).map((limit) => `(${alias}."registeredOn" <= '${limit}')::int`);
  const reasons = URGENCY_REASONS.map((reason) => `WHEN '${reason}' THEN ${policy.reasons[reason]}`);
  return `GREATEST(1 + ${waiting.join(' + ')}, CASE ${alias}."urgencyReason" ${reasons.join(' ')} ELSE 1 END)`;
}

/** The latest days of registration that give band 2, 3 and 4. */
const waitingLimits = (day: string, policy: UrgencyPolicy) =>
  policy.waitingMonths.map((months) => monthsBefore(day, months));
