import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Any, IsNull, type EntityManager } from 'typeorm';
import { SYSTEM, type Actor } from '../../audit/audit.service.js';
import { takesPartSql } from '../../candidates/candidate.entity.js';
import type { Run } from '../../matching/run.entity.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { Task } from '../../tasks/task.entity.js';
import { TasksService } from '../../tasks/tasks.service.js';

const KIND = 'unplaced-candidate';
const RECORD = 'candidate';

/** Nobody is forgotten: the supervisor of who got no place in a published run talks with them about a next step. */
@Injectable()
export class UnplacedPeople implements OnModuleInit {
  constructor(
    private readonly tasks: TasksService,
    private readonly events: DomainEvents,
  ) {}

  onModuleInit(): void {
    this.events.on('candidates:stopped', (tx, candidateId) => this.close(tx, [candidateId], SYSTEM));
  }

  /** After the drafts of a publication are there: opens tasks for who has no place now, and closes those of who has. */
  async tell(tx: EntityManager, run: Pick<Run, 'id' | 'roundId' | 'createdAt'>, actor: Actor): Promise<void> {
    for (const { candidateId, supervisorId } of await withoutPlace(tx, run)) {
      const task = { kind: KIND, recordType: RECORD, recordId: candidateId } as const;
      await this.tasks.open(tx, { ...task, role: 'supervisor', assigneeId: supervisorId }, actor);
    }
    await this.close(tx, await withPlace(tx, run), actor);
  }

  /** These people have a place, or look for none any more. */
  async close(tx: EntityManager, candidateIds: readonly string[], actor: Actor): Promise<void> {
    const open = await tx.find(Task, {
      where: { kind: KIND, recordType: RECORD, recordId: Any([...candidateIds]), closedAt: IsNull() },
      order: { recordId: 'ASC' },
    });
    for (const { recordId } of open) await this.tasks.close(tx, KIND, RECORD, recordId, actor);
  }
}

/**
 * People of the round who could take part in the run, have a supervisor, and no open placement: those without a place in the
 * run, those whom it left out with an incomplete house group, and those whose proposal was taken by another placement.
 */
function withoutPlace(
  tx: EntityManager,
  { id, roundId, createdAt }: Pick<Run, 'id' | 'roundId' | 'createdAt'>,
): Promise<{ candidateId: string; supervisorId: string }[]> {
  return tx.query(
    `SELECT person."id" AS "candidateId", person."supervisorId"
     FROM "round_candidate" own JOIN "candidate" person ON person."id" = own."candidateId"
     WHERE own."roundId" = $2 AND person."supervisorId" IS NOT NULL AND ${takesPartSql('person')}
       AND (person."readyAt" <= $3 OR EXISTS (
         SELECT 1 FROM "unplaced_candidate" WHERE "runId" = $1 AND "candidateId" = person."id"))
       AND NOT EXISTS (SELECT 1 FROM "placement_member" WHERE "candidateId" = person."id" AND "open")
     ORDER BY person."id"`,
    [id, roundId, createdAt],
  );
}

async function withPlace(tx: EntityManager, { roundId }: Pick<Run, 'roundId'>): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT "candidateId" AS "id" FROM "placement_member" JOIN "round_candidate" USING ("candidateId")
     WHERE "open" AND "roundId" = $1`,
    [roundId],
  );
  return rows.map(({ id }) => id);
}
