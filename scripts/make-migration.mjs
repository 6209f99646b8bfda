#!/usr/bin/env node
/**
 * Writes the migration that brings the database from the last migration to the entities:
 * `npm run migration -- add-something`. It works on a throw-away database of its own. With `--check` it writes nothing and
 * fails when the two do not agree.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { prepare } from './prepare.mjs';
import { withApplication } from './throw-away-database.mjs';

const name = process.argv[2];
const isCheck = name === '--check';
if (!isCheck && !/^[a-z]+(-[a-z]+)*$/.test(name ?? '')) {
  console.error('Give the migration a name of small letters and hyphens: npm run migration -- add-something');
  process.exit(2);
}
await prepare();
const { DataSource } = await import('typeorm');

await withApplication(async (app) => {
  const { up, down } = await schemaChanges(app.get(DataSource));
  if (up.length === 0) console.log('The entities and the migrations agree: nothing to write.');
  else if (isCheck) refuse(up);
  else write(up, down);
});

/** Statements that would bring the database to the entities, and back. Both empty: they agree. */
async function schemaChanges(dataSource) {
  const { upQueries, downQueries } = await dataSource.driver.createSchemaBuilder().log();
  return { up: upQueries.map(({ query }) => query), down: downQueries.map(({ query }) => query).reverse() };
}

function refuse(up) {
  console.error(`The entities have changed. Make a migration: npm run migration -- NAME\n${up.join('\n')}`);
  process.exitCode = 1;
}

function write(up, down) {
  const stamp = Date.now();
  const className = `${name.replace(/(^|-)([a-z])/g, (_, __, letter) => letter.toUpperCase())}${stamp}`;
  const statements = (queries) =>
    queries.map((query) => `    await runner.query(${JSON.stringify(query)});`).join('\n');
  const folder = 'src/platform/database/migrations';
  writeFileSync(
    `${folder}/${stamp}-${name}.ts`,
    `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${className} implements MigrationInterface {
  name = '${className}';

  async up(runner: QueryRunner): Promise<void> {
${statements(up)}
  }

  async down(runner: QueryRunner): Promise<void> {
${statements(down)}
  }
}
`,
  );
  const index = `${folder}/index.ts`;
  const lines = readFileSync(index, 'utf8').replace(
    /\[([^\]]*)\]/,
    (_, inside) => `[${[inside.trim().replace(/,$/, ''), className].filter(Boolean).join(', ')}]`,
  );
  writeFileSync(index, `import { ${className} } from './${stamp}-${name}.js';\n${lines}`);
  console.log(`Written: ${folder}/${stamp}-${name}.ts (${up.length} statements). Read it, then: npm run format`);
}
