import { Any, type EntityManager } from 'typeorm';
import { PersonReport } from '../contacts/person-report.entity.js';
import { groupsNow } from '../house-groups/group-members.js';
import { LivingInvitation } from '../house-groups/living-invitation.entity.js';

/** What is there between some people before a file of choices is taken in. */
export interface KnownBetween {
  /** Members of the groups that they are in, by id of the group. */
  groups: Map<string, string[]>;
  areTogether(one: string, other: string): boolean;
  /** Whether one asked the other before, however that ended; and whether it still waits for an answer. */
  invited(from: string, to: string): 'no' | 'open' | 'closed';
  /** One of the two told staff that something is wrong: they don't see each other. */
  areReported(one: string, other: string): boolean;
}

/** Reads it within the turn of the import, so that it stays true meanwhile. */
export async function knownBetween(tx: EntityManager, ids: readonly string[]): Promise<KnownBetween> {
  const among = Any([...ids]);
  const groups = new Map((await groupsNow(tx, ids)).map(({ id, memberIds }) => [id, memberIds]));
  const groupOf = new Map([...groups].flatMap(([id, members]) => members.map((member) => [member, id])));
  const invitations = await tx.findBy(LivingInvitation, { fromId: among, toId: among });
  const asked = new Map<string, 'open' | 'closed'>();
  for (const { fromId, toId, status } of invitations)
    if (asked.get(pairOf(fromId, toId)) !== 'open')
      asked.set(pairOf(fromId, toId), status === 'open' ? 'open' : 'closed');
  const reports = await tx.findBy(PersonReport, { reporterId: among, reportedId: among });
  const reported = new Set(reports.map(({ reporterId, reportedId }) => pairOf(reporterId, reportedId)));
  return {
    groups,
    areTogether: (one, other) => groupOf.has(one) && groupOf.get(one) === groupOf.get(other),
    invited: (from, to) => asked.get(pairOf(from, to)) ?? 'no',
    areReported: (one, other) => reported.has(pairOf(one, other)) || reported.has(pairOf(other, one)),
  };
}

export const pairOf = (from: string, to: string) => `${from} ${to}`;
