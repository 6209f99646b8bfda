import type { EntityManager } from 'typeorm';
import type { GroupNow } from '../house-groups/group-members.js';

/** The groups that these people are in, all when absent. Who is the last of a group is in none. */
export function groupsNow(tx: EntityManager, ids: readonly string[] | null = null): Promise<GroupNow[]> {
  return tx.query<GroupNow[]>(
    `SELECT groups."id", groups."seeksOneMore", array_agg(member."candidateId" ORDER BY member."seat") AS "memberIds"
     FROM "house_group" groups JOIN "house_group_member" member ON member."groupId" = groups."id"
     WHERE $1::uuid[] IS NULL OR groups."id" IN (SELECT "groupId" FROM "house_group_member" WHERE "candidateId" = ANY($1))
     GROUP BY groups."id" HAVING count(*) > 1 ORDER BY groups."id"`,
    [ids],
  );
}
