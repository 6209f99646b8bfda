import { GENDERS, type InstanceCandidate } from '../instance/instance.js';
import { PairScores } from '../score/pair-scores.js';

/** One of a person's limits that another does not keep, and that the person could drop. */
const SMOKES = 1;
const HAS_PET = 2;

/** People who could live with one person, were it not for the limits that the person may change; lists of the same length. */
export interface Company {
  /** Members of the location. */
  member: number[];
  /** What the person scores each of them, and what each of them scores the person. */
  score: number[];
  back: number[];
  /** What the person would have to accept: SMOKES, HAS_PET. */
  barriers: number[];
  from: number[];
  until: number[];
}

/** Who could live with whom, limit by limit, so that it can be asked what a change of one limit would open. */
export class CompanyFinder {
  private readonly pairs: PairScores;
  private readonly gender: Uint8Array;
  private readonly accepted: Uint8Array;

  constructor(
    private readonly candidates: readonly InstanceCandidate[],
    likeBonus: number,
  ) {
    this.pairs = new PairScores(candidates, likeBonus);
    const bit = (gender: InstanceCandidate['gender']) => 1 << GENDERS.indexOf(gender);
    this.gender = Uint8Array.from(candidates, ({ gender }) => bit(gender));
    this.accepted = Uint8Array.from(candidates, (c) =>
      c.acceptsGenders.reduce((bits, gender) => bits | bit(gender), 0),
    );
  }

  /** @param members people by index; the person may be one of them */
  find(person: number, members: Int32Array): Company {
    const company: Company = { member: [], score: [], back: [], barriers: [], from: [], until: [] };
    const own = this.candidates[person]!;
    members.forEach((other, member) => {
      const candidate = this.candidates[other]!;
      if (other === person || !this.couldShare(person, other)) return;
      company.member.push(member);
      company.score.push(this.pairs.score(person, other));
      company.back.push(this.pairs.score(other, person));
      const smokes = candidate.smokes && !own.acceptsSmoking;
      const pet = candidate.hasPet && !own.acceptsPets;
      company.barriers.push((smokes ? SMOKES : 0) | (pet ? HAS_PET : 0));
      company.from.push(candidate.from);
      company.until.push(candidate.until);
    });
    return company;
  }

  /** Whether every limit holds that no change of the person's own answers may touch. */
  private couldShare(person: number, other: number): boolean {
    if ((this.gender[other]! & this.accepted[person]!) === 0 || (this.gender[person]! & this.accepted[other]!) === 0) {
      return false;
    }
    const own = this.candidates[person]!;
    const candidate = this.candidates[other]!;
    if ((own.smokes && !candidate.acceptsSmoking) || (own.hasPet && !candidate.acceptsPets)) return false;
    return !this.pairs.declined(person, other);
  }
}

/** The numbers (in the lists of the company) of those whom a person accepts, with these answers, and can move with. */
export function acceptedIn({ member, barriers, from, until }: Company, person: InstanceCandidate): number[] {
  const accepts = (person.acceptsSmoking ? SMOKES : 0) | (person.acceptsPets ? HAS_PET : 0);
  const accepted: number[] = [];
  for (let x = 0; x < member.length; x++) {
    if ((barriers[x]! & ~accepts) !== 0) continue;
    if (Math.max(from[x]!, person.from) <= Math.min(until[x]!, person.until)) accepted.push(x);
  }
  return accepted;
}
