import { homeReasons } from './home-reasons.js';
import type { Group, Instance, InstanceCandidate, InstanceHome } from './instance.js';
import { mixRuleCounts, type MixRuleCount } from './mix-rule.js';
import { homeViolations } from './check-group.js';
import { mayShare, type Neighbours } from './neighbours.js';
import type { Problem } from './problem.js';
import type { UnplacedPerson, UnplacedReason } from './solution.js';

/** Why each person without a place has none. Reasons are about the person's own answers and about numbers of homes only. */
export function explainUnplaced(problem: Problem, groups: readonly Group[], neighbours: Neighbours): UnplacedPerson[] {
  const housed = new Set(groups.flatMap(({ candidates }) => candidates));
  const context = new Context(problem, groups, neighbours);
  return problem.instance.candidates.flatMap((candidate, person) =>
    housed.has(candidate.id) ? [] : [{ candidate: candidate.id, reasons: context.reasons(candidate, person) }],
  );
}

class Context {
  private readonly instance: Instance;
  private readonly homesAt = new Map<string, InstanceHome[]>();
  private readonly interestedIn = new Map<string, number>();
  private readonly usedHomes: Set<string>;
  private readonly fullMixRules: Map<string, MixRuleCount[]>;

  constructor(
    private readonly problem: Problem,
    groups: readonly Group[],
    private readonly neighbours: Neighbours,
  ) {
    this.instance = problem.instance;
    for (const { id } of this.instance.locations) this.homesAt.set(id, []);
    for (const home of this.instance.homes) this.homesAt.get(home.location)!.push(home);
    this.usedHomes = new Set(groups.map(({ home }) => home));
    const full = mixRuleCounts(this.instance, groups).filter(({ housed, maximum }) => housed >= maximum);
    this.fullMixRules = new Map(this.instance.locations.map(({ id }) => [id, []]));
    for (const rule of full) this.fullMixRules.get(rule.location)!.push(rule);
  }

  /** The first kind of limit that binds; when it leaves nothing open, the next kinds are not asked. */
  reasons(candidate: InstanceCandidate, person: number): UnplacedReason[] {
    const homes = candidate.locations.flatMap((id) => this.homesAt.get(id)!);
    const own = [...this.bondReasons(person), ...homeReasons(candidate, homes)];
    if (own.length) return own;
    const fitting = homes.filter((home) => homeViolations(candidate, home).length === 0);
    const housemates = this.housemateReasons(person);
    return housemates.length ? housemates : this.scarcityReasons(candidate, fitting);
  }

  private bondReasons(person: number): UnplacedReason[] {
    const { bonds } = this.problem;
    const members = bonds.members[bonds.of[person]!]!;
    const size = members.length;
    if (size === 1) return [];
    if (size > 3) return [{ code: 'bondTooLarge', size, largestHome: 3 }];
    const mayAll = members.every((i) => members.every((j) => i === j || mayShare(this.problem, i, j)));
    const candidates = members.map((i) => this.instance.candidates[i]!);
    const home = this.instance.homes.some(
      (place) => place.places >= size && candidates.every((member) => homeViolations(member, place).length === 0),
    );
    return !(mayAll && home) ? [{ code: 'bondMembersDoNotFit', size }] : [];
  }

  /** Nobody may share with this person, or nobody suits them enough in any home: 2 · best score + best points of a home. */
  private housemateReasons(person: number): UnplacedReason[] {
    const { memberships, pairs } = this.problem;
    const { minimumSatisfaction } = this.instance.policy;
    if (!this.neighbours.complete) return [];
    let alone = true;
    for (let m = memberships.start[person]!; m < memberships.start[person + 1]!; m++) {
      if (this.neighbours.full(m)) return [];
      const fitEnd = memberships.fitStart[m + 1] ?? memberships.fit.length;
      const fit = Math.max(...memberships.fit.subarray(memberships.fitStart[m], fitEnd));
      for (let place = 0; place < this.neighbours.count[m]!; place++) {
        alone = false;
        if (2 * pairs.score(person, this.neighbours.person(m, place)) + fit >= minimumSatisfaction) return [];
      }
    }
    return [alone ? { code: 'noCompatibleHousemate' } : { code: 'satisfactionTooLow', minimumSatisfaction }];
  }

  /** There are homes and housemates: then the mix rule, or the number of homes, keeps this person out. */
  private scarcityReasons(candidate: InstanceCandidate, fitting: InstanceHome[]): UnplacedReason[] {
    const locations = new Set(fitting.map(({ location }) => location));
    const empty = fitting.filter(({ id }) => !this.usedHomes.has(id));
    const mix = [...locations].flatMap((id) =>
      this.fullMixRules
        .get(id)!
        .filter(({ targetGroup }) => targetGroup === candidate.targetGroup)
        .filter(({ cluster }) =>
          fitting.some((home) => home.location === id && (cluster ?? home.cluster) === home.cluster),
        ),
    );
    const mixReasons = mix.map(({ location, cluster, targetGroup, maximum }): UnplacedReason => {
      return { code: 'mixRuleFull', location, cluster, targetGroup, maximum };
    });
    const open = empty.filter(
      (home) => !mix.some((rule) => rule.location === home.location && (rule.cluster ?? home.cluster) === home.cluster),
    );
    if (open.length) return [{ code: 'noCompleteGroup', emptyHomes: open.length }, ...mixReasons];
    const few: UnplacedReason = {
      code: 'tooFewHomes',
      places: fitting.reduce((sum, { places }) => sum + places, 0),
      interested: this.interestedInAny([...locations]),
    };
    return empty.length ? [...mixReasons, few] : [few, ...mixReasons];
  }

  /** How many people chose at least one of these locations; many ask for the same ones, so it is counted once. */
  private interestedInAny(locations: string[]): number {
    const key = locations.sort().join();
    const known = this.interestedIn.get(key);
    if (known !== undefined) return known;
    const count = this.instance.candidates.filter((person) =>
      person.locations.some((id) => locations.includes(id)),
    ).length;
    this.interestedIn.set(key, count);
    return count;
  }
}
