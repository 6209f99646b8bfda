/** Open invitations with everybody who would live together by them, in SQL: `"id"` and an array `"ids"`. */
export const OPEN_CIRCLES = `SELECT i."id", array_agg(DISTINCT person."id") AS "ids"
  FROM "living_invitation" i CROSS JOIN LATERAL (
    SELECT i."fromId" AS "id" UNION SELECT i."toId"
    UNION SELECT mate."candidateId" FROM "house_group_member" own JOIN "house_group_member" mate USING ("groupId")
    WHERE own."candidateId" IN (i."fromId", i."toId")) person
  WHERE i."status" = 'open' GROUP BY i."id"`;
