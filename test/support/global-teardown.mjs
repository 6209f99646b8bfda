import { rmSync } from 'node:fs';

export default async function tearDown() {
  const { server, dataDirectory } = globalThis.testPostgres;
  await server.stop();
  rmSync(dataDirectory, { recursive: true, force: true });
}
