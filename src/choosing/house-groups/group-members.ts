import type { EntityManager } from 'typeorm';

/** A house group as it is now. */
export interface GroupNow {
  id: string;
  seeksOneMore: boolean;
  /** In the order of their seats. */
  memberIds: string[];
}

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

/** Somebody's group; null when they are in none. */
export async function groupOf(tx: EntityManager, candidateId: string): Promise<GroupNow | null> {
  return (await groupsNow(tx, [candidateId]))[0] ?? null;
}
