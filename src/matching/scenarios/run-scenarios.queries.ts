import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { addressOf, Home } from '../../homes/home.entity.js';
import type { InstancePolicy } from '../../matching-engine/index.js';
import { Policy } from '../../platform/config/policy.js';
import type { Run } from '../run.entity.js';
import { policyDifferences, policyWith, type PolicyDifference } from './scenario.js';

/** A home that takes no part in a run. */
export interface HomeOut {
  id: string;
  reference: string;
  /** "Kerkstraat 12" */
  address: string;
  location: string;
  /** It had an approved group when the run began, which stays there. */
  stays: boolean;
}

/** With what a run calculates, and what is not as the policy in force and the whole round would have it. */
export interface RunScenario {
  policy: InstancePolicy;
  differs: PolicyDifference[];
  homesOut: HomeOut[];
}

interface Stored {
  id: string;
  /** Null until the run begins. */
  policy: InstancePolicy | null;
  lockedHomes: string[];
}

/** What runs do otherwise than by default. */
@Injectable()
export class RunScenarios {
  constructor(
    private readonly dataSource: DataSource,
    private readonly policy: Policy,
  ) {}

  async of(run: Pick<Run, 'id' | 'policyChanges' | 'homesOut'>): Promise<RunScenario> {
    return (await this.ofAll([run])).get(run.id)!;
  }

  /** By the id of the run. */
  async ofAll(runs: readonly Pick<Run, 'id' | 'policyChanges' | 'homesOut'>[]): Promise<Map<string, RunScenario>> {
    const inForce = this.policy.matching;
    const stored = await this.storedOf(runs.map(({ id }) => id));
    const homes = await this.homesOf(runs.flatMap(({ homesOut }) => homesOut));
    return new Map(
      runs.map(({ id, policyChanges, homesOut }) => {
        const { policy: calculated, lockedHomes = [] } = stored.get(id) ?? {};
        const policy = calculated ?? policyWith(inForce, policyChanges);
        const out = new Set(homesOut);
        const homesOutOf = homes
          .filter((home) => out.has(home.id))
          .map((home) => ({ ...homeOut(home), stays: lockedHomes.includes(home.id) }));
        return [id, { policy, differs: policyDifferences(policy, inForce), homesOut: homesOutOf }];
      }),
    );
  }

  private async storedOf(ids: readonly string[]): Promise<Map<string, Stored>> {
    const rows = await this.dataSource.query<Stored[]>(
      `SELECT "id", "instance"->'policy' AS "policy",
         coalesce(jsonb_path_query_array("instance", '$.locked[*].home'), '[]') AS "lockedHomes"
       FROM "run" WHERE "id" = ANY($1)`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  private homesOf(ids: readonly string[]): Promise<Home[]> {
    return this.dataSource.getRepository(Home).find({
      where: { id: In([...new Set(ids)]) },
      relations: { location: true },
      order: { location: { name: 'ASC' }, reference: 'ASC' },
    });
  }
}

const homeOut = (home: Home): Omit<HomeOut, 'stays'> => ({
  id: home.id,
  reference: home.reference,
  address: addressOf(home),
  location: home.location.name,
});
