import { PairScores, type InstanceCandidate, type InstanceHome } from '../../matching-engine/index.js';
import { bestHomes } from './best-homes.js';
import type { GroupNow } from '../house-groups/group-members.js';

export interface PoolParts {
  people: readonly InstanceCandidate[];
  groups: readonly GroupNow[];
  homes: readonly InstanceHome[];
  /** How many people saw each person; who is not in it was seen by nobody. */
  shown: ReadonlyMap<string, number>;
  readAt: Date;
}

/**
 * All choosers at a moment, ready to be compared. Whom they chose is no part of it: what one viewer said, and what was said
 * about them, is read when they look. Never changed: a newer moment is another pool.
 */
export class Pool {
  readonly people: readonly InstanceCandidate[];
  readonly groups: readonly GroupNow[];
  readonly shown: ReadonlyMap<string, number>;
  /** How many people saw a person, on average. */
  readonly meanShown: number;
  readonly readAt: Date;
  readonly pairs: PairScores;
  readonly indexOf: ReadonlyMap<string, number>;
  /** By location, those in no group who would live there. */
  private readonly alone = new Map<string, string[]>();
  private readonly homesFrom: Record<2 | 3, ReadonlyMap<string, InstanceHome[]>>;

  /** @param earlier its tables are used again when the people are the same */
  constructor(
    private readonly parts: PoolParts,
    earlier: Pool | null = null,
  ) {
    this.people = parts.people;
    this.groups = parts.groups;
    this.shown = parts.shown;
    this.readAt = parts.readAt;
    this.meanShown = [...parts.shown.values()].reduce((sum, count) => sum + count, 0) / Math.max(1, this.people.length);
    this.pairs = earlier?.people === this.people ? earlier.pairs : new PairScores(this.people, 0);
    this.indexOf = new Map(this.people.map(({ id }, index) => [id, index]));
    const grouped = new Set(this.groups.flatMap(({ memberIds }) => memberIds));
    for (const { id, locations } of this.people) {
      if (grouped.has(id)) continue;
      for (const location of locations) add(this.alone, location, id);
    }
    this.homesFrom = { 2: bestHomes(parts.homes), 3: bestHomes(parts.homes.filter(({ places }) => places === 3)) };
  }

  /** Everybody in no group who would live where this person would, each once. */
  near(id: string): string[] {
    const { locations } = this.people[this.indexOf.get(id)!]!;
    return [...new Set(locations.flatMap((location) => this.alone.get(location) ?? []))];
  }

  /** Homes at a location for at least so many people, those that no other beats. */
  homesAt(location: string, places: 2 | 3): readonly InstanceHome[] {
    return this.homesFrom[places].get(location) ?? [];
  }

  /** With some people as they are now; the same pool when it knew. */
  with(people: readonly InstanceCandidate[]): Pool {
    const isKnown = (person: InstanceCandidate) => {
      const index = this.indexOf.get(person.id);
      return index !== undefined && JSON.stringify(this.people[index]) === JSON.stringify(person);
    };
    if (people.every(isKnown)) return this;
    const ids = new Set(people.map(({ id }) => id));
    return new Pool({ ...this.parts, people: [...this.people.filter(({ id }) => !ids.has(id)), ...people] });
  }
}

function add(lists: Map<string, string[]>, key: string, item: string): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
