import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import type { ImportActor, Importer, ImportRow } from '../platform/imports/importer.js';
import type { Language } from '../platform/i18n/languages.js';
import type { ProblemValues } from '../platform/tables/problem.js';
import { duplicateReferences, type HomesProblemCode } from './home-checks.js';
import { LOCATION_COLUMNS, type LocationRow } from './home-columns.js';
import { Location } from './location.entity.js';
import { recordImport } from './record-import.js';
import { homesTexts } from './texts.js';
import { upsertByReference } from './upsert.js';

/** Takes a table of locations in. Locations that are not in the file stay as they are. */
@Injectable()
export class LocationsImporter implements Importer<typeof LOCATION_COLUMNS, HomesProblemCode> {
  readonly kind = 'locations';
  readonly columns = LOCATION_COLUMNS;

  constructor(private readonly audit: AuditService) {}

  async take(tx: EntityManager, rows: ImportRow<LocationRow>[], actor: ImportActor) {
    const problems = duplicateReferences(rows);
    if (problems.length > 0) return { counts: { added: 0, changed: 0, unchanged: 0 }, problems };
    const written = await upsertByReference(
      tx,
      Location,
      rows.map(({ values }) => values),
    );
    const taken = { kind: this.kind, recordType: 'location', rows: rows.length, written } as const;
    const counts = await recordImport(this.audit, tx, actor, taken);
    return { counts, problems };
  }

  describe(code: HomesProblemCode, values: ProblemValues, language: Language): string {
    return homesTexts(language)(code, values);
  }
}
