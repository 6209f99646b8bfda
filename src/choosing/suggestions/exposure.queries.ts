import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { exposureOf, type Exposure } from './exposure.js';

/** Whether suggestions show everybody, or the same few to all. */
@Injectable()
export class ExposureQueries {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Over the candidates of a round, in whichever round those who saw them are. */
  async ofRound(roundId: string): Promise<Exposure> {
    const rows = await this.dataSource.query<{ count: number }[]>(
      `SELECT count(*)::int AS "count" FROM "showing" JOIN "round_candidate" r ON r."candidateId" = "shownId"
       WHERE r."roundId" = $1 GROUP BY "shownId"`,
      [roundId],
    );
    return exposureOf(rows.map(({ count }) => count));
  }
}
