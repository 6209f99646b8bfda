import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { publicPeople } from '../../candidates/profile/public-people.js';
import type { PublicView } from '../../candidates/profile/public-view.js';
import { Clock } from '../../platform/clock/clock.js';
import { Choice } from '../choice.entity.js';
import { areApart, areChoosers, hasReported } from '../choosers.js';
import { linesBetween } from '../contacts/contacts.service.js';
import { isContact } from '../contacts/is-contact.js';
import { FactsReader } from '../suggestions/facts-reader.js';
import { RoundsQueries } from '../../rounds/rounds.queries.js';
import { circleOf } from '../house-groups/circle.js';
import { groupOf } from '../house-groups/group-members.js';
import { LARGEST_GROUP } from '../house-groups/house-group.entity.js';
import { invitationsOf } from '../house-groups/invitation-views.js';
import { MeetingsQueries } from '../meetings/meetings.queries.js';
import type { PersonPageProps } from '../pages/person.page.js';
import { Showing } from '../suggestions/showing.entity.js';

/** The latest lines are enough to go on. */
const MOST_LINES = 10;

/** Somebody else, as far as a candidate may see them. */
@Injectable()
export class OtherPersonService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly facts: FactsReader,
    private readonly meetings: MeetingsQueries,
    private readonly rounds: RoundsQueries,
    private readonly clock: Clock,
  ) {}

  /** For the page of a contact, or of somebody one may live with by an open question; null for everybody else. */
  async of(ownId: string, otherId: string): Promise<Omit<PersonPageProps, 'vocabulary'> | null> {
    const tx = this.dataSource.manager;
    if (!(await this.mayBeSeen(ownId, otherId))) return null;
    const contact = await isContact(tx, ownId, otherId);
    const invitations = (await invitationsOf(tx, ownId, this.clock.now())).filter(({ otherIds }) =>
      otherIds.includes(otherId),
    );
    if (!contact && invitations.length === 0) return null;
    const ids = [ownId, otherId, ...invitations.flatMap(({ otherIds }) => otherIds)];
    const people = await publicPeople(tx, ids, this.clock.today());
    const group = await groupOf(tx, ownId);
    const circle = await circleOf(tx, { id: null, fromId: ownId, toId: otherId });
    return {
      person: people.get(otherId)!,
      viewer: people.get(ownId)!,
      facts: await this.facts.between(tx, ownId, otherId),
      isContact: contact,
      meetings: contact ? await this.meetings.between(ownId, otherId) : [],
      lines: contact ? await linesBetween(tx, ownId, otherId, MOST_LINES) : [],
      hasGroup: group !== null,
      isTogether: group?.memberIds.includes(otherId) ?? false,
      canAsk: circle.ids.length <= LARGEST_GROUP,
      invitations,
      people,
      state: await this.rounds.choosingStateOf(tx, ownId),
    };
  }

  /** Somebody whom one has met here, by name: also who said no since, as that is private. Null for everybody else. */
  async known(ownId: string, otherId: string): Promise<PublicView | null> {
    const tx = this.dataSource.manager;
    const isKnown =
      (await tx.existsBy(Showing, { viewerId: ownId, shownId: otherId })) ||
      (await tx.existsBy(Choice, { chooserId: ownId, chosenId: otherId })) ||
      (await this.of(ownId, otherId)) !== null;
    if (!isKnown || (await hasReported(tx, ownId, otherId)) || !(await areChoosers(tx, [otherId]))) return null;
    return (await publicPeople(tx, [otherId], this.clock.today())).get(otherId) ?? null;
  }

  private async mayBeSeen(ownId: string, otherId: string): Promise<boolean> {
    const tx = this.dataSource.manager;
    return ownId !== otherId && (await areChoosers(tx, [otherId])) && !(await areApart(tx, [ownId, otherId]));
  }
}
