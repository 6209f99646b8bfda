import { homesByLocation } from '../instance/homes-by-location.js';
import type { Group, Instance, InstanceCandidate, InstanceHome } from '../instance/instance.js';
import { LARGEST_BOND, type Problem } from '../problem/problem.js';
import { homeViolations } from '../score/check-group.js';
import { mixRuleCounts, type MixRuleCount } from '../score/mix-rule.js';
import { PairScores } from '../score/pair-scores.js';
import type { UnplacedPerson, UnplacedReason } from '../solution.js';
import { homeReasons } from './home-reasons.js';
import { housemateReasons } from './housemates.js';
import { Interest } from './interest.js';

/**
 * Why each person of a region without a place has none. Reasons are about the person's own answers and about numbers of homes
 * only. @param groups of the region, the locked ones too
 */
export function explainUnplaced(problem: Problem, groups: readonly Group[]): UnplacedPerson[] {
  const housed = new Set(groups.flatMap(({ candidates }) => candidates));
  const reasons = new Reasons(problem, groups);
  return problem.instance.candidates.flatMap((candidate, person) =>
    housed.has(candidate.id) ? [] : [{ candidate: candidate.id, reasons: reasons.of(candidate, person), advice: null }],
  );
}

class Reasons {
  private readonly instance: Instance;
  private readonly homesAt: Map<string, InstanceHome[]>;
  private readonly interest: Interest;
  private readonly usedHomes: Set<string>;
  private readonly fullMixRules: Map<string, MixRuleCount[]>;
  private readonly housemates: (UnplacedReason | null)[];

  constructor(
    private readonly problem: Problem,
    groups: readonly Group[],
  ) {
    this.instance = problem.instance;
    this.interest = new Interest(this.instance);
    this.housemates = housemateReasons(problem);
    this.homesAt = homesByLocation(this.instance);
    this.usedHomes = new Set(groups.map(({ home }) => home));
    const full = mixRuleCounts(this.instance, groups).filter(({ housed, maximum }) => housed >= maximum);
    this.fullMixRules = new Map(this.instance.locations.map(({ id }) => [id, []]));
    for (const rule of full) this.fullMixRules.get(rule.location)!.push(rule);
  }

  /** The first kind of limit that binds; when it leaves nothing open, the next kinds are not asked. */
  of(candidate: InstanceCandidate, person: number): UnplacedReason[] {
    const homes = candidate.locations.flatMap((id) => this.homesAt.get(id)!);
    const own = [...this.bondReasons(person), ...homeReasons(candidate, homes)];
    if (own.length) return own;
    const housemates = this.housemates[person];
    if (housemates) return [housemates];
    return this.scarcityReasons(
      candidate,
      homes.filter((home) => homeViolations(candidate, home).length === 0),
    );
  }

  private bondReasons(person: number): UnplacedReason[] {
    const { of, members } = this.problem.bonds;
    const mates = members[of[person]!]!.map((i) => this.instance.candidates[i]!);
    const size = mates.length;
    if (size === 1) return [];
    if (size > LARGEST_BOND) return [{ code: 'bondTooLarge', size, largestHome: LARGEST_BOND }];
    const pairs = new PairScores(mates, 0);
    const mayAll = mates.every((_, i) => mates.every((_, j) => i === j || pairs.allowed(i, j)));
    const home = this.instance.homes.some(
      (place) => place.places >= size && mates.every((mate) => homeViolations(mate, place).length === 0),
    );
    return mayAll && home ? [] : [{ code: 'bondMembersDoNotFit', size }];
  }

  /** There are homes and housemates: then the mix rule, or the number of homes, keeps this person out. */
  private scarcityReasons(candidate: InstanceCandidate, fitting: InstanceHome[]): UnplacedReason[] {
    const locations = new Set(fitting.map(({ location }) => location));
    const empty = fitting.filter(({ id }) => !this.usedHomes.has(id));
    const mix = [...locations].flatMap((id) => this.fullFor(candidate, id, fitting));
    const mixReasons = mix.map(({ location, cluster, targetGroup, maximum }): UnplacedReason => {
      return { code: 'mixRuleFull', location, cluster, targetGroup, maximum };
    });
    const open = empty.filter((home) => !mix.some((rule) => isUnder(rule, home)));
    if (open.length) return [{ code: 'noCompleteGroup', emptyHomes: open.length }, ...mixReasons];
    const few: UnplacedReason = {
      code: 'tooFewHomes',
      places: fitting.reduce((sum, { places }) => sum + places, 0),
      interested: this.interest.inAnyOf([...locations]),
    };
    return empty.length ? [...mixReasons, few] : [few, ...mixReasons];
  }

  /** The full mix rules of a location that are about these homes; when the location's is full, its clusters' add nothing. */
  private fullFor({ targetGroup }: InstanceCandidate, location: string, homes: InstanceHome[]): MixRuleCount[] {
    const full = this.fullMixRules.get(location)!.filter((rule) => rule.targetGroup === targetGroup);
    const ofAll = full.filter(({ cluster }) => cluster === null);
    return ofAll.length > 0 ? ofAll : full.filter((rule) => homes.some((home) => isUnder(rule, home)));
  }
}

/** Whether a mix rule of a location, or of one of its clusters, is about this home. */
function isUnder({ location, cluster }: MixRuleCount, home: InstanceHome): boolean {
  return location === home.location && (cluster === null || cluster === home.cluster);
}
