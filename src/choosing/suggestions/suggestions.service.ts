import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { publicViewOf, type PublicView } from '../../candidates/profile/public-view.js';
import { Clock } from '../../platform/clock/clock.js';
import { Policy } from '../../platform/config/policy.js';
import { instanceCandidate, NOBODY_CHOSEN } from '../fit/instance-candidate.js';
import type { ChooserNow } from './choosers-now.js';
import { factsBetween, type FitFacts } from './facts-between.js';
import { homeKinds } from './home-kinds.js';
import { pageOf } from './page-of.js';
import type { OfferNow, Wanted } from './offers-now.js';
import { PoolKeeper } from './pool-keeper.js';
import { rankOffers } from './rank-offers.js';
import { Showing } from './showing.entity.js';
import { readViewer, type Viewer } from './viewer.js';

/** Somebody who fits. */
export interface Suggestion {
  person: PublicView;
  facts: FitFacts;
}

/** Two who look for a third, both of whom fit. */
export interface GroupSuggestion {
  groupId: string;
  people: PublicView[];
  facts: FitFacts;
}

/** One page of people and one of groups, best first. */
export interface Suggestions {
  people: Suggestion[];
  groups: GroupSuggestion[];
  /** Of the longer list of the two, over all pages. */
  total: number;
  page: number;
  pageSize: number;
}

/** Whom somebody may like to live with (docs/choosing.md). */
@Injectable()
export class SuggestionsService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly keeper: PoolKeeper,
    private readonly policy: Policy,
    private readonly clock: Clock,
  ) {}

  /** Who is on the page counts as shown. Nobody for who can't choose, or whose group looks for nobody. */
  async suggestionsFor(candidateId: string, paging: { page: number; pageSize: number }): Promise<Suggestions> {
    const tx = this.dataSource.manager;
    const known = await this.keeper.current();
    const viewer = await readViewer(tx, candidateId, known.readAt);
    if (!viewer) return { people: [], groups: [], total: 0, ...paging };
    const circle = viewer.circle.map(this.compare);
    const ids = circle.map(({ id }) => id);
    const ranked = rankOffers(known.with(circle), ids, viewer.said);
    const wanted = await this.wantedBy(tx, viewer);
    const people = await pageOf(tx, ranked.people, wanted, paging);
    const groups = await pageOf(tx, ranked.groups, wanted, paging);
    await this.recordShown(tx, viewer, [...people.offers, ...groups.offers]);
    return {
      people: people.offers.map((offer) => this.suggestion(viewer, offer)),
      groups: groups.offers.map((offer) => this.groupSuggestion(viewer, offer)),
      total: Math.max(people.total, groups.total),
      ...paging,
    };
  }

  private async wantedBy(tx: EntityManager, { circle }: Viewer): Promise<Wanted> {
    const homes = await homeKinds(tx, circle[0]!.candidate.locationIds, this.clock.today());
    return { circle: circle.map(this.compare), homes, compare: this.compare };
  }

  private suggestion(viewer: Viewer, { people }: OfferNow): Suggestion {
    return { person: this.viewOf(people[0]!), facts: this.factsWith(viewer, people) };
  }

  private groupSuggestion(viewer: Viewer, { offer, people }: OfferNow): GroupSuggestion {
    const views = people.map((one) => this.viewOf(one));
    return { groupId: offer.groupId!, people: views, facts: this.factsWith(viewer, people) };
  }

  private factsWith(viewer: Viewer, people: readonly ChooserNow[]): FitFacts {
    const hidden = new Set(people.flatMap(({ profile }) => profile.hidden));
    return factsBetween([viewer.circle[0]!, ...people].map(this.compare), hidden);
  }

  private viewOf({ candidate, profile }: ChooserNow): PublicView {
    return publicViewOf(candidate, profile, this.clock.today());
  }

  private readonly compare = ({ candidate }: ChooserNow) =>
    instanceCandidate(candidate, NOBODY_CHOSEN, this.clock.today(), this.policy.urgency);

  private async recordShown(tx: EntityManager, { id }: Viewer, offers: readonly OfferNow[]): Promise<void> {
    const firstShownAt = this.clock.now();
    const values = offers.flatMap(({ offer }) => offer.ids.map((shownId) => ({ viewerId: id, shownId, firstShownAt })));
    if (values.length === 0) return;
    await tx.createQueryBuilder().insert().into(Showing).values(values).orIgnore().execute();
  }
}
