import { IsIn } from 'class-validator';
import { EmptyMeans, ListQuery, sortsOf } from '../../platform/http/paging.js';

/** Those whom the reader looks after, or everybody. */
export const WHOSE = ['mine', 'all'] as const;

export const SHOWS = ['everybody', 'fewContacts', 'onlyNo', 'noGroup'] as const;
export type Shows = (typeof SHOWS)[number];

/** What can be sorted by, and the columns behind it. */
export const CHOOSER_SORTS = {
  name: ['"lastName"', '"firstName"'],
  yes: ['"yes"'],
  no: ['"no"'],
  contacts: ['"contacts"'],
  activeAt: [`COALESCE("activeAt", '-infinity')`],
} as const;

/** Which choosers a list shows, and in which order. */
export class ChoosersQuery extends ListQuery {
  @EmptyMeans('mine') @IsIn(WHOSE) people: (typeof WHOSE)[number] = 'mine';
  @EmptyMeans('everybody') @IsIn(SHOWS) show: Shows = 'everybody';
  @EmptyMeans('contacts') @IsIn(sortsOf(CHOOSER_SORTS)) sort: string = 'contacts';
}
