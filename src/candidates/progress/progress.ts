import type { IntakePolicy } from '../../platform/config/policy.js';

/** How far somebody is on the way from known to matched, in that order. */
export const PROGRESS = ['notInvited', 'invited', 'busy', 'ready', 'stopped'] as const;
export type Progress = (typeof PROGRESS)[number];

/** What decides how far somebody is. */
export interface Steps {
  isInvited: boolean;
  /** Agreed to what is asked, or answered something. */
  hasBegun: boolean;
  readyAt: Date | null;
  stoppedAt: Date | null;
  /** When they were last heard of, or else invited. */
  lastSignAt: Date | null;
}

const DAY = 24 * 3600 * 1000;

export function progressOf({ isInvited, hasBegun, readyAt, stoppedAt }: Steps): Progress {
  if (stoppedAt) return 'stopped';
  if (readyAt) return 'ready';
  if (hasBegun) return 'busy';
  return isInvited ? 'invited' : 'notInvited';
}

/** Somebody who came no further for so long that they may need a hand. */
export function isStuck(steps: Steps, now: Date, policy: IntakePolicy): boolean {
  const isOnTheWay = ['invited', 'busy'].includes(progressOf(steps));
  return isOnTheWay && steps.lastSignAt !== null && steps.lastSignAt < silentSince(now, policy);
}

/** Who was last heard of before this moment is stuck. */
export const silentSince = (now: Date, { stuckAfterDays }: IntakePolicy) =>
  new Date(now.getTime() - stuckAfterDays * DAY);

const hasBegunSql = (alias: string) =>
  `(EXISTS (SELECT 1 FROM "intake_answer" WHERE "candidateId" = ${alias}."id")
    OR EXISTS (SELECT 1 FROM "consent" WHERE "candidateId" = ${alias}."id"))`;
/** By an invitation that stands, or else by a link that staff handed over: that made an account. */
const isInvitedSql = (alias: string) =>
  `(SELECT COALESCE(bool_or("status" IN ('queued', 'sent', 'accepted')), ${alias}."accountId" IS NOT NULL)
    FROM "invitation" WHERE "candidateId" = ${alias}."id")`;
/** When somebody, or the service for them, last did something; null when that never was. */
export const lastSignSql = (alias: string) =>
  `GREATEST(${alias}."activeAt", (SELECT "createdAt" FROM "account" WHERE "id" = ${alias}."accountId"),
    (SELECT max(GREATEST("sentAt", "acceptedAt")) FROM "invitation" WHERE "candidateId" = ${alias}."id"))`;

/** How many questions somebody answered here. */
export const answeredSql = (alias: string) =>
  `(SELECT count(*)::int FROM "intake_answer" WHERE "candidateId" = ${alias}."id")`;

/** The columns of {@link Steps} over a candidate's table alias. */
export const stepsSql = (alias: string) => `${isInvitedSql(alias)} AS "isInvited", ${hasBegunSql(alias)} AS "hasBegun",
  ${alias}."readyAt", ${alias}."stoppedAt", ${lastSignSql(alias)} AS "lastSignAt"`;

/** {@link progressOf} as SQL: its place in {@link PROGRESS}, from 0. */
export const progressSql = (alias: string) =>
  `CASE WHEN ${alias}."stoppedAt" IS NOT NULL THEN 4 WHEN ${alias}."readyAt" IS NOT NULL THEN 3
    WHEN ${hasBegunSql(alias)} THEN 2 WHEN ${isInvitedSql(alias)} THEN 1 ELSE 0 END`;

/** {@link isStuck} as SQL. The value in the text is a computed moment. */
export const stuckSql = (alias: string, now: Date, policy: IntakePolicy) =>
  `(${progressSql(alias)} IN (1, 2) AND ${lastSignSql(alias)} < '${silentSince(now, policy).toISOString()}')`;
