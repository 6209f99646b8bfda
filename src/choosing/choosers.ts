import type { EntityManager } from 'typeorm';
import { takesPartSql } from '../candidates/candidate.entity.js';
import { Choice } from './choice.entity.js';
import { isToldSql } from './contacts/is-contact.js';
import { PersonReport } from './contacts/person-report.entity.js';

/** Who can choose and be chosen, in SQL over a table alias: takes part, and agreed to what others see of them. */
export const isChooserSql = (alias: string) => `${takesPartSql(alias)} AND ${alias}."erasedAt" IS NULL AND EXISTS (
  SELECT 1 FROM "public_profile" shown WHERE shown."candidateId" = ${alias}."id" AND shown."approvedAt" IS NOT NULL)`;

/** Has no home by us yet, in SQL over a table alias. */
export const hasNoHomeSql = (alias: string) =>
  `NOT EXISTS (SELECT 1 FROM "corridor_resident" housed WHERE housed."candidateId" = ${alias}."id")`;

/** The two together: who has a home is suggested to nobody. */
export const isLookingSql = (alias: string) => `${isChooserSql(alias)} AND ${hasNoHomeSql(alias)}`;

/** Those of some people of whom this is true: {@link isChooserSql}, {@link isLookingSql}. */
export async function idsWhere(
  tx: EntityManager,
  condition: (alias: string) => string,
  ids: readonly string[],
): Promise<Set<string>> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT person."id" FROM "candidate" person WHERE person."id" = ANY($1) AND ${condition('person')}`,
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Whether all of them can choose and be chosen. */
export async function areChoosers(tx: EntityManager, ids: readonly string[]): Promise<boolean> {
  return (await idsWhere(tx, isChooserSql, ids)).size === new Set(ids).size;
}

/** True in SQL for two ids of whom one said no to the other, or told staff that something is wrong: they never see each other. */
export const areApartSql = (one: string, other: string) => `(
  EXISTS (SELECT 1 FROM "choice" no WHERE no."kind" = 'decline'
    AND (no."chooserId", no."chosenId") IN ((${one}, ${other}), (${other}, ${one})))
  OR ${isToldSql(one, other)})`;

/** The same for any two of an array of ids. */
export const anyApartSql = (ids: string) => `EXISTS (
  SELECT 1 FROM unnest(${ids}) one, unnest(${ids}) other WHERE one < other AND ${areApartSql('one', 'other')})`;

/** Whether any two of them must not see each other. */
export async function areApart(tx: EntityManager, ids: readonly string[]): Promise<boolean> {
  const [{ apart }] = await tx.query<[{ apart: boolean }]>(`SELECT ${anyApartSql('$1::uuid[]')} AS "apart"`, [ids]);
  return apart;
}

/** Whether one said no to another, or told staff that something is wrong with them. */
export async function saidNo(tx: EntityManager, one: string, other: string): Promise<boolean> {
  const declined = await tx.existsBy(Choice, { chooserId: one, chosenId: other, kind: 'decline' });
  return declined || (await hasReported(tx, one, other));
}

export const hasReported = (tx: EntityManager, one: string, other: string): Promise<boolean> =>
  tx.existsBy(PersonReport, { reporterId: one, reportedId: other });
