import type { EntityManager } from 'typeorm';
import type { ChoosingPolicy } from '../../platform/config/policy.js';
import { containing, windowOf } from '../../platform/http/paging.js';
import { isChooserSql } from '../choosers.js';
import { FIGURES } from './chooser-figures.js';
import { CHOOSER_SORTS, type ChoosersQuery, type Shows } from './choosers-query.js';

/** How choosing goes for one person, in numbers: whom they chose, and who chose them, is theirs. */
export interface ChooserFigures {
  id: string;
  reference: string;
  firstName: string;
  lastName: string;
  activeAt: Date | null;
  /** Said so far, whatever became of the others. */
  yes: number;
  no: number;
  /** People who take part now. */
  contacts: number;
  /** People in the house group; 0 without one. */
  groupSize: number;
  seeksOneMore: boolean;
  /** Somebody was asked to live with them, or they were, and not everybody has answered. */
  hasOpenQuestion: boolean;
}

/** Who reads the list, when, and by which rules. */
export interface SupportReading {
  readerId: string | null;
  now: Date;
  policy: ChoosingPolicy;
}

/** One page of the choosers that a query asks for, and how many there are on all pages. */
export async function pageOfChoosers(tx: EntityManager, query: ChoosersQuery, reading: SupportReading) {
  const { skip, take } = windowOf(query);
  const { sql, values } = chosen(query, reading);
  const [{ total }] = await tx.query<[{ total: number }]>(
    `SELECT count(*)::int AS "total" FROM (${sql}) found`,
    values,
  );
  const items = await tx.query<ChooserFigures[]>(`${sql} ${orderOf(query.sort)} LIMIT ${take} OFFSET ${skip}`, values);
  return { items, total };
}

/** All choosers of a list, over all its pages. */
export function allChoosers(tx: EntityManager, query: ChoosersQuery, reading: SupportReading) {
  const { sql, values } = chosen(query, reading);
  return tx.query<ChooserFigures[]>(`${sql} ${orderOf(query.sort)}`, values);
}

/** How many take part, or mean to, and can not choose yet: they have questions to answer, or a profile to approve. */
export async function countNotChoosing(tx: EntityManager, { people }: ChoosersQuery, { readerId }: SupportReading) {
  const [{ count }] = await tx.query<[{ count: number }]>(
    `SELECT count(*)::int AS "count" FROM "candidate" person
     WHERE person."erasedAt" IS NULL AND person."stoppedAt" IS NULL AND NOT (${isChooserSql('person')})
       AND ($1 OR person."supervisorId" = $2)`,
    [people === 'all', readerId],
  );
  return count;
}

function chosen({ people, search, show }: ChoosersQuery, { readerId, now, policy }: SupportReading) {
  const values = [people === 'all', readerId, search?.trim() ? containing(search.trim()) : null, now];
  return { sql: `SELECT * FROM (${FIGURES}) chooser WHERE ${conditionOf(show, policy)}`, values };
}

function conditionOf(show: Shows, { fewContacts, onlyNoFrom }: ChoosingPolicy): string {
  return {
    everybody: 'true',
    fewContacts: `"contacts" < ${fewContacts}`,
    onlyNo: `"yes" = 0 AND "no" >= ${onlyNoFrom}`,
    noGroup: '"groupSize" = 0',
  }[show];
}

/** Equals stand in the order of the name, and then of the id, so that pages never overlap. */
function orderOf(sort: string): string {
  const direction = sort.startsWith('-') ? 'DESC' : 'ASC';
  const columns = CHOOSER_SORTS[sort.replace('-', '') as keyof typeof CHOOSER_SORTS];
  const first = columns.map((column) => `${column} ${direction}`);
  return `ORDER BY ${[...first, '"lastName"', '"firstName"', '"id"'].join(', ')}`;
}
