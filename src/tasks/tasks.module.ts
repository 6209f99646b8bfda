import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { Task } from './task.entity.js';
import { TaskNames } from './task-names.js';
import { TasksPages } from './tasks.pages.js';
import { TasksQueries } from './tasks.queries.js';
import { TasksService } from './tasks.service.js';
import { WaitingTasksInterceptor } from './waiting-tasks.interceptor.js';

@Module({
  imports: [TypeOrmModule.forFeature([Task]), AuditModule],
  controllers: [TasksPages],
  providers: [TasksService, TasksQueries, TaskNames, { provide: APP_INTERCEPTOR, useClass: WaitingTasksInterceptor }],
  exports: [TasksService, TasksQueries, TaskNames],
})
export class TasksModule {}
