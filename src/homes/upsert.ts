import { In, type EntityManager, type EntityTarget } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { ImportCounts } from '../platform/imports/importer.js';

/** Rows of one INSERT: PostgreSQL takes 65,535 values in a statement. */
const CHUNK = 2000;

/**
 * Adds or changes records by their reference and leaves those that are the same untouched. Takes seconds for 10,000.
 * @param wanted complete records without id, each reference once
 */
export async function upsertByReference<T extends { reference: string }, W extends { reference: string }>(
  tx: EntityManager,
  entity: EntityTarget<T>,
  wanted: readonly W[],
): Promise<ImportCounts> {
  const counts: ImportCounts = { added: 0, changed: 0, unchanged: 0 };
  for (let start = 0; start < wanted.length; start += CHUNK) {
    const chunk = wanted.slice(start, start + CHUNK);
    const present = await tx.find(entity, {
      where: { reference: In(chunk.map(({ reference }) => reference)) } as never,
    });
    const byReference = new Map(present.map((record) => [record.reference, record]));
    const differing = chunk.filter((record) => {
      const kind = compare(byReference.get(record.reference), record);
      counts[kind] += 1;
      return kind !== 'unchanged';
    });
    if (differing.length > 0)
      await tx.upsert(entity, differing as unknown as QueryDeepPartialEntity<T>[], ['reference']);
  }
  return counts;
}

function compare(present: object | undefined, wanted: object): keyof ImportCounts {
  if (!present) return 'added';
  const before = present as Record<string, unknown>;
  return Object.entries(wanted).every(([field, value]) => before[field] === value) ? 'unchanged' : 'changed';
}
