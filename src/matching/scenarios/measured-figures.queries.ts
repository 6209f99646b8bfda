import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { GroupExplanation, Instance } from '../../matching-engine/index.js';
import { Policy } from '../../platform/config/policy.js';
import type { StoredFigures } from '../fairness.js';
import { figuresBy, measuresAlike } from './measure-alike.js';

type Parts = Pick<Instance, 'policy' | 'candidates' | 'locations'> & { explanations: GroupExplanation[] };

/** Figures of completed runs that can be compared: all satisfaction is counted in the points of the policy in force. */
@Injectable()
export class MeasuredFigures {
  constructor(
    private readonly dataSource: DataSource,
    private readonly policy: Policy,
  ) {}

  /** By the id of the run. */
  async of(ids: readonly string[]): Promise<Map<string, StoredFigures>> {
    const rows = await this.dataSource.query<{ id: string; figures: StoredFigures; policy: Instance['policy'] }[]>(
      `SELECT "id", "solution"->'figures' AS "figures", "instance"->'policy' AS "policy" FROM "run" WHERE "id" = ANY($1)`,
      [ids],
    );
    const inForce = this.policy.matching;
    const found = new Map(rows.map(({ id, figures }) => [id, figures]));
    // One at a time: whole results are large.
    for (const { id, policy } of rows) if (!measuresAlike(policy, inForce)) found.set(id, await this.measured(id));
    return found;
  }

  private async measured(id: string): Promise<StoredFigures> {
    const [parts] = await this.dataSource.query<[Parts]>(
      `SELECT "instance"->'policy' AS "policy", "instance"->'candidates' AS "candidates", "instance"->'locations' AS "locations",
         "solution"->'explanations' AS "explanations" FROM "run" WHERE "id" = $1`,
      [id],
    );
    return figuresBy(this.policy.matching, parts, parts.explanations);
  }
}
