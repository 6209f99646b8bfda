import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RoundBlockers } from './round-blockers.js';
import { phaseTexts } from './texts.js';

/** People of a round whose answers are not ready, or not any more: somebody filled in for them, and they have not confirmed it. */
@Injectable()
export class UnreadyAnswers implements OnModuleInit {
  constructor(private readonly blockers: RoundBlockers) {}

  onModuleInit(): void {
    this.blockers.register('intake', {
      code: 'answers-not-ready',
      stops: false,
      count: countUnready,
      sentence: (count, language) => phaseTexts(language)('answersNotReady', { count }),
      page: () => ({ href: '/candidates?progress=busy', permission: 'candidates:read' }),
    });
  }
}

/** Who stopped taking part is not waited for. */
async function countUnready(tx: EntityManager, roundId: string): Promise<number> {
  const [{ count }] = await tx.query<[{ count: number }]>(
    `SELECT count(*)::int AS "count" FROM "round_candidate" part JOIN "candidate" person ON person."id" = part."candidateId"
     WHERE part."roundId" = $1 AND person."readyAt" IS NULL AND person."stoppedAt" IS NULL`,
    [roundId],
  );
  return count;
}
