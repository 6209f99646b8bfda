import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Any, DataSource, In, IsNull, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { insertAll } from '../../platform/database/insert-all.js';
import { News, type NewsKind } from './news.entity.js';

/** Older news is history. */
const MOST_SHOWN = 5;

/** News that asks for an answer. */
const QUESTIONS: NewsKind[] = ['invited', 'voteAsked', 'invitationReminder'];

/**
 * Who is told what.
 * @property aboutId the other person, when it is about one
 * @property isMailed false when another mail tells it
 */
export interface Tidings {
  candidateIds: readonly string[];
  kind: NewsKind;
  aboutId?: string | null;
  isMailed?: boolean;
}

/** What candidates are told: on their page at once, and by e-mail when they have not seen it by the time that the queue looks. */
@Injectable()
export class NewsService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Tells it in the transaction of what it is about. */
  async tell(tx: EntityManager, { candidateIds, kind, aboutId = null, isMailed = true }: Tidings): Promise<void> {
    const now = this.clock.now();
    const there = await stillThere(tx, [...candidateIds, ...(aboutId ? [aboutId] : [])]);
    if (aboutId && !there.has(aboutId)) return;
    await insertAll(
      tx,
      News,
      candidateIds
        .filter((id) => there.has(id))
        .map((candidateId) => ({
          candidateId,
          kind,
          aboutId,
          createdAt: now,
          mailDueAt: isMailed ? now : null,
        })),
    );
  }

  /** A question among these people is answered: nobody is told of it any more who did not see it, nor sees it again. */
  async settle(tx: EntityManager, candidateIds: readonly string[]): Promise<void> {
    const among = Any([...candidateIds]);
    await tx.delete(News, { candidateId: among, aboutId: among, kind: In(QUESTIONS) });
  }

  /** Two people have nothing with each other any more: old news would lead to who is not there. */
  async forgetBetween(tx: EntityManager, one: string, other: string): Promise<void> {
    await tx.delete(News, [
      { candidateId: one, aboutId: other },
      { candidateId: other, aboutId: one },
    ]);
  }

  /** The latest news, before the eyes of the one it is for: as it was, so that what is new can be marked, and seen from now on. */
  async show(candidateId: string): Promise<News[]> {
    const { manager } = this.dataSource;
    const news = await manager.find(News, {
      where: { candidateId },
      order: { createdAt: 'DESC', id: 'ASC' },
      take: MOST_SHOWN,
    });
    if (news.some(({ seenAt }) => !seenAt))
      await manager.update(News, { candidateId, seenAt: IsNull() }, { seenAt: this.clock.now() });
    return news;
  }
}

/** Those whose data were not erased, and are not while this transaction goes on. */
async function stillThere(tx: EntityManager, ids: readonly string[]): Promise<Set<string>> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT "id" FROM "candidate" WHERE "id" = ANY($1) AND "erasedAt" IS NULL ORDER BY "id" FOR KEY SHARE`,
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}
