import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { NewsService } from '../../choosing/news/news.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { insertAll } from '../../platform/database/insert-all.js';
import type { Decision, Housemate } from './letter-facts.js';
import { Letter } from './letter.entity.js';

/** A letter to write. */
export type NewLetter = Decision & { candidateId: string; placementId?: string; runId?: string };

/** Signs that turn the direction of what comes after them: a reason must not change how the letter around it reads. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;

/** That an offer ended is news of its own, and asks what people want next. */
const TOLD_BY_THE_OFFER: readonly Letter['kind'][] = ['othersDeclined', 'expired'];

/** Writes the letters of decisions. */
@Injectable()
export class LettersService {
  constructor(
    private readonly news: NewsService,
    private readonly clock: Clock,
  ) {}

  /**
   * Writes letters in the transaction of the decision that they tell, and tells their readers that there is one. Whose
   * data were erased gets none, and is named in none.
   */
  async write(tx: EntityManager, letters: readonly NewLetter[]): Promise<void> {
    if (letters.length === 0) return;
    const people = letters.flatMap((letter) => [
      letter.candidateId,
      ...housematesOf(letter).map((one) => one.candidateId),
    ]);
    const names = await firstNames(tx, people);
    const writtenAt = this.clock.now();
    const rows = letters.flatMap((letter) => {
      const { candidateId, placementId = null, runId = null, kind } = letter;
      const firstName = names.get(candidateId);
      if (firstName === undefined) return [];
      return [{ candidateId, placementId, runId, kind, firstName, writtenAt, facts: frozen(letter, names) }];
    });
    await insertAll(tx, Letter, rows);
    const told = rows.filter(({ kind }) => !TOLD_BY_THE_OFFER.includes(kind)).map((row) => row.candidateId);
    await this.news.tell(tx, { candidateIds: [...new Set(told)], kind: 'decision' });
  }
}

const housematesOf = ({ kind, facts }: Decision) => (kind === 'approved' ? facts.housemates : []);

/** What a letter keeps of its facts: a reason without signs of direction, and nobody whose data were erased. */
function frozen({ kind, facts }: Decision, names: ReadonlyMap<string, string>): Decision['facts'] {
  const kept = { ...facts };
  if ('reason' in kept) kept.reason = kept.reason?.replace(DIRECTIONS, '') ?? null;
  if (kind !== 'approved') return kept;
  const housemates = facts.housemates.map(({ candidateId }) => {
    const firstName = names.get(candidateId ?? '');
    return firstName === undefined ? ERASED : { candidateId, firstName };
  });
  return { ...kept, housemates };
}

const ERASED: Housemate = { candidateId: null, firstName: null };

/** First names of those who are still there, and stay so while the transaction goes on. */
async function firstNames(tx: EntityManager, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; firstName: string }[]>(
    `SELECT "id", "firstName" FROM "candidate" WHERE "id" = ANY($1) AND "erasedAt" IS NULL ORDER BY "id" FOR KEY SHARE`,
    [ids],
  );
  return new Map(rows.map(({ id, firstName }) => [id, firstName]));
}
