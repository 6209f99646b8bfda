import { Controller, Get, Param, ParseUUIDPipe, Req } from '@nestjs/common';
import type { Request } from 'express';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { STAFF_LANGUAGES } from '../../platform/i18n/languages.js';
import { page } from '../../platform/web/page.js';
import { languageOf } from '../../platform/web/request-language.js';
import { RoundDashboardPage } from './pages/round-dashboard.page.js';
import { RoundDashboardQueries } from './round-dashboard.queries.js';
import { TasksOfRoundQueries } from './tasks-of-round.js';

/** How one round stands, on one page. */
@Requires('reports:read')
@Controller('rounds/:id/dashboard')
export class RoundDashboardPages {
  constructor(
    private readonly dashboards: RoundDashboardQueries,
    private readonly tasks: TasksOfRoundQueries,
  ) {}

  @Get()
  async show(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User, @Req() request: Request) {
    const dashboard = await this.dashboards.load(id);
    const tasks = await this.tasks.of(id, user, languageOf(request, STAFF_LANGUAGES));
    return page(RoundDashboardPage, { ...dashboard, tasks });
  }
}
