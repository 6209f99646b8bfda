import { IsIn } from 'class-validator';
import { EmptyMeans, ListQuery } from '../../platform/http/paging.js';

/** Those whom the reader looks after, or everybody. */
export const WHOSE = ['mine', 'all'] as const;

export const SHOWS = ['everybody', 'fewContacts', 'onlyNo', 'noGroup'] as const;
export type Shows = (typeof SHOWS)[number];

const SORTS = ['name', 'yes', 'no', 'contacts', 'activeAt'] as const;
export type ChooserSort = (typeof SORTS)[number];
const ORDERS = SORTS.flatMap((sort) => [sort, `-${sort}`] as const);

/** Which choosers a list shows, and in which order. */
export class ChoosersQuery extends ListQuery {
  @EmptyMeans('mine') @IsIn(WHOSE) people: (typeof WHOSE)[number] = 'mine';
  @EmptyMeans('everybody') @IsIn(SHOWS) show: Shows = 'everybody';
  @EmptyMeans('contacts') @IsIn(ORDERS) sort: ChooserSort | `-${ChooserSort}` = 'contacts';
}
