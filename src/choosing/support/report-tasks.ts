import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In, type EntityManager } from 'typeorm';
import { fullNameOf } from '../../candidates/candidate.entity.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { TaskNames } from '../../tasks/task-names.js';
import { TasksService } from '../../tasks/tasks.service.js';
import { PersonReport } from '../contacts/person-report.entity.js';
import { REPORT_RECORD } from '../contacts/reports.service.js';
import { supportTexts } from './texts.js';

/** How reports are called among the tasks, and that a task goes with its report. */
@Injectable()
export class ReportTasks implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly taskNames: TaskNames,
    private readonly tasks: TasksService,
    private readonly events: DomainEvents,
  ) {}

  onModuleInit(): void {
    this.taskNames.register(REPORT_RECORD, 'choosing:support', async (ids, language) => {
      const reports = await this.dataSource.manager.find(PersonReport, {
        where: { id: In(ids) },
        relations: { reporter: true },
      });
      const t = supportTexts(language);
      // Their bare name would read as if they were the one reported.
      const nameOf = ({ reporter }: PersonReport) => t('reportOf', { name: fullNameOf(reporter) });
      return new Map(
        reports.map((report) => [report.id, { name: nameOf(report), href: `/choosing/reports/${report.id}` }]),
      );
    });
    this.events.on('candidates:erased', (tx) => this.forgetErased(tx));
  }

  /** A report by or about somebody whose data were erased is gone by then. */
  private async forgetErased(tx: EntityManager): Promise<void> {
    const left = await tx.query<{ recordId: string }[]>(
      `SELECT DISTINCT "recordId" FROM "task" WHERE "recordType" = $1
         AND NOT EXISTS (SELECT 1 FROM "person_report" report WHERE report."id"::text = "recordId")`,
      [REPORT_RECORD],
    );
    for (const { recordId } of left) await this.tasks.forget(tx, REPORT_RECORD, recordId);
  }
}
