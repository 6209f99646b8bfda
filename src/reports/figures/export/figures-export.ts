import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { AuditService, type Actor } from '../../../audit/audit.service.js';
import { formatsFor } from '../../../platform/i18n/format.js';
import type { Language } from '../../../platform/i18n/languages.js';
import type { FiguresFilter } from '../figures.filter.js';
import { FiguresQueries } from '../figures.queries.js';
import type { TableName } from './figure-table.js';
import { figureTables } from './figure-tables.js';
import { figuresCsv } from './figures-csv.js';
import { figuresWorkbook } from './figures-workbook.js';

/** Figures as files; the audit trail tells of each of them. */
@Injectable()
export class FiguresExport {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly figures: FiguresQueries,
    private readonly audit: AuditService,
  ) {}

  /** One table. */
  async csv(name: TableName, filter: FiguresFilter, language: Language, actor: Actor): Promise<string> {
    const table = figureTables(await this.figures.load(filter), language)[name];
    await this.record(name, filter, actor);
    return figuresCsv(table, formatsFor(language));
  }

  /** All tables, a sheet each. */
  async workbook(filter: FiguresFilter, language: Language, actor: Actor): Promise<Buffer> {
    const tables = figureTables(await this.figures.load(filter), language);
    await this.record('all', filter, actor);
    return figuresWorkbook(Object.values(tables));
  }

  private record(name: TableName | 'all', { from, to, round, location }: FiguresFilter, actor: Actor): Promise<void> {
    return this.audit.record(this.dataSource.manager, actor, {
      action: 'reports:exported',
      recordType: 'figures',
      recordId: name,
      details: {
        firstDay: from,
        lastDay: to,
        ...(round && { roundId: round }),
        ...(location && { locationId: location }),
      },
    });
  }
}
