import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { AuditService, type Actor } from '../../audit/audit.service.js';
import { inTransaction } from '../../platform/database/transaction.js';
import type { ListQuery, Paged } from '../../platform/http/paging.js';
import { TasksService } from '../../tasks/tasks.service.js';
import { REPORT_RECORD, REPORT_TASK } from '../contacts/reports.service.js';
import { takeTurn } from '../one-at-a-time.js';
import { reportFor, reportsFor, type ReportFile, type ReportLine } from './reports.queries.js';

/** What candidates told about others, for the supervisor who helps. */
@Injectable()
export class ReportHandlingService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly tasks: TasksService,
    private readonly audit: AuditService,
  ) {}

  list(query: ListQuery, { id }: Actor): Promise<Paged<ReportLine>> {
    return reportsFor(this.dataSource.manager, id, query);
  }

  /** Opens a report; the audit trail keeps who looked. @throws NotFoundException, ForbiddenException */
  view(id: string, actor: Actor): Promise<ReportFile> {
    return inTransaction(this.dataSource, async (tx) => {
      const file = await reportFor(tx, actor.id, id);
      const act = { action: 'choosing:report-viewed', recordType: REPORT_RECORD, recordId: id };
      await this.audit.record(tx, actor, act);
      return file;
    });
  }

  /** Help was given. Again changes nothing. @throws NotFoundException, ForbiddenException */
  handled(id: string, actor: Actor): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      await takeTurn(tx, []);
      const { handledAt } = await reportFor(tx, actor.id, id);
      if (handledAt) return;
      await this.tasks.close(tx, REPORT_TASK, REPORT_RECORD, id, actor);
      const act = { action: 'choosing:report-handled', recordType: REPORT_RECORD, recordId: id };
      await this.audit.record(tx, actor, act);
    });
  }
}
