import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';

/** Questions about living together that wait for an answer. */
@Injectable()
export class OpenQuestions {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Those from or to somebody of a round. */
  async ofRound(roundId: string, tx: EntityManager = this.dataSource.manager): Promise<number> {
    const [{ count }] = await tx.query<[{ count: number }]>(
      `SELECT count(*)::int AS "count" FROM "living_invitation" question
       WHERE question."status" = 'open' AND question."expiresAt" > $2 AND EXISTS (SELECT 1 FROM "round_candidate" r
         WHERE r."roundId" = $1 AND r."candidateId" IN (question."fromId", question."toId"))`,
      [roundId, this.clock.now()],
    );
    return count;
  }
}
