import { randomUUID } from 'node:crypto';
import { In, type EntityManager, type EntityTarget } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';

/** Rows of one INSERT: PostgreSQL takes 65,535 values in a statement. */
const CHUNK = 2000;

/** A record that was added or changed. */
export interface WrittenRecord {
  id: string;
  reference: string;
  /** Old and new value of every field that changed; null when the record is new. */
  changes: Record<string, [before: unknown, after: unknown]> | null;
}

/**
 * Adds or changes records by their reference and leaves those that are the same untouched. Takes seconds for 10,000.
 * @param wanted complete records without id, each reference once
 * @returns what was written, in the order of `wanted`
 */
export async function upsertByReference<T extends { id: string; reference: string }, W extends { reference: string }>(
  tx: EntityManager,
  entity: EntityTarget<T>,
  wanted: readonly W[],
): Promise<WrittenRecord[]> {
  const written: WrittenRecord[] = [];
  for (let start = 0; start < wanted.length; start += CHUNK) {
    const chunk = wanted.slice(start, start + CHUNK);
    const present = await tx.find(entity, {
      where: { reference: In(chunk.map(({ reference }) => reference)) } as never,
    });
    const byReference = new Map(present.map((record) => [record.reference, record]));
    const differing = chunk.flatMap((record) => {
      const before = byReference.get(record.reference);
      const changes = before ? changesOf(before, record) : null;
      if (changes && Object.keys(changes).length === 0) return [];
      const id = before?.id ?? randomUUID();
      written.push({ id, reference: record.reference, changes });
      return { ...record, id };
    });
    if (differing.length > 0)
      await tx.upsert(entity, differing as unknown as QueryDeepPartialEntity<T>[], ['reference']);
  }
  return written;
}

function changesOf(present: object, wanted: object): NonNullable<WrittenRecord['changes']> {
  const before = present as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(wanted)
      .filter(([field, value]) => before[field] !== value)
      .map(([field, value]) => [field, [before[field], value]]),
  );
}
