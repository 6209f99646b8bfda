import type { Instance, InstanceCandidate } from '../../instance/instance.js';

/** What a person may be asked to accept of others. */
export type Trait = 'smokes' | 'hasPet';

/** An advice must tell nothing about one person: what it rests on holds for at least so many people. */
export const SEVERAL = 5;

/** Which locations people chose, by index, and what can be told about those who chose them. */
export class ChosenLocations {
  private readonly indexOf: Map<string, number>;
  /** For each location how many of its people chose each other one too. */
  private readonly together: Map<number, number>[];
  private readonly having: Record<Trait, Int32Array>;

  constructor({ locations, candidates }: Instance) {
    this.indexOf = new Map(locations.map(({ id }, l) => [id, l]));
    this.together = locations.map(() => new Map<number, number>());
    this.having = { smokes: new Int32Array(locations.length), hasPet: new Int32Array(locations.length) };
    for (const candidate of candidates) {
      const chosen = this.of(candidate);
      for (const l of chosen) {
        if (candidate.smokes) this.having.smokes[l]!++;
        if (candidate.hasPet) this.having.hasPet[l]!++;
        const counts = this.together[l]!;
        for (const other of chosen) counts.set(other, (counts.get(other) ?? 0) + 1);
      }
    }
  }

  of({ locations }: InstanceCandidate): number[] {
    return locations.map((id) => this.indexOf.get(id)!);
  }

  /** The locations a person did not choose, but several people did who chose one of this person's. Ascending. */
  linkedTo(candidate: InstanceCandidate): number[] {
    const chosen = this.of(candidate);
    const linked = chosen.flatMap((l) => [...this.together[l]!].flatMap(([other, n]) => (n >= SEVERAL ? other : [])));
    return [...new Set(linked)].filter((l) => !chosen.includes(l)).sort((a, b) => a - b);
  }

  /** The locations of a person that were chosen by several others of whom this is true. */
  whereSeveral(trait: Trait, candidate: InstanceCandidate): number[] {
    const own = candidate[trait] ? 1 : 0;
    return this.of(candidate).filter((l) => this.having[trait][l]! - own >= SEVERAL);
  }
}
