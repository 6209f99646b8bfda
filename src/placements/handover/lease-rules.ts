import { ageOn } from '../../candidates/calendar.js';
import { daysAfter } from '../../platform/clock/local-time.js';
import type { LeaseRules } from '../../platform/config/dutch-rules.js';
import { isIsoDay } from '../../rounds/iso-day.js';
import type { HandoverFault, Tenant } from './handover-faults.js';
import { lastDayOfTerm } from './lease-term.js';

/** A lease without an end, one for young people, or one for a short time. What the law asks of each is in `config/dutch-rules.json`. */
export const LEASE_TYPES = ['indefinite', 'youth', 'temporary'] as const;
export type LeaseType = (typeof LEASE_TYPES)[number];

/** A lease as it was filled in: days as typed, null when nothing was. */
export interface LeaseDraft {
  startsOn: string | null;
  signedOn: string | null;
  leaseType: LeaseType | null;
  /** May be left out for young people: the law says how long it is. */
  endsOn: string | null;
}

/** A lease that is right. */
export interface Lease extends LeaseDraft {
  startsOn: string;
  signedOn: string;
  leaseType: LeaseType;
}

export interface LeaseContext {
  /** Who signs. */
  tenants: readonly Tenant[];
  /** Day on which the home was offered: a lease is about a year from it at most, or a year is mistyped. */
  offeredOn: string;
  /** A lease for young people can be extended once it runs. */
  isRunning: boolean;
  rulesOn: (day: string) => LeaseRules;
}

/** Days between an offer and its lease that nobody means. */
const FARTHEST_DAYS = 365;

/** Everything that is wrong with a lease, in the order of the form. */
export function leaseFaults(draft: LeaseDraft, context: LeaseContext): HandoverFault[] {
  const { startsOn, signedOn, leaseType } = draft;
  const faults = [
    dayFault('startsOn', startsOn, 'startMissing', context),
    dayFault('signedOn', signedOn, 'signingMissing', context),
  ].filter((fault) => fault !== null);
  if (faults.length === 0 && signedOn! > startsOn!)
    faults.push({ field: 'signedOn', code: 'signedAfterStart', day: startsOn! });
  if (!leaseType) faults.push({ field: 'leaseType', code: 'typeMissing' });
  if (leaseType === 'youth' && isNear(signedOn, context)) faults.push(...ageFaults(signedOn, context));
  const end = endFault(draft, context);
  return end ? [...faults, end] : faults;
}

/** A lease without faults, with the end that the law gives it when none was filled in. */
export function leaseOf(draft: LeaseDraft, { rulesOn }: Pick<LeaseContext, 'rulesOn'>): Lease {
  const lease = draft as Lease;
  const { startsOn, signedOn, leaseType, endsOn } = lease;
  if (leaseType !== 'youth' || endsOn) return lease;
  return { ...lease, endsOn: lastDayOfTerm(startsOn, rulesOn(signedOn).youthLease.months) };
}

function dayFault(
  field: 'startsOn' | 'signedOn',
  day: string | null,
  missing: 'startMissing' | 'signingMissing',
  context: LeaseContext,
): HandoverFault | null {
  if (!isIsoDay(day)) return { field, code: missing };
  return isNear(day, context) ? null : { field, code: 'dayFarAway', day: context.offeredOn };
}

function isNear(day: string | null, { offeredOn }: LeaseContext): day is string {
  if (!isIsoDay(day)) return false;
  return day >= daysAfter(offeredOn, -FARTHEST_DAYS) && day <= daysAfter(offeredOn, FARTHEST_DAYS);
}

/** The law looks at the day of signing: who becomes too old later keeps the lease. */
function ageFaults(signedOn: string, { tenants, rulesOn }: LeaseContext): HandoverFault[] {
  const { fromAge, underAge } = rulesOn(signedOn).youthLease;
  const others = tenants.filter(({ birthDate }) => {
    const age = ageOn(birthDate, signedOn);
    return age < fromAge || age >= underAge;
  });
  if (others.length === 0) return [];
  return [{ field: 'leaseType', code: 'notYoung', fromAge, lastAge: underAge - 1, people: others }];
}

function endFault({ startsOn, signedOn, leaseType, endsOn }: LeaseDraft, context: LeaseContext): HandoverFault | null {
  const field = 'endsOn';
  if (endsOn && !isIsoDay(endsOn)) return { field, code: 'endWrong' };
  if (leaseType === 'indefinite') return endsOn ? { field, code: 'endOfIndefinite' } : null;
  if (leaseType === 'temporary' && !endsOn) return { field, code: 'endMissing' };
  if (!endsOn || !isNear(startsOn, context)) return null;
  if (endsOn < startsOn) return { field, code: 'endBeforeStart', day: startsOn };
  const rules = context.rulesOn(isNear(signedOn, context) ? signedOn : context.offeredOn);
  if (leaseType === 'temporary') {
    const { months } = rules.temporaryLease;
    const last = lastDayOfTerm(startsOn, months);
    return endsOn > last ? { field, code: 'temporaryTooLong', day: last, months } : null;
  }
  return leaseType === 'youth' ? youthEndFault(startsOn, endsOn, rules, context) : null;
}

function youthEndFault(
  startsOn: string,
  endsOn: string,
  { youthLease: { months, extensionMonths } }: LeaseRules,
  { isRunning }: LeaseContext,
): HandoverFault | null {
  const usual = lastDayOfTerm(startsOn, months);
  if (endsOn === usual) return null;
  if (!isRunning) return { field: 'endsOn', code: 'youthEnd', day: usual, months };
  const last = lastDayOfTerm(startsOn, months + extensionMonths);
  return endsOn < usual || endsOn > last ? { field: 'endsOn', code: 'youthExtension', day: usual, last } : null;
}
