import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditService, type Actor } from '../audit/audit.service.js';
import { HomesService } from '../homes/homes.service.js';
import { inTransaction } from '../platform/database/transaction.js';
import { formatsFor } from '../platform/i18n/format.js';
import type { Language } from '../platform/i18n/languages.js';
import { writeCsv } from '../platform/tables/write-csv.js';
import { adviceText } from './advice-texts.js';
import { placeNamesOf } from './place-names.js';
import { reasonText } from './reason-texts.js';
import { runTexts } from './run-texts.js';
import { RunsQueries } from './runs.queries.js';
import { UnplacedQueries, type UnplacedFilter } from './unplaced.queries.js';

/** The list of people without a place as a file; the audit trail tells who took it along. */
@Injectable()
export class UnplacedExport {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly runs: RunsQueries,
    private readonly unplaced: UnplacedQueries,
    private readonly homes: HomesService,
  ) {}

  /** Everybody that the filter shows, with the reasons in words. @throws NotFoundException */
  async csv(runId: string, filter: UnplacedFilter, actor: Actor, language: Language): Promise<string> {
    const { round } = await this.runs.one(runId);
    const rows = await this.unplaced.all(runId, filter);
    const t = runTexts(language);
    const placeNames = placeNamesOf(await this.homes.locationsWithMix());
    const context = { t, formats: formatsFor(language), startsOn: round.startsOn, placeNames };
    await inTransaction(this.dataSource, (tx) =>
      this.audit.record(tx, actor, {
        action: 'matching:exported',
        recordType: 'run',
        recordId: runId,
        details: { list: 'unplaced-candidates', count: rows.length },
      }),
    );
    return writeCsv(
      [t('reference'), t('name'), t('targetGroup'), t('reason'), t('advice')],
      rows.map(({ reference, name, targetGroup, reasons, advice }) => [
        reference,
        name,
        t(targetGroup),
        reasons.map((reason) => reasonText(reason, context)).join(' '),
        advice && adviceText(advice, context),
      ]),
    );
  }
}
