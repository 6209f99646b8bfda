import type { LocationTable } from '../../problem/location-table.js';
import { NEVER, type BetterHomes, type HomeKind } from './better-homes.js';

/** Steps of work between two questions whether to stop: about a millisecond. */
const WORK_AT_ONCE = 20_000;
/** Steps that a look at the homes for one group is worth. */
const WORK_OF_LOOK = 20;

/** What is looked through: the members of one location with their scores, and the homes that are better for them. */
export interface BlockingPlace {
  table: Pick<LocationTable, 'members' | 'scores'>;
  homes: BetterHomes;
  /** How many people the bond of each member has, and a number that only they share. */
  bondSize: Uint8Array;
  bond: Int32Array;
}

/**
 * Finds every blocking group of one location, each once.
 *
 * For each kind of homes, each group is looked at from one of its members only: in an empty home the one who needs the most
 * of the others, else the first who holds such a home. Near a good answer those need nearly all there is. With the partners
 * of that member sorted by score, the search ends as soon as two of them cannot add enough, and what is left are few.
 */
export class BlockingSearch {
  private readonly m: number;
  /** Of the partners at hand score · m + member, ascending. */
  private readonly partners: Float64Array;
  private work = 0;

  /** @param onGroup people by index, and what each gets from the others */
  constructor(
    private readonly place: BlockingPlace,
    private readonly onGroup: (people: number[], company: number[]) => void,
    private readonly interrupted: () => boolean,
  ) {
    this.m = place.table.members.length;
    this.partners = new Float64Array(this.m);
  }

  /** False when it was interrupted. */
  run(): boolean {
    return this.place.homes.kinds.every((kind, k) => {
      for (let a = 0; a < this.m; a++) {
        this.work += this.m;
        if (this.work > WORK_AT_ONCE && this.stops()) return false;
        if (kind.needed[a] === NEVER || (!kind.empty && kind.holds[a] === 0)) continue;
        const partners = this.findPartners(a, kind);
        if (kind.places === 2) this.pairsOf(a, kind, k, partners);
        else if (!this.triosOf(a, kind, k, partners)) return false;
      }
      return true;
    });
  }

  private stops(): boolean {
    this.work = 0;
    return this.interrupted();
  }

  /** Those with whom `a` may be better off, the best last; none who look at their groups with `a` themselves. */
  private findPartners(a: number, { needed, empty, holds }: HomeKind): Float64Array {
    const { partners, m } = this;
    const { scores } = this.place.table;
    const mine = needed[a]!;
    let count = 0;
    let best = -1;
    for (let b = 0; b < m; b++) {
      const score = scores[a * m + b]!;
      if (score < 0 || needed[b] === NEVER) continue;
      const before = empty ? needed[b]! > mine || (needed[b] === mine && b < a) : b < a && holds[b] === 1;
      if (before) continue;
      partners[count++] = score * m + b;
      if (score > best) best = score;
    }
    // With the best of them (in a home for two, who counts double), a partner must add what is needed.
    const found = partners.subarray(0, count).filter((packed) => Math.floor(packed / m) + best >= mine);
    return found.sort();
  }

  private pairsOf(a: number, { needed }: HomeKind, k: number, partners: Float64Array): void {
    const { m } = this;
    const { scores } = this.place.table;
    for (let x = partners.length - 1; x >= 0; x--) {
      const b = partners[x]! % m;
      const company = 2 * scores[a * m + b]!;
      if (company < needed[a]!) return;
      const back = 2 * scores[b * m + a]!;
      if (back >= needed[b]!) this.consider([a, b], [company, back], k);
    }
  }

  private triosOf(a: number, { needed }: HomeKind, k: number, partners: Float64Array): boolean {
    const { m } = this;
    const { scores } = this.place.table;
    for (let x = partners.length - 1; x > 0; x--) {
      const b = partners[x]! % m;
      const least = needed[a]! - scores[a * m + b]!;
      const leastOfB = needed[b]! - scores[b * m + a]!;
      let y = x - 1;
      for (; y >= 0; y--) {
        const c = partners[y]! % m;
        if (scores[a * m + c]! < least) break;
        const bc = scores[b * m + c]!;
        if (bc < leastOfB || bc < 0) continue;
        const ofC = scores[c * m + a]! + scores[c * m + b]!;
        if (ofC < needed[c]!) continue;
        const company = [scores[a * m + b]! + scores[a * m + c]!, scores[b * m + a]! + bc, ofC];
        this.consider([a, b, c], company, k);
      }
      if (y === x - 1) return true;
      this.work += x - y;
      if (this.work > WORK_AT_ONCE && this.stops()) return false;
    }
    return true;
  }

  /** A group is found with the first kind of homes in which it blocks. */
  private consider(group: number[], company: number[], kind: number): void {
    this.work += WORK_OF_LOOK;
    if (!this.holdsWholeBonds(group) || this.place.homes.attracts(group, company, kind)) return;
    this.onGroup(
      group.map((a) => this.place.table.members[a]!),
      company,
    );
  }

  private holdsWholeBonds(group: readonly number[]): boolean {
    const { bond, bondSize } = this.place;
    return group.every((a) => bondSize[a] === 1 || group.filter((b) => bond[b] === bond[a]).length === bondSize[a]);
  }
}
