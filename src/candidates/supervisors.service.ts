import { BadRequestException, Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { Account } from '../accounts/account.entity.js';
import { AuditService, type Actor } from '../audit/audit.service.js';
import { inTransaction } from '../platform/database/transaction.js';
import { DomainEvents } from '../platform/events/domain-events.js';
import { TasksService } from '../tasks/tasks.service.js';
import { Candidate } from './candidate.entity.js';

/** Which member of staff looks after whom. */
@Injectable()
export class SupervisorsService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly tasks: TasksService,
    private readonly events: DomainEvents,
    private readonly audit: AuditService,
  ) {}

  /** Everybody who can look after candidates. */
  list(): Promise<Account[]> {
    return this.dataSource.manager.find(Account, {
      where: { role: 'supervisor', closedAt: IsNull() },
      order: { name: 'ASC', id: 'ASC' },
    });
  }

  /**
   * Gives a candidate a supervisor, or none; what waits for the one before goes along. The same one again changes nothing.
   * @throws NotFoundException when there is no such candidate
   * @throws BadRequestException `unknown-supervisor`
   */
  assign(candidateId: string, supervisorId: string | null, actor: Actor): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      const candidate = await tx.findOne(Candidate, {
        where: { id: candidateId, erasedAt: IsNull() },
        lock: { mode: 'pessimistic_write' },
      });
      if (!candidate) throw new NotFoundException('There is no such candidate.');
      if (supervisorId !== null && !(await isSupervisor(tx, supervisorId)))
        throw new BadRequestException({ type: 'unknown-supervisor', message: 'There is no such supervisor.' });
      if (candidate.supervisorId === supervisorId) return;
      await tx.update(Candidate, candidateId, { supervisorId });
      await this.tasks.reassign(tx, 'candidate', [candidateId], supervisorId, actor);
      await this.events.publish(tx, 'candidates:supervisor-changed', candidateId);
      await this.audit.record(tx, actor, {
        action: 'candidates:assigned',
        recordType: 'candidate',
        recordId: candidateId,
        details: { supervisorId },
      });
    });
  }
}

export const isSupervisor = (tx: EntityManager, id: string): Promise<boolean> =>
  tx.existsBy(Account, { id, role: 'supervisor', closedAt: IsNull() });
