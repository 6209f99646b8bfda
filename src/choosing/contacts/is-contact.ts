import type { EntityManager } from 'typeorm';

/** In SQL for two ids: one of them told staff that something is wrong. */
export const isToldSql = (one: string, other: string) => `EXISTS (SELECT 1 FROM "person_report" told
    WHERE (told."reporterId", told."reportedId") IN ((${one}, ${other}), (${other}, ${one})))`;

/**
 * In SQL for two ids: both said yes, and neither told staff that something is wrong. A yes and a no can't stand beside
 * each other, so there is no no either.
 */
export const isContactSql = (one: string, other: string) => `((SELECT count(*) FROM "choice" yes
    WHERE yes."kind" = 'like' AND (yes."chooserId", yes."chosenId") IN ((${one}, ${other}), (${other}, ${one}))) = 2
  AND NOT ${isToldSql(one, other)})`;

/** Whether two people may write to each other and meet; asked after `takeTurn(tx, [a, b])`, so that it stays true meanwhile. */
export async function isContact(tx: EntityManager, a: string, b: string): Promise<boolean> {
  const [{ isContact }] = await tx.query<[{ isContact: boolean }]>(
    `SELECT ${isContactSql('$1::uuid', '$2::uuid')} AS "isContact"`,
    [a, b],
  );
  return isContact;
}
