import { INTEGRATION_PERMISSIONS } from '../../src/accounts/permissions.js';
import { malformedRequest, type Operation } from '../support/malformed.js';
import { seededRandom } from '../support/random.js';
import type { ApiClient } from '../support/api-client.js';
import { startService, type Service } from '../support/service.js';
import { contentsOf } from '../support/database.js';
import { importHaarlem, MATCHING, openRound } from '../support/haarlem.js';

const REQUESTS_PER_ROUTE = 200;
const AT_ONCE = 16;

let service: Service;
let api: ApiClient;
beforeAll(async () => {
  service = await startService();
  api = await service.api(INTEGRATION_PERMISSIONS);
});
afterAll(() => service.close());

test(`${REQUESTS_PER_ROUTE} malformed requests to every route: no 5xx, and nothing is written`, async () => {
  await importHaarlem(service);
  await openRound(service, await service.api(MATCHING), 'Winter');
  const operations = await operationsOf(service.url);
  expect(operations.length).toBeGreaterThan(20);
  await api.get('/api/v1/homes');
  const before = await contentsOf(service.db);
  const random = seededRandom(20261122);
  const failures: string[] = [];
  for (const operation of operations) {
    const requests = Array.from({ length: REQUESTS_PER_ROUTE }, () => malformedRequest(operation, random));
    for (let i = 0; i < requests.length; i += AT_ONCE) {
      const answers = await Promise.all(
        requests.slice(i, i + AT_ONCE).map(async (request) => {
          const { status } = await api.send(request.method, request.path, request.body, request.headers);
          return { request, status };
        }),
      );
      for (const { request, status } of answers) {
        if (status >= 500)
          failures.push(`${status} ${request.method} ${request.path.slice(0, 200)} ${request.body?.slice(0, 200)}`);
      }
    }
  }
  expect([...new Set(failures)].slice(0, 10)).toEqual([]);
  expect(await contentsOf(service.db)).toEqual(before);
}, 240_000);

async function operationsOf(url: string): Promise<Operation[]> {
  const description = (await (await fetch(`${url}/api/v1/openapi.json`)).json()) as { paths: Record<string, object> };
  return Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({ method: method.toUpperCase(), path })),
  );
}
