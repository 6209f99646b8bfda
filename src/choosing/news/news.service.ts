import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { insertAll } from '../../platform/database/insert-all.js';
import { News, type NewsKind } from './news.entity.js';

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

/** What candidates are told: on their page at once, and by e-mail a little later when they have not seen it by then. */
@Injectable()
export class NewsService {
  constructor(private readonly clock: Clock) {}

  /** Tells it in the transaction of what it is about. */
  async tell(tx: EntityManager, { candidateIds, kind, aboutId = null, isMailed = true }: Tidings): Promise<void> {
    const now = this.clock.now();
    await insertAll(
      tx,
      News,
      candidateIds.map((candidateId) => ({
        candidateId,
        kind,
        aboutId,
        createdAt: now,
        mailDueAt: isMailed ? now : null,
      })),
    );
  }
}
