import { Any, type EntityManager } from 'typeorm';
import { Candidate } from '../candidate.entity.js';
import { likenessesOf, phoneKeySql, type Comparable, type Likeness } from './alike.js';

/** Somebody who may be the same person as another. */
export interface Lookalike {
  candidate: Candidate;
  likenesses: Likeness[];
}

interface Pair {
  a: Comparable & { id: string };
  b: Comparable & { id: string };
}

const PERSON = (alias: string) => `json_build_object('id', ${alias}."id", 'firstName', ${alias}."firstName",
  'lastName', ${alias}."lastName", 'birthDate', ${alias}."birthDate", 'phone', ${alias}."phone", 'email', ${alias}."email")`;

/**
 * Pairs with the same birth date, phone or e-mail address of whom nobody said that they differ: few enough to compare their
 * names. Three joins on equal values, so that 10,000 people take no 50 million comparisons.
 */
const pairsSql = (isAsked: string) => `
  WITH person AS MATERIALIZED (
    SELECT *, ${phoneKeySql('"phone"')} AS "phoneKey" FROM "candidate" WHERE "erasedAt" IS NULL
  ), pair AS (
    ${['birthDate', 'phoneKey', 'email']
      .map(
        (key) => `SELECT a."id" AS "firstId", b."id" AS "secondId"
          FROM person a JOIN person b ON a."${key}" = b."${key}" AND a."id" < b."id" WHERE ${isAsked}`,
      )
      .join(' UNION ')}
    EXCEPT SELECT "firstId", "secondId" FROM "distinct_candidates"
  )
  SELECT ${PERSON('a')} AS "a", ${PERSON('b')} AS "b"
  FROM pair JOIN person a ON a."id" = pair."firstId" JOIN person b ON b."id" = pair."secondId"`;

/** Ids of everybody who may be here twice. */
export async function possibleDuplicates(tx: EntityManager): Promise<string[]> {
  const pairs: Pair[] = await tx.query(pairsSql('true'));
  const alike = pairs.filter(({ a, b }) => likenessesOf(a, b).length > 0);
  return [...new Set(alike.flatMap(({ a, b }) => [a.id, b.id]))];
}

/** Who may be the same person as each of these, by their id; those who look like nobody are left out. */
export async function lookalikesOf(tx: EntityManager, ids: string[]): Promise<Map<string, Lookalike[]>> {
  const pairs: Pair[] = await tx.query(pairsSql('(a."id" = ANY($1) OR b."id" = ANY($1))'), [ids]);
  const alike = pairs.map((pair) => ({ ...pair, likenesses: likenessesOf(pair.a, pair.b) }));
  const found = alike.filter(({ likenesses }) => likenesses.length > 0);
  const people = await tx.findBy(Candidate, { id: Any(found.flatMap(({ a, b }) => [a.id, b.id])) });
  const byId = new Map(people.map((candidate) => [candidate.id, candidate]));
  const lookalikes = new Map<string, Lookalike[]>();
  const add = (id: string, otherId: string, likenesses: Likeness[]) => {
    const candidate = byId.get(otherId);
    if (candidate) lookalikes.set(id, [...(lookalikes.get(id) ?? []), { candidate, likenesses }]);
  };
  for (const { a, b, likenesses } of found) {
    if (ids.includes(a.id)) add(a.id, b.id, likenesses);
    if (ids.includes(b.id)) add(b.id, a.id, likenesses);
  }
  return lookalikes;
}
