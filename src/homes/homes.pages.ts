import { Controller, Get, Header, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { CurrentUser, Requires, type User } from '../platform/http/user.js';
import { page } from '../platform/web/page.js';
import { Policy } from '../platform/config/policy.js';
import { HomesQuery } from './homes.queries.js';
import { HomesService } from './homes.service.js';
import { HomesPage } from './pages/homes.page.js';
import { LocationPage } from './pages/location.page.js';

@Controller('homes')
@Requires('homes:read')
export class HomesPages {
  constructor(
    private readonly homes: HomesService,
    private readonly policy: Policy,
  ) {}

  @Get()
  async list(@Query() query: HomesQuery) {
    const [locations, homes] = await Promise.all([this.homes.locationsWithMix(), this.homes.list(query)]);
    return page(HomesPage, { locations, homes, query });
  }

  @Get('export.csv')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  async export(@Query() query: HomesQuery, @CurrentUser() user: User, @Res({ passthrough: true }) response: Response) {
    response.attachment('homes.csv');
    return this.homes.export(query, user);
  }

  @Get('locations/:id')
  async location(@Param('id', ParseUUIDPipe) id: string, @Query() query: HomesQuery) {
    const location = await this.homes.location(id);
    const homes = await this.homes.list({ ...query, location: id });
    return page(LocationPage, { location, homes, mixPolicy: this.policy.mixRule });
  }
}
