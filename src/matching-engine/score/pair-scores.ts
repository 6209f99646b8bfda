import { IdLists } from './id-lists.js';
import { HABITS, TOPICS, type InstanceCandidate } from '../instance/instance.js';
import { ageScore, habitScore, interestsScore, kitchenScore, languagesScore } from './topic-scores.js';
import { acceptedBy, traitsOf } from './traits.js';

const TOPIC_COUNT = TOPICS.length;
const HABIT_COUNT = HABITS.length;

/**
 * Scores and limits between two people, by their index in the list given. Nothing is stored per pair: a score is computed
 * from typed arrays in some 60 ns, so that memory grows with the people and not with their square.
 */
export class PairScores {
  private readonly habits: Int8Array;
  private readonly importance: Int8Array;
  private readonly importanceSum: Int8Array;
  private readonly kitchen: Int8Array;
  private readonly age: Int32Array;
  private readonly from: Int32Array;
  private readonly until: Int32Array;
  /** As bits (`traits.ts`). */
  private readonly traits: Uint8Array;
  private readonly accepted: Uint8Array;
  private readonly languages: IdLists;
  private readonly interests: IdLists;
  private readonly likes: IdLists;
  private readonly declines: IdLists;

  constructor(
    candidates: readonly InstanceCandidate[],
    private readonly likeBonus: number,
  ) {
    const index = new Map(candidates.map((candidate, i) => [candidate.id, i]));
    const known = (ids: string[]) => ids.flatMap((id) => index.get(id) ?? []);
    this.habits = Int8Array.from(candidates.flatMap((c) => HABITS.map((habit) => c.habits[habit])));
    this.importance = Int8Array.from(candidates.flatMap((c) => TOPICS.map((topic) => c.importance[topic])));
    this.importanceSum = Int8Array.from(candidates, (c) => TOPICS.reduce((sum, topic) => sum + c.importance[topic], 0));
    this.kitchen = Int8Array.from(candidates, (c) => c.kitchen);
    this.age = Int32Array.from(candidates, (c) => c.age);
    this.from = Int32Array.from(candidates, (c) => c.from);
    this.until = Int32Array.from(candidates, (c) => c.until);
    this.traits = Uint8Array.from(candidates, traitsOf);
    this.accepted = Uint8Array.from(candidates, acceptedBy);
    this.languages = new IdLists(numbered(candidates.map((c) => c.languages)));
    this.interests = new IdLists(numbered(candidates.map((c) => c.interests)));
    this.likes = new IdLists(candidates.map((c) => known(c.likes)));
    this.declines = new IdLists(candidates.map((c) => known(c.declines)));
  }

  /** Whether i and j accept each other's gender, smoking and pets. */
  acceptEachOther(i: number, j: number): boolean {
    return (this.traits[i]! & ~this.accepted[j]!) === 0 && (this.traits[j]! & ~this.accepted[i]!) === 0;
  }

  /** Whether there is a day on which both can move. */
  moveTogether(i: number, j: number): boolean {
    return Math.max(this.from[i]!, this.from[j]!) <= Math.min(this.until[i]!, this.until[j]!);
  }

  declined(i: number, j: number): boolean {
    return this.declines.has(i, j) || this.declines.has(j, i);
  }

  liked(i: number, j: number): boolean {
    return this.likes.has(i, j);
  }

  /** Whether every hard limit between i and j holds. */
  allowed(i: number, j: number): boolean {
    return this.acceptEachOther(i, j) && this.moveTogether(i, j) && !this.declined(i, j);
  }

  /** How alike i and j are on topic `topic` (index in TOPICS), 0 … 100. */
  topic(topic: number, i: number, j: number): number {
    if (topic < HABIT_COUNT) {
      return habitScore(Math.abs(this.habits[i * HABIT_COUNT + topic]! - this.habits[j * HABIT_COUNT + topic]!));
    }
    if (topic === 4) return kitchenScore(this.kitchen[i] === this.kitchen[j]);
    if (topic === 5) return languagesScore(this.languages.sharedCount(i, j));
    if (topic === 6) return interestsScore(this.interests.sharedCount(i, j));
    return ageScore(Math.abs(this.age[i]! - this.age[j]!));
  }

  /** What i scores j, `floor(10·Σ w·c / Σ w) + (i likes j ? likeBonus : 0)` with i's importance w: 0 … 1000 + likeBonus. */
  score(i: number, j: number): number {
    let sum = 0;
    for (let topic = 0; topic < TOPIC_COUNT; topic++) {
      const weight = this.importance[i * TOPIC_COUNT + topic]!;
      if (weight > 0) sum += weight * this.topic(topic, i, j);
    }
    return Math.floor((10 * sum) / this.importanceSum[i]!) + (this.likes.has(i, j) ? this.likeBonus : 0);
  }
}

/** Replaces each code by a number, the same number for the same code. */
function numbered(lists: readonly (readonly string[])[]): number[][] {
  const numbers = new Map<string, number>();
  return lists.map((list) =>
    list.map((code) => {
      if (!numbers.has(code)) numbers.set(code, numbers.size);
      return numbers.get(code)!;
    }),
  );
}
