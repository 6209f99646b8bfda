import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Instance } from '../matching-engine/index.js';
import { Clock } from '../platform/clock/clock.js';
import { DomainEvents } from '../platform/events/domain-events.js';
import { instanceWithout, solutionWithout } from './redaction.js';
import { Run } from './run.entity.js';

/** Takes people whose data were erased out of runs and proposals; the proposals themselves stay for the books. */
@Injectable()
export class Redaction implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.events.on('candidates:erased', (tx, candidateId) => this.redact(tx, candidateId));
  }

  /** First the runs, as whoever ends a run does: so none can add proposals with this person meanwhile. */
  private async redact(tx: EntityManager, candidateId: string): Promise<void> {
    for (const id of await runsWith(tx, candidateId)) await this.redactRun(tx, id, candidateId);
    await redactProposals(tx, candidateId);
  }

  private async redactRun(tx: EntityManager, id: string, candidateId: string): Promise<void> {
    const { instance, solution } = await tx
      .createQueryBuilder(Run, 'run')
      .addSelect(['run.instance', 'run.solution'])
      .where({ id })
      .setLock('pessimistic_write')
      .getOneOrFail();
    const change = {
      instance: instance && instanceWithout(instance, candidateId),
      solution: solution && solutionWithout(solution, candidateId),
      redactedAt: this.clock.now(),
    };
    // The columns' types are open JSON; TypeORM's partial type can't say so.
    await tx.createQueryBuilder().update(Run).set(change).where({ id }).execute();
  }
}

/** Whether somebody in an instance had their data erased since it was made. */
export async function holdsErased(tx: EntityManager, { candidates }: Instance): Promise<boolean> {
  const [found] = await tx.query<{ exists: boolean }[]>(
    'SELECT EXISTS (SELECT 1 FROM "candidate" WHERE "id" = ANY($1) AND "erasedAt" IS NOT NULL) AS "exists"',
    [candidates.map(({ id }) => id)],
  );
  return found!.exists;
}

async function runsWith(tx: EntityManager, candidateId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT "id" FROM "run" WHERE strpos("instance"::text, $1) > 0 OR strpos("solution"::text, $1) > 0 ORDER BY "id"`,
    [candidateId],
  );
  return rows.map(({ id }) => id);
}

/** The groups stay for the books, without what was known of this person. */
async function redactProposals(tx: EntityManager, candidateId: string): Promise<void> {
  await tx.query(
    `UPDATE "proposal" SET "explanation" = '{"shared": [], "differences": []}'
     WHERE "id" IN (SELECT "proposalId" FROM "proposal_member" WHERE "candidateId" = $1)`,
    [candidateId],
  );
  await tx.query(
    `UPDATE "proposal_member" SET "satisfaction" = 0, "parts" =
       '{"perHousemate": [], "home": {"locationRank": 0, "locationBonus": 0, "rentPoints": 0}}'
     WHERE "candidateId" = $1`,
    [candidateId],
  );
  await tx.query(
    `UPDATE "proposal_member" SET "parts" = jsonb_set("parts", '{perHousemate}', (
       SELECT coalesce(jsonb_agg(mate), '[]') FROM jsonb_array_elements("parts"->'perHousemate') mate
       WHERE mate->>'candidate' <> $1::text))
     WHERE "candidateId" <> $1::uuid
       AND "proposalId" IN (SELECT "proposalId" FROM "proposal_member" WHERE "candidateId" = $1::uuid)`,
    [candidateId],
  );
}
