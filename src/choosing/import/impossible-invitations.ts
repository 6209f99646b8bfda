import type { EntityManager } from 'typeorm';
import { anyApartSql } from '../choosers.js';
import { LARGEST_GROUP } from '../house-groups/house-group.entity.js';
import { LivingInvitation } from '../house-groups/living-invitation.entity.js';
import { OPEN_CIRCLES } from './open-circles.js';

/** An open invitation that can't become a group any more, and how it ends. */
export interface ImpossibleInvitation {
  invitation: LivingInvitation;
  status: 'declined' | 'overtaken';
}

/**
 * Open invitations by which two people would live together who must not see each other, or too many. A file changes much
 * at once, so all that are open are looked at.
 */
export async function impossibleInvitations(tx: EntityManager): Promise<ImpossibleInvitation[]> {
  const rows = await tx.query<{ id: string; status: ImpossibleInvitation['status'] }[]>(
    `WITH circle AS (${OPEN_CIRCLES}),
     judged AS (
       SELECT "id", cardinality("ids") > ${LARGEST_GROUP} AS "isTooLarge", ${anyApartSql('"ids"')} AS "isApart"
       FROM circle)
     SELECT "id", CASE WHEN "isApart" THEN 'declined' ELSE 'overtaken' END AS "status" FROM judged
     WHERE "isTooLarge" OR "isApart" ORDER BY "id"`,
  );
  return Promise.all(
    rows.map(async ({ id, status }) => ({ invitation: await tx.findOneByOrFail(LivingInvitation, { id }), status })),
  );
}
