import { Controller, Get, Param, ParseUUIDPipe, Post, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { ListQuery } from '../../platform/http/paging.js';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { STAFF_LANGUAGES } from '../../platform/i18n/languages.js';
import { setNotice } from '../../platform/web/notice.js';
import { page, seeOther } from '../../platform/web/page.js';
import { languageOf } from '../../platform/web/request-language.js';
import { ReportFilePage } from './pages/report-file.page.js';
import { ReportsPage } from './pages/reports.page.js';
import { ReportHandlingService } from './report-handling.service.js';
import { supportTexts } from './texts.js';

/** What candidates told about others, for their supervisor. */
@Controller('choosing/reports')
@Requires('choosing:support')
export class ReportsPages {
  constructor(private readonly reports: ReportHandlingService) {}

  @Get()
  async list(@Query() query: ListQuery, @CurrentUser() user: User) {
    return page(ReportsPage, { reports: await this.reports.list(query, user) });
  }

  @Get(':id')
  async view(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User) {
    return page(ReportFilePage, { file: await this.reports.view(id, user) });
  }

  @Post(':id/handled')
  async handled(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User, @Req() request: Request) {
    await this.reports.handled(id, user);
    const t = supportTexts(languageOf(request, STAFF_LANGUAGES));
    await setNotice(request, { kind: 'success', text: t('handledNotice') });
    return seeOther('/choosing/reports');
  }
}
