import type { Instance } from '../instance/instance.js';

/** How many people chose at least one of some locations; many ask for the same ones, so each question is counted once. */
export class Interest {
  private readonly peopleOf = new Map<string, number[]>();
  private readonly counts = new Map<string, number>();
  /** The last question in which each person was counted. */
  private readonly countedIn: Int32Array;

  constructor({ locations, candidates }: Instance) {
    this.countedIn = new Int32Array(candidates.length);
    for (const { id } of locations) this.peopleOf.set(id, []);
    candidates.forEach((candidate, person) => {
      for (const id of candidate.locations) this.peopleOf.get(id)!.push(person);
    });
  }

  inAnyOf(locations: readonly string[]): number {
    const key = JSON.stringify([...locations].sort());
    let count = this.counts.get(key);
    if (count === undefined) this.counts.set(key, (count = this.count(locations)));
    return count;
  }

  private count(locations: readonly string[]): number {
    const question = this.counts.size + 1;
    let count = 0;
    for (const id of locations) {
      for (const person of this.peopleOf.get(id)!) {
        if (this.countedIn[person] === question) continue;
        this.countedIn[person] = question;
        count++;
      }
    }
    return count;
  }
}
