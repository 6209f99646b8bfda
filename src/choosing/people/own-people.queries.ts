import type { EntityManager } from 'typeorm';
import { isChooserSql } from '../choosers.js';
import { isContactSql } from '../contacts/is-contact.js';

/** Ids of the people whom somebody chose, by how it stands between them; the latest first. */
export interface OwnPeople {
  contacts: string[];
  /** Said yes to, without an answer. A no of the other does not show: they stay as they are. Contact that ended is in no list. */
  liked: string[];
  declined: string[];
  /** Said yes to once. */
  tookBack: string[];
}

export async function ownPeople(tx: EntityManager, candidateId: string): Promise<OwnPeople> {
  const rows = await tx.query<{ id: string; state: keyof OwnPeople }[]>(
    `SELECT own."chosenId" AS "id", CASE
       WHEN own."kind" = 'decline' THEN 'declined'
       WHEN own."kind" = 'takenBack' THEN 'tookBack'
       WHEN ${isContactSql('own."chooserId"', 'own."chosenId"')} THEN 'contacts' ELSE 'liked' END AS "state"
     FROM "choice" own JOIN "candidate" other ON other."id" = own."chosenId"
     WHERE own."chooserId" = $1 AND ${isChooserSql('other')} AND (own."kind" <> 'like' OR own."mutualAt" IS NULL
       OR ${isContactSql('own."chooserId"', 'own."chosenId"')})
     ORDER BY own."createdAt" DESC, own."chosenId"`,
    [candidateId],
  );
  const of = (state: keyof OwnPeople) => rows.filter((row) => row.state === state).map(({ id }) => id);
  return { contacts: of('contacts'), liked: of('liked'), declined: of('declined'), tookBack: of('tookBack') };
}
