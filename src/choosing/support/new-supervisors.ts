import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { SYSTEM } from '../../audit/audit.service.js';
import { Candidate } from '../../candidates/candidate.entity.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { TasksService } from '../../tasks/tasks.service.js';
import { PersonReport } from '../contacts/person-report.entity.js';
import { REPORT_RECORD } from '../contacts/reports.service.js';
import { Meeting } from '../meetings/meeting.entity.js';
import { MEETING_RECORD } from '../meetings/support-task.js';

/** Somebody got another supervisor: what they told, and where they asked one along, waits for the new one. */
@Injectable()
export class NewSupervisors implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly tasks: TasksService,
  ) {}

  onModuleInit(): void {
    this.events.on('candidates:supervisor-changed', (tx, candidateId) => this.changed(tx, candidateId));
  }

  /** To whoever looks after them now: events may arrive in another order. */
  private async changed(tx: EntityManager, candidateId: string): Promise<void> {
    const candidate = await tx.findOneBy(Candidate, { id: candidateId, erasedAt: IsNull() });
    if (!candidate) return;
    const told = await tx.findBy(PersonReport, { reporterId: candidateId });
    const proposed = await tx.findBy(Meeting, { proposedById: candidateId });
    for (const [recordType, records] of [
      [REPORT_RECORD, told],
      [MEETING_RECORD, proposed],
    ] as const) {
      const ids = records.map(({ id }) => id);
      await this.tasks.reassign(tx, recordType, ids, candidate.supervisorId, SYSTEM);
    }
  }
}
