import { Module } from '@nestjs/common';
import { AuditModule } from '../../audit/audit.module.js';
import { TasksModule } from '../../tasks/tasks.module.js';
import { NewSupervisors } from './new-supervisors.js';
import { ReportHandlingService } from './report-handling.service.js';
import { ReportTasks } from './report-tasks.js';
import { ReportsPages } from './reports.pages.js';
import { SupportPages } from './support.pages.js';
import { SupportService } from './support.service.js';

/** What supervisors see of choosing. */
@Module({
  imports: [AuditModule, TasksModule],
  controllers: [ReportsPages, SupportPages],
  providers: [SupportService, ReportHandlingService, ReportTasks, NewSupervisors],
})
export class SupportModule {}
