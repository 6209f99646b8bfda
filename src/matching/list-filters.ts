import { Brackets, type ObjectLiteral, type SelectQueryBuilder } from 'typeorm';
import { containing } from '../platform/http/paging.js';
import { ProposalMember } from './proposal.entity.js';
import { numberMeantBy } from './proposal-number.js';

/**
 * Keeps what somebody looks for: a person's name, an address, or a proposal's number.
 * The query has the aliases `proposal` and `home`.
 */
export function whereFound<Row extends ObjectLiteral>(query: SelectQueryBuilder<Row>, search: string): void {
  const member = query
    .subQuery()
    .select('1')
    .from(ProposalMember, 'searched')
    .innerJoin('searched.candidate', 'person')
    .where('searched.proposalId = proposal.id')
    .andWhere(`person.firstName || ' ' || person.lastName ILIKE :text`);
  query.andWhere(
    new Brackets((any) =>
      any
        .where(`home.street || ' ' || home.houseNumber ILIKE :text`)
        .orWhere('proposal.number = :number')
        .orWhere(`EXISTS ${member.getQuery()}`),
    ),
    { text: containing(search.trim()), number: numberMeantBy(search) },
  );
}

/** Sorts by `key` or `-key`, then by number, so that pages never overlap. */
export function sortBy<Row extends ObjectLiteral>(
  query: SelectQueryBuilder<Row>,
  sort: string,
  columns: Readonly<Record<string, readonly string[]>>,
): void {
  const descending = sort.startsWith('-');
  const order = descending ? 'DESC' : 'ASC';
  for (const column of columns[descending ? sort.slice(1) : sort] ?? []) query.addOrderBy(column, order);
  query.addOrderBy('proposal.number', 'ASC');
}
