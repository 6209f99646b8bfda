import type { EntityManager, ObjectType } from 'typeorm';

/** Rows in one statement: PostgreSQL takes at most 65,535 parameters. */
const ROWS_AT_ONCE = 2000;

/** Inserts any number of rows. */
export async function insertAll<Row extends object>(
  tx: EntityManager,
  entity: ObjectType<Row>,
  rows: readonly object[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    await tx.insert(entity, rows.slice(start, start + ROWS_AT_ONCE));
  }
}
