import type { InstanceCandidate } from '../../instance/instance.js';
import type { LocationTable } from '../../problem/location-table.js';
import { PairScores } from '../../score/pair-scores.js';
import { acceptedBy, HAS_PET, SMOKES, traitsOf } from '../../score/traits.js';

/** What a person may be advised to accept. */
const OPEN_TO_ADVICE = SMOKES | HAS_PET;

/** People who could live with one person, were it not for the limits that the person may change; lists of the same length. */
export interface Company {
  /** Members of the location. */
  member: number[];
  /** What the person scores each of them, and what each of them scores the person. */
  score: number[];
  back: number[];
  /** What the person would have to accept of each: SMOKES, HAS_PET. */
  asks: number[];
  from: number[];
  until: number[];
}

/** Who could live with whom, limit by limit, so that it can be asked what a change of one limit would open. */
export class CompanyFinder {
  private readonly pairs: PairScores;
  private readonly traits: Uint8Array;
  private readonly accepted: Uint8Array;
  private readonly from: Int32Array;
  private readonly until: Int32Array;

  constructor(candidates: readonly InstanceCandidate[], likeBonus: number) {
    this.pairs = new PairScores(candidates, likeBonus);
    this.traits = Uint8Array.from(candidates, traitsOf);
    this.accepted = Uint8Array.from(candidates, acceptedBy);
    this.from = Int32Array.from(candidates, ({ from }) => from);
    this.until = Int32Array.from(candidates, ({ until }) => until);
  }

  /** The company of a person, who need not be a member, at a location. */
  find(person: number, { members, scores }: LocationTable): Company {
    const company: Company = { member: [], score: [], back: [], asks: [], from: [], until: [] };
    const m = members.length;
    const own = members.indexOf(person);
    for (let a = 0; a < m; a++) {
      const other = members[a]!;
      const known = own >= 0 && scores[own * m + a]! >= 0;
      if (other === person || (!known && !this.couldShare(person, other))) continue;
      company.member.push(a);
      company.score.push(known ? scores[own * m + a]! : this.pairs.score(person, other));
      company.back.push(known ? scores[a * m + own]! : this.pairs.score(other, person));
      company.asks.push(this.traits[other]! & OPEN_TO_ADVICE);
      company.from.push(this.from[other]!);
      company.until.push(this.until[other]!);
    }
    return company;
  }

  /** Whether every limit holds that no change of the person's own answers may touch. */
  private couldShare(person: number, other: number): boolean {
    const unwanted = this.traits[other]! & ~this.accepted[person]!;
    if ((unwanted & ~OPEN_TO_ADVICE) !== 0 || (this.traits[person]! & ~this.accepted[other]!) !== 0) return false;
    return !this.pairs.declined(person, other);
  }
}

/** Where in the lists of the company those are whom a person, with these answers, accepts and can move with. */
export function acceptedIn({ member, asks, from, until }: Company, person: InstanceCandidate): number[] {
  const refused = OPEN_TO_ADVICE & ~acceptedBy(person);
  const accepted: number[] = [];
  for (let x = 0; x < member.length; x++) {
    if ((asks[x]! & refused) !== 0) continue;
    if (Math.max(from[x]!, person.from) <= Math.min(until[x]!, person.until)) accepted.push(x);
  }
  return accepted;
}
