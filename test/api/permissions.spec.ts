import { ApiClient } from '../support/api-client.js';
import { importHaarlem, MATCHING, openRound, startRun, waitForRun } from '../support/haarlem.js';
import { API, ID, PAGES, PUBLIC_API } from '../support/routes.js';
import { startService, type Service, type TestRole } from '../support/service.js';
import { Visitor } from '../support/visitor.js';

const ROLES: TestRole[] = ['candidate', 'allocator', 'supervisor', 'administrator', 'auditor'];

/** What importing files, opening a round and a run leave in the audit trail. */
const ACTS_OF_THE_MAIN_JOB = [
  'homes:added',
  'homes:imported',
  'candidates:added',
  'candidates:imported',
  'choosing:imported',
  'rounds:opened',
  'matching:started',
  'matching:completed',
];
const PERMISSIONS = [...new Set(Object.values(API)), 'candidates:read-own', 'candidates:invite', 'tasks:read'];

describe('who may do what', () => {
  let service: Service;

  beforeAll(async () => {
    service = await startService({ jobs: true });
  });
  afterAll(() => service?.close());

  const send = (visitor: Visitor, method: 'GET' | 'POST', path: string) =>
    method === 'GET' ? visitor.get(path) : visitor.post(path, {}, '/');

  it.each(ROLES)('a %s gets the pages of that role and no other', async (role) => {
    const visitor = await service.signIn(role);
    const wrong: string[] = [];
    for (const [method, path, roles] of PAGES) {
      const { status } = await send(visitor, method, path);
      const isRight = roles.includes(role) ? status < 500 && ![401, 403].includes(status) : status === 403;
      if (!isRight) wrong.push(`${method} ${path}: ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  it('nobody gets one of them without signing in', async () => {
    const guest = new Visitor(service.url);
    const wrong: string[] = [];
    for (const [method, path] of PAGES) {
      const { status } = await send(guest, method, path);
      if (status !== 401) wrong.push(`${method} ${path}: ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  it('the tables above have every route of the API', async () => {
    const { paths } = (await (await service.api([])).get('/api/v1/openapi.json')).body as {
      paths: Record<string, Record<string, unknown>>;
    };
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(described.sort()).toEqual([...Object.keys(API), ...PUBLIC_API].sort());
  });

  it.each(PERMISSIONS)('a token with %s alone opens what it is for and nothing else', async (permission) => {
    const api = await service.api([permission]);
    const wrong: string[] = [];
    for (const [route, needed] of Object.entries(API)) {
      const [method = '', path = ''] = route.replaceAll(/\{\w+\}/g, ID).split(' ');
      const { status } = await api.send(method, path);
      const isRight = needed === permission ? status < 500 && ![401, 403].includes(status) : status === 403;
      if (!isRight) wrong.push(`${route}: ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  it('no token, a wrong one and a signed-in browser open nothing of the API', async () => {
    const allocator = await service.signIn('allocator');
    const wrong: string[] = [];
    for (const route of Object.keys(API)) {
      const [method = '', path = ''] = route.replaceAll(/\{\w+\}/g, ID).split(' ');
      for (const secret of [null, `huisklik_${ID}`]) {
        const { status } = await new ApiClient(service.url, secret).send(method, path, undefined, {
          Cookie: allocator.cookie,
        });
        if (status !== 401) wrong.push(`${route}: ${status}`);
      }
    }
    expect(wrong).toEqual([]);
    expect((await allocator.get('/API/v1/candidates')).status).toBe(401);
  });

  it('an auditor meets every act, and of a candidate nothing but the reference in the trail', async () => {
    await importHaarlem(service);
    const api = await service.api(MATCHING);
    const round = await openRound(service, api, 'Audited');
    await waitForRun(api, await startRun(api, round));
    const { rows } = await service.db.query<{ identity: string; kind: string }>(
      `SELECT identity, kind FROM candidate, unnest(
         ARRAY["reference", "firstName" || ' ' || "lastName", "email"],
         ARRAY['reference', 'name', 'email']
       ) AS known(identity, kind) WHERE identity IS NOT NULL`,
    );
    const acts = await service.db.query<{ action: string }>('SELECT DISTINCT action FROM audit_entry');
    expect(acts.rows.map(({ action }) => action)).toEqual(expect.arrayContaining(ACTS_OF_THE_MAIN_JOB));
    const auditor = await service.signIn('auditor');
    const location = await service.db.query<{ id: string }>('SELECT id FROM location LIMIT 1');
    const addresses = ['/audit', '/homes', '/rounds', `/rounds/${round}`, `/homes/locations/${location.rows[0]!.id}`];
    for (const address of addresses) {
      const { status, text } = await auditor.get(address);
      expect([address, status]).toEqual([address, 200]);
      const met = rows.filter(({ identity }) => text.includes(identity)).map(({ kind }) => kind);
      expect([address, met.filter((kind) => address !== '/audit' || kind !== 'reference')]).toEqual([address, []]);
    }
  });
});
