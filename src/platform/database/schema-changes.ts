import type { DataSource } from 'typeorm';

/** Statements that would bring the database to the entities, and back. Both empty: they agree. */
export async function schemaChanges(dataSource: DataSource): Promise<{ up: string[]; down: string[] }> {
  const { upQueries, downQueries } = await dataSource.driver.createSchemaBuilder().log();
  return { up: upQueries.map(({ query }) => query), down: downQueries.map(({ query }) => query).reverse() };
}
