import { Controller, Get, Header, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import { Clock } from '../platform/clock/clock.js';
import { CurrentUser, Requires, type User } from '../platform/http/user.js';
import { STAFF_LANGUAGES } from '../platform/i18n/languages.js';
import { page } from '../platform/web/page.js';
import { languageOf } from '../platform/web/request-language.js';
import { ProposalsPage } from './pages/proposals.page.js';
import { proposalsCsv } from './proposals-csv.js';
import { ProposalsQueries } from './proposals.queries.js';
import { ProposalsQuery } from './proposals.query.js';

/** The list of proposals for people; one proposal is a page of `placements`, where the decision is taken. */
@Requires('matching:read')
@Controller()
export class ProposalsPages {
  constructor(
    private readonly proposals: ProposalsQueries,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  @Get('proposals')
  async list(@Query() query: ProposalsQuery) {
    const [list, waiting, choices] = await Promise.all([
      this.proposals.list(query),
      this.proposals.waiting(),
      this.proposals.choices(),
    ]);
    return page(ProposalsPage, { list, waiting, choices, query, now: this.clock.now() });
  }

  /** Exactly what the filters of the list show, on all its pages. */
  @Get('proposals.csv')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="proposals.csv"')
  async export(@Query() query: ProposalsQuery, @Req() request: Request, @CurrentUser() user: User) {
    const found = await this.proposals.all(query);
    await this.audit.record(this.dataSource.manager, user, {
      action: 'matching:exported',
      recordType: 'proposal',
      recordId: 'list',
      details: { count: found.length },
    });
    return proposalsCsv(found, languageOf(request, STAFF_LANGUAGES));
  }
}
