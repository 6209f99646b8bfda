import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { publicPeople } from '../../candidates/profile/public-people.js';
import type { PublicView } from '../../candidates/profile/public-view.js';
import { Clock } from '../../platform/clock/clock.js';
import { RoundsQueries, type ChoosingState } from '../../rounds/rounds.queries.js';
import { groupOf, type GroupNow } from '../house-groups/group-members.js';
import { LARGEST_GROUP } from '../house-groups/house-group.entity.js';
import { invitationsOf, type InvitationView } from '../house-groups/invitation-views.js';
import { MeetingsQueries, stateOf, type MyMeeting } from '../meetings/meetings.queries.js';
import type { News } from '../news/news.entity.js';
import { NewsService } from '../news/news.service.js';
import { ownPeople, type OwnPeople } from './own-people.queries.js';

/** The one thing that a chooser can do now. */
export type ChooserStep = 'answer' | 'answerMeeting' | 'closed' | 'complete' | 'pair' | 'wait' | 'meet' | 'choose';

export interface Overview extends OwnPeople {
  step: ChooserStep;
  news: News[];
  invitations: InvitationView[];
  group: GroupNow | null;
  state: ChoosingState;
  /** Those to come. */
  meetings: MyMeeting[];
  /** Everybody who is named, as others see them. */
  people: ReadonlyMap<string, PublicView>;
}

/** Where somebody stands with choosing. */
@Injectable()
export class OverviewService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly news: NewsService,
    private readonly meetings: MeetingsQueries,
    private readonly rounds: RoundsQueries,
    private readonly clock: Clock,
  ) {}

  async of(candidateId: string): Promise<Overview> {
    const tx = this.dataSource.manager;
    const chosen = await ownPeople(tx, candidateId);
    const invitations = await invitationsOf(tx, candidateId, this.clock.now());
    const group = await groupOf(tx, candidateId);
    const meetings = await this.meetings.upcomingOf(candidateId);
    const news = await this.news.show(candidateId);
    const ids = new Set([
      ...chosen.contacts,
      ...chosen.liked,
      ...chosen.declined,
      ...chosen.tookBack,
      ...invitations.flatMap(({ otherIds }) => otherIds),
      ...(group?.memberIds ?? []),
      ...news.flatMap(({ aboutId }) => aboutId ?? []),
    ]);
    const people = await publicPeople(tx, [...ids], this.clock.today());
    const state = await this.rounds.choosingStateOf(tx, candidateId);
    const step = stepOf({ ...chosen, invitations, group, meetings, state });
    return { ...chosen, step, state, news, invitations, group, meetings, people };
  }
}

type Standing = Pick<Overview, 'contacts' | 'invitations' | 'group' | 'meetings' | 'state'>;

/** What waits for an answer first, and then what brings people on. */
export function stepOf({ contacts, invitations, group, meetings, state }: Standing): ChooserStep {
  if (state.open && invitations.some(({ waitsForReader }) => waitsForReader)) return 'answer';
  if (meetings.some((meeting) => stateOf(meeting) === 'asked')) return 'answerMeeting';
  if (!state.open) return 'closed';
  if (group?.memberIds.length === LARGEST_GROUP) return 'complete';
  if (group && !group.seeksOneMore) return 'pair';
  if (invitations.length > 0) return 'wait';
  return contacts.length > 0 && !group ? 'meet' : 'choose';
}
