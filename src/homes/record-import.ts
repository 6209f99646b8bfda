import type { EntityManager } from 'typeorm';
import type { AuditedAct, AuditService } from '../audit/audit.service.js';
import type { ImportActor, ImportCounts } from '../platform/imports/importer.js';
import type { WrittenRecord } from './upsert.js';

interface TakenTable {
  /** Of the importer: `homes`, `locations`. */
  kind: string;
  recordType: 'home' | 'location';
  /** Rows of the file. */
  rows: number;
  written: readonly WrittenRecord[];
}

/** Puts an import in the audit trail: an entry for every record that it added or changed, then one with the counts. */
export async function recordImport(
  audit: AuditService,
  tx: EntityManager,
  actor: ImportActor,
  { kind, recordType, rows, written }: TakenTable,
): Promise<ImportCounts> {
  const acts = written.map(({ id, reference, changes }): AuditedAct => ({
    action: changes ? 'homes:changed' : 'homes:added',
    recordType,
    recordId: id,
    details: { reference, ...changes },
  }));
  const added = written.filter(({ changes }) => !changes).length;
  const counts = { added, changed: written.length - added, unchanged: rows - written.length };
  const summary = { action: 'homes:imported', recordType: 'import', recordId: kind, details: { ...counts } };
  await audit.recordAll(tx, actor, [...acts, summary]);
  return counts;
}
