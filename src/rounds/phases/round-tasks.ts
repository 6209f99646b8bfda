import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Any, DataSource, In, IsNull, type EntityManager } from 'typeorm';
import { SYSTEM } from '../../audit/audit.service.js';
import { TaskNames } from '../../tasks/task-names.js';
import { Task, type TaskKind } from '../../tasks/task.entity.js';
import { TasksService } from '../../tasks/tasks.service.js';
import { Round } from '../round.entity.js';
import { type CalendarStep, endOfPhase } from './round-phases.js';

const RECORD = 'round';
const KIND_OF: Record<CalendarStep, TaskKind | null> = {
  blocked: 'round-blocked',
  near: 'round-phase-near',
  move: null,
  wait: null,
};
const KINDS = Object.values(KIND_OF).filter((kind) => kind !== null);

/** The tasks of allocators about rounds that do not get on. They close by themselves. */
@Injectable()
export class RoundTasks implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly tasks: TasksService,
    private readonly names: TaskNames,
  ) {}

  onModuleInit(): void {
    this.names.register(RECORD, 'rounds:read', async (ids) => {
      const rounds = await this.dataSource.manager.findBy(Round, { id: Any(ids) });
      return new Map(rounds.map(({ id, name }) => [id, { name, href: `/rounds/${id}` }]));
    });
  }

  /** Opens the task that the calendar asks for, until the day on which the phase has to end, and closes the others. */
  async keep(tx: EntityManager, round: Round, step: CalendarStep): Promise<void> {
    const wanted = KIND_OF[step];
    for (const kind of KINDS) if (kind !== wanted) await this.tasks.close(tx, kind, RECORD, round.id, SYSTEM);
    if (!wanted) return;
    const dueOn = endOfPhase(round.phase, round);
    await this.tasks.open(
      tx,
      { kind: wanted, recordType: RECORD, recordId: round.id, role: 'allocator', dueOn },
      SYSTEM,
    );
  }

  /** Closes what is open: the round is closed, or has other days. */
  async close(tx: EntityManager, roundId: string): Promise<void> {
    for (const kind of KINDS) await this.tasks.close(tx, kind, RECORD, roundId, SYSTEM);
  }

  /** Whether the open tasks of a round are the ones that the calendar asks for. */
  async areKept(tx: EntityManager, roundId: string, step: CalendarStep): Promise<boolean> {
    const where = { recordType: RECORD, recordId: roundId, kind: In(KINDS), closedAt: IsNull() };
    const open = await tx.findBy(Task, where);
    const wanted = KIND_OF[step];
    return wanted ? open.length === 1 && open[0]!.kind === wanted : open.length === 0;
  }
}
