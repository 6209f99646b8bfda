import type { EntityManager } from 'typeorm';
import { windowOf, type ListQuery, type Paged } from '../../platform/http/paging.js';
import type { SupportReading } from './choosers.queries.js';

/** A house group that looks for one more. */
export interface SeekingGroup {
  id: string;
  members: { id: string; name: string }[];
  since: Date;
}

/** With the groups whose members others look after: only how many. */
export interface SeekingGroups extends Paged<SeekingGroup> {
  ofOthers: number;
}

/** With names for who looks after one of the members, and for every supervisor when nobody does. Who looks longest comes first. */
export async function seekingGroups(
  tx: EntityManager,
  query: Pick<ListQuery, 'page' | 'pageSize'>,
  { readerId }: SupportReading,
): Promise<SeekingGroups> {
  const { skip, take } = windowOf(query);
  const items = await tx.query<SeekingGroup[]>(
    `SELECT house."id", house."members", COALESCE(said."at", house."createdAt") AS "since"
     FROM (${GROUPS}) house LEFT JOIN LATERAL (SELECT max("at") AS "at" FROM "audit_entry"
       WHERE "recordType" = 'house-group' AND "recordId" = house."id"::text AND "action" = 'choosing:seeks-one-more') said ON true
     WHERE house."isForReader" ORDER BY 3, 1 LIMIT ${take} OFFSET ${skip}`,
    [readerId],
  );
  const [counts] = await tx.query<[{ total: number; ofOthers: number }]>(
    `SELECT (count(*) FILTER (WHERE "isForReader"))::int AS "total",
       (count(*) FILTER (WHERE NOT "isForReader"))::int AS "ofOthers" FROM (${GROUPS}) house`,
    [readerId],
  );
  return { items, ...counts, page: query.page, pageSize: query.pageSize };
}

/** Questions to live together that are open for longer than the people were given before they are reminded. */
export async function countLongWaiting(tx: EntityManager, { now, policy }: SupportReading): Promise<number> {
  const [{ count }] = await tx.query<[{ count: number }]>(
    `SELECT count(*)::int AS "count" FROM "living_invitation"
     WHERE "status" = 'open' AND "expiresAt" > $1 AND "createdAt" < $1::timestamptz - make_interval(days => $2)`,
    [now, policy.reminderAfterDays],
  );
  return count;
}

/** Who looks after nobody any more does not count. */
const GROUPS = `SELECT grp."id", grp."createdAt",
    json_agg(json_build_object('id', person."id", 'name', person."firstName" || ' ' || person."lastName")
      ORDER BY member."seat") AS "members",
    bool_or(account."id" IS NOT DISTINCT FROM $1::uuid) OR count(account."id") = 0 AS "isForReader"
  FROM "house_group" grp JOIN "house_group_member" member ON member."groupId" = grp."id"
  JOIN "candidate" person ON person."id" = member."candidateId"
  LEFT JOIN "account" account ON account."id" = person."supervisorId" AND account."closedAt" IS NULL
  WHERE grp."seeksOneMore" GROUP BY grp."id" HAVING count(*) > 1`;
