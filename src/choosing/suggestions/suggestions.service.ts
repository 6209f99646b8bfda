import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { publicViewOf, type PublicView } from '../../candidates/profile/public-view.js';
import { Clock } from '../../platform/clock/clock.js';
import { Policy } from '../../platform/config/policy.js';
import { windowOf } from '../../platform/http/paging.js';
import { instanceCandidate, NOBODY_CHOSEN } from '../fit/instance-candidate.js';
import type { ChooserNow } from './choosers-now.js';
import { factsBetween, type FitFacts } from './facts-between.js';
import { homeKinds } from './home-kinds.js';
import { offersNow, type OfferNow } from './offers-now.js';
import { PoolKeeper } from './pool-keeper.js';
import { rankOffers, type Offer } from './rank-offers.js';
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

/** One page; people and groups are one list, best first. */
export interface Suggestions {
  people: Suggestion[];
  groups: GroupSuggestion[];
  /** People and groups over all pages. */
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
    const pool = known.with(circle);
    const ranked = rankOffers(
      pool,
      circle.map(({ id }) => id),
      viewer.said,
    );
    const { offers, gone } = await this.pageOf(tx, ranked, viewer, paging);
    await this.recordShown(tx, viewer, offers);
    return {
      people: offers.filter(({ offer }) => offer.groupId === null).map((offer) => this.suggestion(viewer, offer)),
      groups: offers.flatMap((offer) => this.groupSuggestion(viewer, offer)),
      total: ranked.length - gone,
      ...paging,
    };
  }

  /** Where somebody does not fit any more, the next in the list comes in their place. */
  private async pageOf(
    tx: EntityManager,
    ranked: readonly Offer[],
    viewer: Viewer,
    paging: { page: number; pageSize: number },
  ): Promise<{ offers: OfferNow[]; gone: number }> {
    const { skip, take } = windowOf(paging);
    const locationIds = viewer.circle[0]!.candidate.locationIds;
    const homes = await homeKinds(tx, locationIds, this.clock.today());
    const wanted = { circle: viewer.circle.map(this.compare), homes, compare: this.compare };
    const offers: OfferNow[] = [];
    let next = skip;
    while (offers.length < take && next < ranked.length) {
      const asked = ranked.slice(next, next + take - offers.length);
      offers.push(...(await offersNow(tx, asked, wanted)));
      next += asked.length;
    }
    return { offers, gone: Math.max(0, next - skip) - offers.length };
  }

  private suggestion(viewer: Viewer, { people }: OfferNow): Suggestion {
    return { person: this.viewOf(people[0]!), facts: this.factsWith(viewer, people) };
  }

  private groupSuggestion(viewer: Viewer, { offer: { groupId }, people }: OfferNow): GroupSuggestion[] {
    if (groupId === null) return [];
    return [{ groupId, people: people.map((one) => this.viewOf(one)), facts: this.factsWith(viewer, people) }];
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
