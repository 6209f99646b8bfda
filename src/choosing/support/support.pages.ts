import { Controller, Get, Header, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Policy } from '../../platform/config/policy.js';
import { ListQuery } from '../../platform/http/paging.js';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { STAFF_LANGUAGES } from '../../platform/i18n/languages.js';
import { page } from '../../platform/web/page.js';
import { languageOf } from '../../platform/web/request-language.js';
import { choosersCsv } from './choosers-csv.js';
import { ChoosersQuery } from './choosers-query.js';
import { ChoosersPage } from './pages/choosers.page.js';
import { SeekingGroupsPage } from './pages/seeking-groups.page.js';
import { SupportService } from './support.service.js';

/** How choosing goes, for supervisors: in numbers only. */
@Controller('choosing')
@Requires('choosing:support')
export class SupportPages {
  constructor(
    private readonly support: SupportService,
    private readonly policy: Policy,
  ) {}

  @Get()
  async list(@Query() query: ChoosersQuery, @CurrentUser() user: User) {
    return page(ChoosersPage, {
      query,
      choosers: await this.support.list(query, user),
      policy: this.policy.choosing,
    });
  }

  @Get('export.csv')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  async export(
    @Query() query: ChoosersQuery,
    @CurrentUser() user: User,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    response.attachment('choosing.csv');
    return choosersCsv(await this.support.export(query, user), languageOf(request, STAFF_LANGUAGES));
  }

  @Get('groups')
  async groups(@Query() query: ListQuery, @CurrentUser() user: User) {
    return page(SeekingGroupsPage, {
      groups: await this.support.groups(query, user),
      waitDays: this.policy.choosing.reminderAfterDays,
    });
  }
}
