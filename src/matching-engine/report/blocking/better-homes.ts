import type { Group, InstanceCandidate, InstanceHome, InstancePolicy } from '../../instance/instance.js';
import { homeViolations } from '../../score/check-group.js';
import { homePoints } from '../../score/scoring.js';

/** Homes of one location that are the same to everybody, the mix rule aside; lists by member of the location. */
export interface HomeKind {
  places: 2 | 3;
  /** Whether one of them is empty. */
  empty: boolean;
  /** 1 for members who live in one of them. */
  holds: Uint8Array;
  /**
   * What the housemates must add to a member's satisfaction for the member to be better off there than now and above the
   * minimum: max(minimum, present + 1) − points of the home. `NEVER` for who may not live there.
   */
  needed: Int32Array;
}

/** More than housemates can add. */
export const NEVER = 2 ** 30;

/** What the members of one location would gain by its homes: in which kinds of homes a group would be better off. */
export class BetterHomes {
  readonly kinds: readonly HomeKind[];
  private readonly memberOf: Map<number, number>;

  /**
   * @param members people by index, whose `candidates` and `present` satisfaction are lists over all people
   * @param holderOf the group in each home that is not empty
   */
  constructor(
    members: Int32Array,
    homes: readonly InstanceHome[],
    candidates: readonly InstanceCandidate[],
    present: Int32Array,
    holderOf: Map<string, Group>,
    policy: InstancePolicy,
  ) {
    this.memberOf = new Map(Array.from(members, (person, a) => [person, a]));
    this.kinds = kindsOf(homes).map((same) => {
      const held = new Set(same.flatMap(({ id }) => holderOf.get(id)?.candidates ?? []));
      return {
        places: same[0]!.places,
        empty: same.some(({ id }) => !holderOf.has(id)),
        holds: Uint8Array.from(members, (person) => (held.has(candidates[person]!.id) ? 1 : 0)),
        needed: Int32Array.from(members, (person) => neededIn(same[0]!, candidates[person]!, present[person]!, policy)),
      };
    });
  }

  /**
   * Whether all of a group would rather live in one of the first `kinds` kinds of homes: an empty one, or one that a member
   * holds. @param company what each gets from the others
   */
  attracts(group: readonly number[], company: readonly number[], kinds = this.kinds.length): boolean {
    for (let k = 0; k < kinds; k++) {
      const { places, empty, holds, needed } = this.kinds[k]!;
      if (places !== group.length || !group.every((a, i) => company[i]! >= needed[a]!)) continue;
      if (empty || group.some((a) => holds[a] === 1)) return true;
    }
    return false;
  }

  /** The same for people, who need not be members here. */
  attractsPeople(people: readonly number[], company: readonly number[]): boolean {
    const group = people.flatMap((person) => this.memberOf.get(person) ?? []);
    return group.length === people.length && this.attracts(group, company);
  }
}

function neededIn(home: InstanceHome, candidate: InstanceCandidate, present: number, policy: InstancePolicy): number {
  if (homeViolations(candidate, home).length > 0) return NEVER;
  const { locationBonus, rentPoints } = homePoints(candidate, home, policy);
  return Math.max(policy.minimumSatisfaction, present + 1) - locationBonus - rentPoints;
}

function kindsOf(homes: readonly InstanceHome[]): InstanceHome[][] {
  const kinds = new Map<string, InstanceHome[]>();
  for (const home of homes) {
    const { places, rent, availableFrom, petsAllowed, stepFree } = home;
    const key = JSON.stringify([places, rent, availableFrom, petsAllowed, stepFree]);
    const same = kinds.get(key);
    if (same) same.push(home);
    else kinds.set(key, [home]);
  }
  return [...kinds.values()];
}
