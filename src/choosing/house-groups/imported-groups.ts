import type { EntityManager } from 'typeorm';
import { insertAll } from '../../platform/database/insert-all.js';
import type { GroupToForm } from './groups-from-invitations.js';
import { HouseGroup, HouseGroupMember, LARGEST_GROUP } from './house-group.entity.js';

/** Writes groups as a file says; who is in a group that grows keeps the seat. */
export async function formGroups(tx: EntityManager, groups: readonly GroupToForm[], now: Date): Promise<void> {
  for (const group of groups) {
    const id = group.id ?? (await tx.save(tx.create(HouseGroup, { createdAt: now }))).id;
    const seated = await tx.findBy(HouseGroupMember, { groupId: id });
    const free = seats.filter((seat) => seated.every((member) => member.seat !== seat));
    const newcomers = group.members.filter((one) => seated.every(({ candidateId }) => candidateId !== one));
    await insertAll(
      tx,
      HouseGroupMember,
      newcomers.map((candidateId, index) => ({ candidateId, groupId: id, seat: free[index], joinedAt: now })),
    );
    if (group.members.length === LARGEST_GROUP) await tx.update(HouseGroup, id, { seeksOneMore: false });
  }
}

const seats = Array.from({ length: LARGEST_GROUP }, (_, index) => index + 1);

/**
 * Ends open invitations that can't become a group any more: they would be too many, or two of them must not see each
 * other. A file changes much at once, so all that are open are looked at.
 */
export async function endImpossibleInvitations(tx: EntityManager, now: Date): Promise<void> {
  await tx.query(
    `WITH circle AS (
       SELECT i."id", array_agg(DISTINCT one."id") AS "ids"
       FROM "living_invitation" i CROSS JOIN LATERAL (
         SELECT i."fromId" AS "id" UNION SELECT i."toId"
         UNION SELECT mate."candidateId" FROM "house_group_member" own JOIN "house_group_member" mate USING ("groupId")
         WHERE own."candidateId" IN (i."fromId", i."toId")) one
       WHERE i."status" = 'open' GROUP BY i."id"),
     judged AS (
       SELECT "id", cardinality("ids") > ${LARGEST_GROUP} AS "tooMany",
         EXISTS (SELECT 1 FROM "choice" WHERE "kind" = 'decline' AND "chooserId" = ANY("ids") AND "chosenId" = ANY("ids"))
         OR EXISTS (SELECT 1 FROM "person_report" WHERE "reporterId" = ANY("ids") AND "reportedId" = ANY("ids")) AS "apart"
       FROM circle)
     UPDATE "living_invitation" SET "status" = CASE WHEN "apart" THEN 'declined' ELSE 'overtaken' END,
       "closedAt" = $1, "dueAt" = NULL
     FROM judged WHERE judged."id" = "living_invitation"."id" AND ("tooMany" OR "apart")`,
    [now],
  );
}
