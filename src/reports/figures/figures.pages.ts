import { Controller, Get, Param, ParseEnumPipe, Query, Req, StreamableFile } from '@nestjs/common';
import type { Request } from 'express';
import { HomesService } from '../../homes/homes.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { STAFF_LANGUAGES } from '../../platform/i18n/languages.js';
import { page, seeOther } from '../../platform/web/page.js';
import { queryOf } from '../../platform/web/page-url.js';
import { languageOf } from '../../platform/web/request-language.js';
import { RoundsQueries } from '../../rounds/rounds.queries.js';
import { TABLE_NAMES, type TableName } from './export/figure-table.js';
import { FiguresExport } from './export/figures-export.js';
import { filterOf } from './figures.filter.js';
import { FiguresQueries } from './figures.queries.js';
import { FiguresQuery } from './figures.query.js';
import { FiguresPage } from './pages/figures.page.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Rounds to choose from, the last first. */
const MOST_ROUNDS = 200;
const anyTable = new ParseEnumPipe(Object.fromEntries(TABLE_NAMES.map((name) => [name, name])), {
  errorHttpStatusCode: 404,
});

@Requires('reports:read')
@Controller('reports')
export class FiguresPages {
  constructor(
    private readonly figures: FiguresQueries,
    private readonly exports: FiguresExport,
    private readonly rounds: RoundsQueries,
    private readonly homes: HomesService,
    private readonly clock: Clock,
  ) {}

  @Get()
  async show(@Query() query: FiguresQuery) {
    const asked = filterOf(query, this.clock.today());
    const rounds = (await this.rounds.list({ page: 1, pageSize: MOST_ROUNDS })).items;
    const choices = { rounds, locations: await this.homes.locationsWithMix() };
    if ('faults' in asked)
      return page(FiguresPage, { ...choices, query, faults: asked.faults, figures: null }, { status: 400 });
    const { filter } = asked;
    return page(FiguresPage, { ...choices, query: filter, faults: {}, figures: await this.figures.load(filter) });
  }

  /** All tables of the page as they are there, each on a sheet. */
  @Get('figures.xlsx')
  async workbook(@Query() query: FiguresQuery, @CurrentUser() user: User, @Req() request: Request) {
    const asked = filterOf(query, this.clock.today());
    if ('faults' in asked) return backToPage(request);
    const file = await this.exports.workbook(asked.filter, languageOf(request, STAFF_LANGUAGES), user);
    return new StreamableFile(file, { type: XLSX, disposition: 'attachment; filename="figures.xlsx"' });
  }

  @Get(':table.csv')
  async csv(
    @Param('table', anyTable) table: TableName,
    @Query() query: FiguresQuery,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    const asked = filterOf(query, this.clock.today());
    if ('faults' in asked) return backToPage(request);
    const csv = await this.exports.csv(table, asked.filter, languageOf(request, STAFF_LANGUAGES), user);
    return new StreamableFile(Buffer.from(csv), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="${table}.csv"`,
    });
  }
}

/** The page says what is wrong with the filter. */
const backToPage = (request: Request) => seeOther(`/reports?${queryOf(request.originalUrl).toString()}`);
