import { isChooserSql } from '../choosers.js';
import { isToldSql } from '../contacts/is-contact.js';

const SAID = `SELECT "chooserId", (count(*) FILTER (WHERE "kind" = 'like'))::int AS "yes",
    (count(*) FILTER (WHERE "kind" = 'decline'))::int AS "no"
  FROM "choice" WHERE "chooserId" IN (SELECT "id" FROM person) GROUP BY 1`;

/** As `isContactSql`, for everybody at once: asked of every two of 10,000 people it takes seconds. */
const CONTACTS = `SELECT own."chooserId", count(*)::int AS "contacts"
  FROM "choice" own JOIN "choice" back ON back."chooserId" = own."chosenId" AND back."chosenId" = own."chooserId"
  JOIN "candidate" other ON other."id" = own."chosenId"
  WHERE own."chooserId" IN (SELECT "id" FROM person) AND own."kind" = 'like' AND back."kind" = 'like'
    AND ${isChooserSql('other')} AND NOT ${isToldSql('own."chooserId"', 'own."chosenId"')} GROUP BY 1`;

const HOMES = `SELECT member."candidateId", house."size", house."seeksOneMore" FROM "house_group_member" member
  JOIN (SELECT grp."id", grp."seeksOneMore", count(*)::int AS "size" FROM "house_group" grp
    JOIN "house_group_member" mate ON mate."groupId" = grp."id" GROUP BY 1 HAVING count(*) > 1) house
  ON house."id" = member."groupId"`;

/** An open question is one of the groups of both sides too. */
const ASKED = `WITH side AS (SELECT unnest(ARRAY["fromId", "toId"]) AS "id" FROM "living_invitation"
    WHERE "status" = 'open' AND "expiresAt" > $4)
  SELECT "id" FROM side UNION SELECT mate."candidateId" FROM side
  JOIN "house_group_member" own ON own."candidateId" = side."id"
  JOIN "house_group_member" mate ON mate."groupId" = own."groupId"`;

/** In SQL, how choosing goes for each chooser. Values: whether everybody, else whose people, part of a name or reference, and the moment of reading. */
export const FIGURES = `WITH person AS (
    SELECT "id", "reference", "firstName", "lastName", "activeAt" FROM "candidate" candidate
    WHERE ${isChooserSql('candidate')} AND ($1 OR "supervisorId" = $2) AND ($3::text IS NULL
      OR "firstName" || ' ' || "lastName" ILIKE $3 OR "reference" ILIKE $3))
  SELECT person.*, COALESCE(said."yes", 0) AS "yes", COALESCE(said."no", 0) AS "no",
    COALESCE(contact."contacts", 0) AS "contacts", COALESCE(home."size", 0) AS "groupSize",
    COALESCE(home."seeksOneMore", false) AS "seeksOneMore", asked."id" IS NOT NULL AS "hasOpenQuestion"
  FROM person
  LEFT JOIN (${SAID}) said ON said."chooserId" = person."id"
  LEFT JOIN (${CONTACTS}) contact ON contact."chooserId" = person."id"
  LEFT JOIN (${HOMES}) home ON home."candidateId" = person."id"
  LEFT JOIN (${ASKED}) asked ON asked."id" = person."id"`;
