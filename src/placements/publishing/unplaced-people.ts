import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Any, IsNull, type EntityManager } from 'typeorm';
import { SYSTEM, type Actor } from '../../audit/audit.service.js';
import { takesPartSql } from '../../candidates/candidate.entity.js';
import type { Run } from '../../matching/run.entity.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { Task } from '../../tasks/task.entity.js';
import { TasksService } from '../../tasks/tasks.service.js';
import { PlacementMember } from '../placement.entity.js';

const KIND = 'unplaced-candidate';
const RECORD = 'candidate';

/** Nobody is forgotten: the supervisor of who got no place in a published run, or lost it in an adjusted draft, talks with them about a next step. */
@Injectable()
export class UnplacedPeople implements OnModuleInit {
  constructor(
    private readonly tasks: TasksService,
    private readonly events: DomainEvents,
  ) {}

  onModuleInit(): void {
    this.events.on('candidates:stopped', (tx, candidateId) => this.close(tx, [candidateId], SYSTEM));
  }

  /** After the drafts of a publication are there. */
  async tell(tx: EntityManager, run: Pick<Run, 'id' | 'roundId' | 'createdAt'>, actor: Actor): Promise<void> {
    await this.keep(tx, await peopleOf(tx, run), actor);
  }

  /** Opens tasks for those of these people who look for a place and have none, and closes those of who has one. */
  async keep(tx: EntityManager, candidateIds: readonly string[], actor: Actor): Promise<void> {
    for (const { candidateId, supervisorId } of await withoutPlace(tx, candidateIds)) {
      const task = { kind: KIND, recordType: RECORD, recordId: candidateId } as const;
      await this.tasks.open(tx, { ...task, role: 'supervisor', assigneeId: supervisorId }, actor);
    }
    const placed = await tx.findBy(PlacementMember, { candidateId: Any([...candidateIds]), open: true });
    await this.close(
      tx,
      placed.map(({ candidateId }) => candidateId),
      actor,
    );
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
 * People of the round who could take part in the run, or have a place: also those whom it left out with an incomplete house
 * group, and those whose proposal was taken by another placement.
 */
async function peopleOf(
  tx: EntityManager,
  { id, roundId, createdAt }: Pick<Run, 'id' | 'roundId' | 'createdAt'>,
): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT person."id" FROM "round_candidate" own JOIN "candidate" person ON person."id" = own."candidateId"
     WHERE own."roundId" = $2 AND (person."readyAt" <= $3
       OR EXISTS (SELECT 1 FROM "unplaced_candidate" WHERE "runId" = $1 AND "candidateId" = person."id")
       OR EXISTS (SELECT 1 FROM "placement_member" WHERE "candidateId" = person."id" AND "open"))`,
    [id, roundId, createdAt],
  );
  return rows.map((row) => row.id);
}

function withoutPlace(
  tx: EntityManager,
  candidateIds: readonly string[],
): Promise<{ candidateId: string; supervisorId: string }[]> {
  return tx.query(
    `SELECT person."id" AS "candidateId", person."supervisorId" FROM "candidate" person
     WHERE person."id" = ANY($1) AND person."supervisorId" IS NOT NULL AND ${takesPartSql('person')}
       AND NOT EXISTS (SELECT 1 FROM "placement_member" WHERE "candidateId" = person."id" AND "open")
     ORDER BY person."id"`,
    [candidateIds],
  );
}
