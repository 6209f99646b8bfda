/** In SQL for the id of a candidate: the name by which other candidates know them. */
export const knownNameSql = (
  id: string,
) => `(SELECT COALESCE(profile."nickname", known."firstName") FROM "candidate" known
  LEFT JOIN "public_profile" profile ON profile."candidateId" = known."id" WHERE known."id" = ${id})`;
