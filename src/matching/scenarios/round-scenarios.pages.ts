import { Controller, Get, Header, Param, ParseUUIDPipe, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { AuditService } from '../../audit/audit.service.js';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { STAFF_LANGUAGES } from '../../platform/i18n/languages.js';
import { page } from '../../platform/web/page.js';
import { languageOf } from '../../platform/web/request-language.js';
import { RunsQueries } from '../runs.queries.js';
import { ScenariosPage } from './pages/scenarios.page.js';
import { RoundScenariosQuery } from './round-scenarios.dto.js';
import { RoundScenariosQueries } from './round-scenarios.queries.js';
import { scenariosCsv } from './scenarios-csv.js';

/** The page on which staff weigh the runs of a round, and the same as a file. */
@Requires('matching:read')
@Controller('rounds/:id')
export class RoundScenariosPages {
  constructor(
    private readonly scenarios: RoundScenariosQueries,
    private readonly runs: RunsQueries,
    private readonly audit: AuditService,
    private readonly dataSource: DataSource,
  ) {}

  @Get('scenarios')
  async list(@Param('id', ParseUUIDPipe) id: string, @Query() query: RoundScenariosQuery) {
    const list = await this.scenarios.list(id, query);
    return page(ScenariosPage, { list, completed: await this.runs.completedOf(id) });
  }

  /** What the page shows. */
  @Get('scenarios.csv')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="scenarios.csv"')
  async csv(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: RoundScenariosQuery,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    const list = await this.scenarios.list(id, query);
    await this.audit.record(this.dataSource.manager, user, {
      action: 'matching:exported',
      recordType: 'round',
      recordId: id,
      details: { list: 'scenarios', count: list.items.length },
    });
    return scenariosCsv(list, languageOf(request, STAFF_LANGUAGES));
  }
}
