import { Controller, Get, Param, ParseUUIDPipe, Post, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Clock } from '../platform/clock/clock.js';
import { ListQuery } from '../platform/http/paging.js';
import { CurrentUser, Requires, type User } from '../platform/http/user.js';
import { STAFF_LANGUAGES } from '../platform/i18n/languages.js';
import { setNotice } from '../platform/web/notice.js';
import { page, seeOther } from '../platform/web/page.js';
import { languageOf } from '../platform/web/request-language.js';
import { TasksPage } from './pages/tasks.page.js';
import { TaskNames } from './task-names.js';
import { TasksQueries } from './tasks.queries.js';
import { TasksService } from './tasks.service.js';
import { taskTexts } from './texts.js';

/** What waits for whoever looks. */
@Requires('tasks:read')
@Controller('tasks')
export class TasksPages {
  constructor(
    private readonly tasks: TasksService,
    private readonly queries: TasksQueries,
    private readonly names: TaskNames,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(@Query() query: ListQuery, @CurrentUser() user: User, @Req() request: Request) {
    const tasks = await this.queries.mine(user, query);
    const records = await this.names.of(tasks.items, user, languageOf(request, STAFF_LANGUAGES));
    return page(TasksPage, { tasks, records, today: this.clock.today() });
  }

  @Post(':id/done')
  async done(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User, @Req() request: Request) {
    await this.tasks.done(id, user);
    const t = taskTexts(languageOf(request, STAFF_LANGUAGES));
    await setNotice(request, { kind: 'success', text: t('doneNotice') });
    return seeOther('/tasks');
  }
}
