import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../source-hash.mjs';
import { withThrowAwayDatabase } from '../throw-away-database.mjs';
import { freePort } from './free-port.mjs';

/** Runs the built service with the example's people on a database of its own, while `use` looks at it. */
export async function withCandidate(use) {
  const load = (path) => import(`../../dist/${path}.js`);
  const { readEnvironment } = await load('platform/config/environment');
  const { quietLogger } = await load('platform/http/json-logger');
  const { createWebServer } = await load('web-server');
  const { importTable } = await load('cli/import-table');
  const { demoLinks } = await load('demo/demo-people');
  const { letEverybodyChoose } = await load('demo/demo-choosers');
  const { DataSource } = await import('typeorm');

  await withThrowAwayDatabase(async (settings) => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const environment = readEnvironment({ ...settings, PORT: String(port), BASE_URL: url });
    const app = await createWebServer(environment, quietLogger());
    await app.listen(port);
    for (const table of ['locations', 'homes', 'candidates', 'choices']) {
      const content = readFileSync(join(root, 'examples/haarlem', `${table}.csv`));
      await importTable(app, table, { fileName: `${table}.csv`, content }, { dryRun: false });
    }
    await letEverybodyChoose(app);
    // The first candidate lives in a full group by the example's choices: the second still chooses.
    const [, { link: signInLink }] = (await demoLinks(app)).filter(({ who }) => who.startsWith('candidate'));
    await use({ url, signInLink, contactId: await makeContact(app.get(DataSource)) });
    await app.close();
  });
}

/** Somebody who said yes to everybody who can sign in, and they back. Gives the id. */
async function makeContact(dataSource) {
  const [{ id }] = await dataSource.query(
    'SELECT "id" FROM "candidate" WHERE "accountId" IS NULL ORDER BY "reference" LIMIT 1',
  );
  await dataSource.query(
    `INSERT INTO "choice" ("chooserId", "chosenId", "kind")
     SELECT one, other, 'like' FROM "candidate", LATERAL (VALUES ("id", $1::uuid), ($1::uuid, "id")) AS pair (one, other)
     WHERE "accountId" IS NOT NULL ON CONFLICT ("chooserId", "chosenId") DO UPDATE SET "kind" = 'like'`,
    [id],
  );
  return id;
}
