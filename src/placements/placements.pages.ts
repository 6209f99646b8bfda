import { Controller, Get, Header, Query, Req } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import { CurrentUser, Requires, type User } from '../platform/http/user.js';
import { STAFF_LANGUAGES } from '../platform/i18n/languages.js';
import { page } from '../platform/web/page.js';
import { languageOf } from '../platform/web/request-language.js';
import { PlacementsPage } from './pages/placements.page.js';
import { placementsCsv } from './placements-csv.js';
import { PlacementsQueries } from './placements.queries.js';
import { PlacementsQuery } from './placements.query.js';

@Requires('placements:read')
@Controller()
export class PlacementsPages {
  constructor(
    private readonly placements: PlacementsQueries,
    private readonly audit: AuditService,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  @Get('placements')
  async list(@Query() query: PlacementsQuery) {
    const [list, housed, waiting, locations] = await Promise.all([
      this.placements.list(query),
      this.placements.housed(),
      this.placements.waiting(),
      this.placements.locations(),
    ]);
    return page(PlacementsPage, { list, housed, waiting, locations, query });
  }

  /** Exactly what the filters of the list show, on all its pages. */
  @Get('placements.csv')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="placements.csv"')
  async export(@Query() query: PlacementsQuery, @Req() request: Request, @CurrentUser() user: User) {
    const found = await this.placements.all(query);
    await this.audit.record(this.dataSource.manager, user, {
      action: 'placements:exported',
      recordType: 'placement',
      recordId: 'list',
      details: { count: found.length },
    });
    return placementsCsv(found, languageOf(request, STAFF_LANGUAGES));
  }
}
