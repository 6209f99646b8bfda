import type { EntityManager } from 'typeorm';
import { takesPartSql } from '../candidates/candidate.entity.js';

/** Who can choose and be chosen, in SQL over a table alias: takes part, and agreed to what others see of them. */
export const isChooserSql = (alias: string) => `${takesPartSql(alias)} AND ${alias}."erasedAt" IS NULL AND EXISTS (
  SELECT 1 FROM "public_profile" shown WHERE shown."candidateId" = ${alias}."id" AND shown."approvedAt" IS NOT NULL)`;

/** Whether all of them can choose and be chosen. */
export async function areChoosers(tx: EntityManager, ids: readonly string[]): Promise<boolean> {
  const [{ count }] = await tx.query<[{ count: number }]>(
    `SELECT count(*)::int AS "count" FROM "candidate" person WHERE person."id" = ANY($1) AND ${isChooserSql('person')}`,
    [ids],
  );
  return count === new Set(ids).size;
}

/** True in SQL for two ids of whom one said no to the other, or told staff that something is wrong: they never see each other. */
export const areApartSql = (one: string, other: string) => `(
  EXISTS (SELECT 1 FROM "choice" no WHERE no."kind" = 'decline'
    AND (no."chooserId", no."chosenId") IN ((${one}, ${other}), (${other}, ${one})))
  OR EXISTS (SELECT 1 FROM "person_report" told
    WHERE (told."reporterId", told."reportedId") IN ((${one}, ${other}), (${other}, ${one}))))`;

/** The same for any two of an array of ids. */
export const anyApartSql = (ids: string) => `EXISTS (
  SELECT 1 FROM unnest(${ids}) one, unnest(${ids}) other WHERE one < other AND ${areApartSql('one', 'other')})`;

/** Whether any two of them must not see each other. */
export async function areApart(tx: EntityManager, ids: readonly string[]): Promise<boolean> {
  const [{ apart }] = await tx.query<[{ apart: boolean }]>(`SELECT ${anyApartSql('$1::uuid[]')} AS "apart"`, [ids]);
  return apart;
}
