import { randomUUID } from 'node:crypto';
import { ApiClient } from '../support/api-client.js';
import { importHaarlem, MATCHING, openRound, startRun, waitForRun } from '../support/haarlem.js';
import { startService, type Service, type TestRole } from '../support/service.js';
import { Visitor } from '../support/visitor.js';

const ID = randomUUID();
const ROLES: TestRole[] = ['candidate', 'allocator', 'supervisor', 'administrator', 'auditor'];

/** Who may open which page or send which form: the roles of docs/, written down apart from the permissions of the code. */
type Page = [method: 'GET' | 'POST', path: string, roles: TestRole[]];
const PAGES: Page[] = [
  ['GET', '/my', ['candidate']],
  ['GET', '/my/data', ['candidate']],
  ['POST', '/my/data', ['candidate']],
  ['GET', '/my/data/download.json', ['candidate']],
  ['GET', '/my/data/download.pdf', ['candidate']],
  ['GET', '/my/data/erase', ['candidate']],
  ['POST', '/my/data/erase', ['candidate']],
  ['POST', '/my/data/stop', ['candidate']],
  ['POST', '/my/data/resume', ['candidate']],
  ['GET', '/homes', ['allocator', 'supervisor', 'administrator', 'auditor']],
  ['GET', '/homes/export.csv', ['allocator', 'supervisor', 'administrator', 'auditor']],
  ['GET', `/homes/locations/${ID}`, ['allocator', 'supervisor', 'administrator', 'auditor']],
  ...importPages('/homes/import', ['allocator', 'administrator']),
  ...importPages('/homes/locations/import', ['allocator', 'administrator']),
  ['GET', '/my/meetings', ['candidate']],
  ['GET', `/my/meetings/${ID}/calendar.ics`, ['candidate']],
  ['POST', `/my/meetings/${ID}/yes`, ['candidate']],
  ['POST', `/my/meetings/${ID}/no`, ['candidate']],
  ['POST', `/my/meetings/${ID}/cancel`, ['candidate']],
  ['GET', `/my/people/${ID}/meet`, ['candidate']],
  ['POST', `/my/people/${ID}/meet`, ['candidate']],
  ['GET', '/my/offer', ['candidate']],
  ['GET', `/my/offer/${ID}/accept`, ['candidate']],
  ['POST', `/my/offer/${ID}/accept`, ['candidate']],
  ['POST', `/my/offer/${ID}/decline`, ['candidate']],
  ['POST', `/my/offer/${ID}/question`, ['candidate']],
  ['POST', `/my/offer/${ID}/meet`, ['candidate']],
  ['POST', `/my/offer/${ID}/stay`, ['candidate']],
  ['POST', `/placements/${ID}/questions/${ID}`, ['allocator']],
  ['GET', '/meetings', ['supervisor']],
  ['POST', '/meetings', ['supervisor']],
  ['GET', '/meetings/plan', ['supervisor']],
  ['GET', '/meetings/new', ['supervisor']],
  ['GET', `/meetings/${ID}`, ['supervisor']],
  ['POST', `/meetings/${ID}/came`, ['supervisor']],
  ['POST', `/meetings/${ID}/cancel`, ['supervisor']],
  ['GET', '/candidates', ['allocator', 'supervisor']],
  ['GET', '/candidates/export.csv', ['allocator', 'supervisor']],
  ['GET', `/candidates/${ID}`, ['allocator', 'supervisor']],
  ['POST', `/candidates/${ID}/invite`, ['allocator', 'supervisor']],
  ['GET', '/candidates/invitations', ['allocator', 'supervisor']],
  ['POST', '/candidates/invitations', ['allocator', 'supervisor']],
  ['GET', '/candidates/invitations/new', ['allocator', 'supervisor']],
  ['POST', '/candidates/invitations/letters', ['allocator', 'supervisor']],
  ['POST', `/candidates/invitations/${ID}/letter`, ['allocator', 'supervisor']],
  ['POST', `/candidates/invitations/${ID}/resend`, ['allocator', 'supervisor']],
  ['POST', `/candidates/invitations/${ID}/withdraw`, ['allocator', 'supervisor']],
  ['GET', '/candidates/new', ['allocator', 'supervisor']],
  ['POST', '/candidates/new', ['allocator', 'supervisor']],
  ['POST', `/candidates/${ID}/supervisor`, ['allocator', 'supervisor']],
  ['GET', `/candidates/${ID}/compare/${ID}`, ['allocator', 'supervisor']],
  ['POST', `/candidates/${ID}/compare/${ID}/distinct`, ['allocator', 'supervisor']],
  ...importPages('/candidates/import', ['allocator']),
  ...importPages('/candidates/choices/import', ['allocator']),
  ['GET', '/candidates/choices/totals', ['allocator']],
  ['GET', '/choosing', ['supervisor']],
  ['GET', '/choosing/export.csv', ['supervisor']],
  ['GET', '/choosing/groups', ['supervisor']],
  ['GET', '/choosing/reports', ['supervisor']],
  ['GET', `/choosing/reports/${ID}`, ['supervisor']],
  ['POST', `/choosing/reports/${ID}/handled`, ['supervisor']],
  ['GET', '/rounds', ['allocator', 'supervisor', 'administrator', 'auditor']],
  ['GET', `/rounds/${ID}`, ['allocator', 'supervisor', 'administrator', 'auditor']],
  ['GET', `/rounds/${ID}/dashboard`, ['allocator', 'supervisor', 'administrator', 'auditor']],
  ['GET', '/reports', ['allocator', 'supervisor', 'administrator', 'auditor']],
  ['GET', '/reports/figures.xlsx', ['allocator', 'supervisor', 'administrator', 'auditor']],
  ['GET', '/reports/waiting.csv', ['allocator', 'supervisor', 'administrator', 'auditor']],
  ['GET', '/rounds/new', ['allocator']],
  ['POST', '/rounds/new', ['allocator']],
  ['POST', `/rounds/${ID}/phase`, ['allocator']],
  ['GET', `/rounds/${ID}/plan`, ['allocator']],
  ['POST', `/rounds/${ID}/plan`, ['allocator']],
  ['POST', `/rounds/${ID}/close`, ['allocator']],
  ['POST', `/rounds/${ID}/lock-answers`, ['allocator']],
  ['POST', `/rounds/${ID}/unlock-answers`, ['allocator']],
  ['POST', `/rounds/${ID}/choosing`, ['allocator']],
  ['POST', `/rounds/${ID}/runs`, ['allocator']],
  ['GET', `/runs/${ID}`, ['allocator']],
  ['GET', `/runs/${ID}/progress`, ['allocator']],
  ['GET', `/runs/${ID}/unplaced-candidates.csv`, ['allocator']],
  ['GET', `/runs/${ID}/compare?with=${ID}`, ['allocator']],
  ['GET', `/runs/${ID}/compare/${ID}`, ['allocator']],
  ['POST', `/runs/${ID}/cancel`, ['allocator']],
  ['POST', `/runs/${ID}/replay`, ['allocator']],
  ['GET', '/proposals', ['allocator']],
  ['GET', '/proposals.csv', ['allocator']],
  ['GET', `/proposals/${ID}`, ['allocator']],
  ['POST', `/runs/${ID}/publish`, ['allocator']],
  ['GET', '/placements', ['allocator', 'supervisor']],
  ['GET', '/placements.csv', ['allocator', 'supervisor']],
  ['GET', `/placements/${ID}`, ['allocator', 'supervisor']],
  ['POST', `/placements/${ID}/answers`, ['allocator']],
  ...['offer', 'approve', 'refuse', 'withdraw'].map((act): Page => [
    'POST',
    `/placements/${ID}/decisions/${act}`,
    ['allocator'],
  ]),
  ...['agree', 'hand-over', 'end'].map((act): Page => [
    'POST',
    `/placements/${ID}/tenancy/${act}`,
    ['allocator', 'supervisor'],
  ]),
  ['GET', `/placements/${ID}/handover`, ['allocator', 'supervisor']],
  ['POST', `/placements/${ID}/handover`, ['allocator', 'supervisor']],
  ['GET', `/placements/${ID}/handover/key.ics`, ['allocator', 'supervisor']],
  ['POST', `/placements/${ID}/handover/checklist`, ['allocator', 'supervisor']],
  ['POST', `/placements/${ID}/handover/checklist/undo`, ['allocator', 'supervisor']],
  ['GET', '/my/home', ['candidate']],
  ['GET', '/my/home/key.ics', ['candidate']],
  ['GET', '/accounts', ['administrator']],
  ['POST', '/accounts', ['administrator']],
  ['POST', `/accounts/${ID}/invite`, ['administrator']],
  ['POST', `/accounts/${ID}/close`, ['administrator']],
  ['GET', '/api-tokens', ['administrator']],
  ['POST', '/api-tokens', ['administrator']],
  ['POST', `/api-tokens/${ID}/revoke`, ['administrator']],
  ['GET', '/translations', ['supervisor', 'administrator']],
  ['GET', '/audit', ['administrator', 'auditor']],
  ['GET', '/tasks', ['allocator', 'supervisor', 'administrator']],
  ['POST', `/tasks/${ID}/done`, ['allocator', 'supervisor', 'administrator']],
];

function importPages(path: string, roles: TestRole[]): typeof PAGES {
  return [
    ['GET', path, roles],
    ['GET', `${path}/template.csv`, roles],
    ['GET', `${path}/${ID}`, roles],
    ['POST', path, roles],
    ['POST', `${path}/${ID}`, roles],
  ];
}

/** The one permission that opens a route of the API. */
const API: Record<string, string> = {
  'GET /api/v1/accounts': 'accounts:manage',
  'POST /api/v1/accounts': 'accounts:manage',
  'POST /api/v1/accounts/{id}/invite': 'accounts:manage',
  'POST /api/v1/accounts/{id}/close': 'accounts:manage',
  'GET /api/v1/api-tokens': 'accounts:manage',
  'POST /api/v1/api-tokens/{id}/revoke': 'accounts:manage',
  'GET /api/v1/audit-entries': 'audit:read',
  'GET /api/v1/locations': 'homes:read',
  'GET /api/v1/locations/{id}': 'homes:read',
  'GET /api/v1/homes': 'homes:read',
  'GET /api/v1/homes/{id}': 'homes:read',
  'POST /api/v1/homes/imports': 'homes:import',
  'POST /api/v1/locations/imports': 'homes:import',
  'GET /api/v1/candidates': 'candidates:read',
  'GET /api/v1/candidates/{id}': 'candidates:read',
  'POST /api/v1/candidates/imports': 'candidates:import',
  'POST /api/v1/choices/imports': 'choosing:import',
  'GET /api/v1/choices/summary': 'choosing:import',
  'GET /api/v1/rounds': 'rounds:read',
  'POST /api/v1/rounds': 'rounds:plan',
  'GET /api/v1/rounds/{id}': 'rounds:read',
  'GET /api/v1/rounds/{id}/blockers': 'rounds:read',
  'POST /api/v1/rounds/{id}/phase': 'rounds:plan',
  'PUT /api/v1/rounds/{id}/plan': 'rounds:plan',
  'POST /api/v1/rounds/{id}/close': 'rounds:plan',
  'POST /api/v1/rounds/{id}/lock-answers': 'rounds:plan',
  'POST /api/v1/rounds/{id}/unlock-answers': 'rounds:plan',
  'PUT /api/v1/rounds/{id}/choosing': 'rounds:plan',
  'POST /api/v1/rounds/{id}/runs': 'matching:run',
  'GET /api/v1/runs': 'matching:read',
  'GET /api/v1/runs/{id}': 'matching:read',
  'POST /api/v1/runs/{id}/cancel': 'matching:run',
  'POST /api/v1/runs/{id}/replay': 'matching:run',
  'GET /api/v1/runs/{id}/comparisons/{otherId}': 'matching:read',
  'GET /api/v1/runs/{id}/unplaced-candidates': 'matching:read',
  'GET /api/v1/runs/{id}/instance': 'matching:run',
  'GET /api/v1/runs/{id}/result': 'matching:run',
  'GET /api/v1/proposals': 'matching:read',
  'GET /api/v1/proposals/{id}': 'matching:read',
  'POST /api/v1/runs/{id}/publish': 'placements:decide',
  'GET /api/v1/placements': 'placements:read',
  'GET /api/v1/placements/{id}': 'placements:read',
  'POST /api/v1/placements/{id}/offer': 'placements:decide',
  'POST /api/v1/placements/{id}/answers': 'placements:decide',
  'POST /api/v1/placements/{id}/approve': 'placements:decide',
  'POST /api/v1/placements/{id}/refuse': 'placements:decide',
  'POST /api/v1/placements/{id}/withdraw': 'placements:decide',
  'POST /api/v1/placements/{id}/agree': 'placements:hand-over',
  'POST /api/v1/placements/{id}/hand-over': 'placements:hand-over',
  'POST /api/v1/placements/{id}/end': 'placements:hand-over',
  'GET /api/v1/reports/figures': 'reports:read',
  'GET /api/v1/placements/{id}/handover': 'placements:read',
  'PUT /api/v1/placements/{id}/handover': 'placements:hand-over',
  'PUT /api/v1/placements/{id}/handover/checklist/{item}': 'placements:hand-over',
  'DELETE /api/v1/placements/{id}/handover/checklist/{item}': 'placements:hand-over',
};
/** Routes of the API that tell anybody what everybody may know. */
const PUBLIC_API = ['GET /api/v1/how-we-allocate'];
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
    service = await startService({ workers: 1 });
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
