import type pg from 'pg';

/** A place in the database where a text stands: table, column, and the row as it is. */
export interface Found {
  place: string;
  row: string;
}

/** Every row of every table, the queue's too, in which one of these texts stands in some column. */
export async function rowsThatHold(db: pg.Pool, texts: readonly string[]): Promise<Found[]> {
  const { rows: columns } = await db.query<{ schema: string; table: string; column: string; type: string }>(
    `SELECT c.table_schema AS schema, c.table_name AS table, c.column_name AS column, c.data_type AS type
     FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema NOT IN ('pg_catalog', 'information_schema') AND t.table_type = 'BASE TABLE'
     ORDER BY 1, 2, 3`,
  );
  const found: Found[] = [];
  for (const { schema, table, column, type } of columns) {
    const value = type === 'bytea' ? `encode("${column}", 'escape')` : `"${column}"::text`;
    const { rows } = await db.query<{ row: string }>(
      `SELECT t::text AS row FROM "${schema}"."${table}" t
       WHERE EXISTS (SELECT 1 FROM unnest($1::text[]) one WHERE strpos(lower(${value}), lower(one)) > 0)`,
      [texts],
    );
    found.push(...rows.map(({ row }) => ({ place: `${table}.${column}`, row })));
  }
  return found;
}
