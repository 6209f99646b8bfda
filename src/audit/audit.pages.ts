import { Controller, Get, Query } from '@nestjs/common';
import { Requires } from '../platform/http/user.js';
import { page } from '../platform/web/page.js';
import { AuditQueries, AuditQuery } from './audit.queries.js';
import { AuditPage } from './pages/audit.page.js';

/** The trail, for auditors and administrators. */
@Requires('audit:read')
@Controller('audit')
export class AuditPages {
  constructor(private readonly queries: AuditQueries) {}

  @Get()
  async list(@Query() query: AuditQuery) {
    return page(AuditPage, { query, entries: await this.queries.list(query), actions: await this.queries.actions() });
  }
}
