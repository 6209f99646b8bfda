import { IsIn, IsOptional } from 'class-validator';
import { EmptyMeans, ListQuery, sortsOf } from '../../platform/http/paging.js';
import { CHANNELS, INVITATION_STATUSES, type Channel, type InvitationStatus } from './invitation-states.js';

/** What can be sorted by, and the columns behind it. */
export const INVITATION_SORTS = {
  name: ['candidate.lastName', 'candidate.firstName'],
  createdAt: ['invitation.createdAt'],
  sentAt: ['invitation.sentAt'],
} as const;

/** `toPrint` are letters that wait to be printed, the first time or once more. */
export const STATUS_FILTERS = [...INVITATION_STATUSES, 'toPrint'] as const;
export type StatusFilter = InvitationStatus | 'toPrint';

/** Which invitations a list shows, and in which order. */
export class InvitationsQuery extends ListQuery {
  @EmptyMeans()
  @IsOptional()
  @IsIn(STATUS_FILTERS)
  status?: StatusFilter;

  @EmptyMeans()
  @IsOptional()
  @IsIn(CHANNELS)
  channel?: Channel;

  @EmptyMeans('-createdAt')
  @IsIn(sortsOf(INVITATION_SORTS))
  sort: string = '-createdAt';
}
