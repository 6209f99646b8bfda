import { homeViolations, type InstanceHome } from '../../matching-engine/index.js';
import { exposurePenalty } from './exposure.js';
import type { GroupNow } from '../house-groups/group-members.js';
import type { Pool } from './pool.js';
import { spreadOf } from './spread.js';

/** Somebody, or a group of two that looks for a third, whom a viewer may like to live with. */
export interface Offer {
  ids: readonly string[];
  /** Null: one person. */
  groupId: string | null;
}

/** What was said before. */
export interface Said {
  /** Must not see the viewer, or somebody of their circle, or the other way round. */
  apart: ReadonlySet<string>;
  /** Whom the viewer said something about. */
  answered: ReadonlySet<string>;
  /** Whom the viewer saw before: it does not count for the viewer, so that their pages stay as they were. */
  seen: ReadonlySet<string>;
}

/** Equals in score and exposure are apart by less than this many points, in another order for each viewer. */
const SPREAD = 20;

interface Ranked {
  offer: Offer;
  points: number;
}

/**
 * Everybody who fits, best first: all hard limits hold both ways with everyone of the viewer's circle, and a home suits them
 * together. The order is that of s(i,j) + s(j,i) (docs/matching.md, without what anybody chose), on average over the pairs,
 * less the penalty for being shown more than others.
 *
 * @param circle the viewer first, then who lives with them in a group of two
 */
export function rankOffers(pool: Pool, circle: readonly string[], said: Said): Record<'people' | 'groups', Offer[]> {
  const ranking = new Ranking(pool, circle, said.seen);
  const isOut = ({ ids }: Offer) => ids.some((id) => said.apart.has(id)) || ids.every((id) => said.answered.has(id));
  const inOrder = (offers: readonly Offer[]) =>
    offers
      .flatMap((offer): Ranked[] => {
        const points = isOut(offer) ? null : ranking.pointsOf(offer);
        return points === null ? [] : [{ offer, points }];
      })
      .sort((a, b) => b.points - a.points)
      .map(({ offer }) => offer);
  return {
    people: inOrder(pool.near(circle[0]!).map((id) => ({ ids: [id], groupId: null }))),
    groups: circle.length === 1 ? inOrder(pool.groups.filter(isOpen).map(offerOf)) : [],
  };
}

/** Two who look for a third. */
export const isOpen = ({ seeksOneMore, memberIds }: GroupNow) => seeksOneMore && memberIds.length === 2;

const offerOf = ({ id, memberIds }: GroupNow): Offer => ({ ids: memberIds, groupId: id });

class Ranking {
  private readonly own: number[];
  private readonly homes: Record<2 | 3, Map<string, InstanceHome[]>>;

  constructor(
    private readonly pool: Pool,
    private readonly circle: readonly string[],
    private readonly seen: ReadonlySet<string>,
  ) {
    this.own = circle.map((id) => pool.indexOf.get(id)!);
    this.homes = { 2: this.homesFor(2), 3: this.homesFor(3) };
  }

  /** Null when they don't fit. */
  pointsOf({ ids }: Offer): number | null {
    const { pool, own, circle } = this;
    const others = ids.map((id) => pool.indexOf.get(id));
    let score = 0;
    for (const j of others) {
      if (j === undefined || own.includes(j)) return null;
      for (const i of own) {
        if (!pool.pairs.allowed(i, j)) return null;
        score += pool.pairs.score(i, j) + pool.pairs.score(j, i);
      }
    }
    if (!this.haveHome(others as number[])) return null;
    const penalty = ids.reduce((sum, id) => sum + this.penaltyOf(id), 0);
    const spread = SPREAD * spreadOf(circle[0]!, ids[0]!);
    return score / (own.length * ids.length) - penalty / ids.length + spread;
  }

  private penaltyOf(id: string): number {
    const shown = (this.pool.shown.get(id) ?? 0) - (this.seen.has(id) ? 1 : 0);
    return exposurePenalty(shown, this.pool.meanShown);
  }

  private haveHome(others: readonly number[]): boolean {
    const people = others.map((index) => this.pool.people[index]!);
    const homes = this.homes[this.own.length + others.length === 2 ? 2 : 3];
    return people[0]!.locations.some((location) =>
      homes.get(location)?.some((home) => people.every((person) => homeViolations(person, home).length === 0)),
    );
  }

  /** By location, those that suit the whole circle. */
  private homesFor(places: 2 | 3): Map<string, InstanceHome[]> {
    const people = this.own.map((index) => this.pool.people[index]!);
    const suits = (home: InstanceHome) => people.every((person) => homeViolations(person, home).length === 0);
    return new Map(
      people[0]!.locations.map((location) => [location, this.pool.homesAt(location, places).filter(suits)]),
    );
  }
}
