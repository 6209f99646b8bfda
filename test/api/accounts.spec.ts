import { startService, type Service } from '../support/service.js';
import { Visitor } from '../support/visitor.js';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

describe('signing in', () => {
  test('a link signs in once, by its button and not by being opened', async () => {
    const { link } = await service.ticket('allocator');
    const path = new URL(link).pathname;
    const visitor = new Visitor(service.url);
    await visitor.get(path);
    await visitor.get(path);
    expect((await visitor.post(path, {})).location).toBe('/placements');

    const late = await new Visitor(service.url).post(path, {});
    expect(late.status).toBe(410);
    expect(late.text).toContain('Deze link is al gebruikt');
  });

  test('a code signs in once, however it is typed', async () => {
    const { code } = await service.ticket('auditor');
    const typed = ` ${code.toLowerCase().replace('-', ' ')} `;
    expect((await new Visitor(service.url).post('/sign-in', { code: typed })).location).toBe('/audit');
    expect((await new Visitor(service.url).post('/sign-in', { code })).status).toBe(400);
  });

  test('two people with one link at the same moment: one comes in', async () => {
    const path = new URL((await service.ticket('allocator')).link).pathname;
    const answers = await Promise.all([0, 1, 2].map(() => new Visitor(service.url).post(path, {})));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 410, 410]);
  });

  test('an expired link and a closed account do not come in', async () => {
    const expired = await service.ticket('allocator');
    await service.db.query(`UPDATE sign_in_ticket SET "expiresAt" = now() WHERE "accountId" = $1`, [expired.accountId]);
    expect((await new Visitor(service.url).post(new URL(expired.link).pathname, {})).status).toBe(410);

    const closed = await service.ticket('allocator');
    await service.db.query('UPDATE account SET "closedAt" = now() WHERE id = $1', [closed.accountId]);
    expect((await new Visitor(service.url).post('/sign-in', { code: closed.code })).status).toBe(400);
  });

  test('makes a new session, so that one that somebody planted does not come in', async () => {
    const planted = new Visitor(service.url);
    await planted.get('/sign-in');
    const before = planted.cookie;
    const { link } = await service.ticket('allocator');
    expect((await planted.post(new URL(link).pathname, {})).status).toBe(303);
    const known = await fetch(`${service.url}/proposals`, { headers: { Cookie: before, Accept: 'text/html' } });
    expect([before.includes('huisklik='), known.status]).toEqual([true, 401]);
  });

  test('a session ends at once when its account is closed', async () => {
    const { accountId, link } = await service.ticket('supervisor');
    const visitor = await Visitor.signedIn(service.url, link);
    expect((await visitor.get('/candidates')).status).toBe(200);
    const administrator = await service.signIn('administrator');
    await administrator.post(`/accounts/${accountId}/close`, {}, '/accounts');
    expect((await visitor.get('/candidates')).status).toBe(401);
  });

  test('signing out ends the session', async () => {
    const visitor = await service.signIn('administrator');
    expect((await visitor.get('/accounts')).status).toBe(200);
    await visitor.post('/sign-out', {}, '/accounts');
    expect((await visitor.get('/accounts')).status).toBe(401);
  });
});

test('what a signed-in person gets is kept by no browser, files too', async () => {
  const allocator = await service.signIn('allocator');
  for (const path of ['/candidates', '/candidates/export.csv', '/proposals.csv', '/placements.csv', '/nowhere'])
    expect([path, (await allocator.get(path)).headers.get('cache-control')]).toEqual([path, 'no-store']);
});

test('links on a page stay on this site, whatever address was asked for', async () => {
  for (const path of ['//elsewhere.example/sign-in', '//elsewhere.example/'])
    expect((await new Visitor(service.url).get(path)).text).not.toMatch(/(href|action)="[^"]{0,8}\/\/elsewhere/);
});

test('the log keeps no way in and nothing that somebody put in an address', async () => {
  const { link } = await service.ticket('allocator');
  const token = new URL(link).pathname.split('/').at(-1)!;
  const visitor = new Visitor(service.url);
  const addresses = [`/sign-in/${token}`, `/SIGN-IN/${token}`, `/sign-in%2f${token}`, `/sign-in/x/${token}`];
  for (const path of [...addresses, '/jan.jansen@example.org', '/homes?search=Jansen']) await visitor.get(path);
  await visitor.post(`/sign-in/${token}`, {});
  const log = service.web.output();
  expect(log).toContain('/sign-in/:token');
  for (const secret of [token, 'jan.jansen', 'Jansen']) expect(log).not.toContain(secret);
});

describe('forms', () => {
  test('a form without the token of its page is refused and changes nothing', async () => {
    const administrator = await service.signIn('administrator');
    const body = new URLSearchParams({ name: 'Mallory', email: 'mallory@example.org', role: 'administrator' });
    const answer = await fetch(`${service.url}/accounts`, {
      method: 'POST',
      body,
      headers: { Cookie: administrator.cookie, Accept: 'text/html' },
      redirect: 'manual',
    });
    expect(answer.status).toBe(403);
    const { rows } = await service.db.query(`SELECT 1 FROM account WHERE email = 'mallory@example.org'`);
    expect(rows).toHaveLength(0);
  });
});

describe('staff accounts', () => {
  test('an administrator opens an account, passes a link on, and closes it', async () => {
    const administrator = await service.signIn('administrator');
    const opened = await administrator.post('/accounts', {
      name: 'Noor de Wit',
      email: 'Noor@Example.org',
      role: 'supervisor',
    });
    expect(opened.location).toBe('/accounts');
    expect((await administrator.get('/accounts')).text).toContain('Noor de Wit');

    const { rows } = await service.db.query(`SELECT id FROM account WHERE email = 'noor@example.org'`);
    const invited = await administrator.post(`/accounts/${rows[0].id}/invite`, {}, '/accounts');
    const code = /[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(invited.text.replace(/7KQ2M-X4DPA/g, ''))![0];
    const noor = new Visitor(service.url);
    await service.db.query('SELECT 1');
    expect((await administrator.post(`/accounts/${rows[0].id}/close`, {}, '/accounts')).location).toBe('/accounts');
    expect((await noor.post('/sign-in', { code })).status).not.toBe(303);
  });

  test('what is wrong with the form is said for every field, and what was typed stays', async () => {
    const administrator = await service.signIn('administrator');
    const answer = await administrator.post('/accounts', { name: ' ', email: 'no address', role: 'king' });
    expect(answer.status).toBe(400);
    for (const words of ['Vul een naam in', 'Vul een e-mailadres in', 'Kies een rol', 'no address'])
      expect(answer.text).toContain(words);
  });

  test('the same address twice at the same moment gives one account', async () => {
    const administrator = await service.signIn('administrator');
    await administrator.get('/accounts'); // the session has its form token from here on
    const fields = { name: 'Twice', email: 'twice@example.org', role: 'auditor' };
    const answers = await Promise.all([0, 1, 2, 3].map(() => administrator.post('/accounts', fields)));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 400, 400, 400]);
  });

  test.each(['allocator', 'supervisor', 'auditor', 'candidate'] as const)(
    'a %s can not manage accounts',
    async (role) => {
      const visitor = await service.signIn(role);
      expect((await visitor.get('/accounts')).status).toBe(403);
      expect((await visitor.get('/api-tokens')).status).toBe(403);
    },
  );
});

describe('API tokens', () => {
  test('a token opens what it was given and nothing else, until it is revoked', async () => {
    const administrator = await service.signIn('administrator');
    const made = await administrator.post('/api-tokens', {
      name: 'Audit export',
      validDays: '30',
      permissions: 'audit:read',
    });
    const secret = /huisklik_[\w-]+/.exec(made.text)![0];
    const read = (path: string) => fetch(service.url + path, { headers: { Authorization: `Bearer ${secret}` } });
    expect((await read('/api/v1/audit-entries')).status).toBe(200);
    expect((await read('/api/v1/accounts')).status).toBe(403);
    expect((await read('/audit')).status).toBe(401);

    const { rows } = await service.db.query(`SELECT id FROM api_token WHERE name = 'Audit export'`);
    await administrator.post(`/api-tokens/${rows[0].id}/revoke`, {}, '/api-tokens');
    const refused = await read('/api/v1/audit-entries');
    expect(refused.status).toBe(401);
    expect(refused.headers.get('content-type')).toContain('application/problem+json');
  });
});

describe('the audit trail', () => {
  test('tells who did what, and can not be changed', async () => {
    const administrator = await service.signIn('administrator');
    await administrator.post('/accounts', { name: 'Traced', email: 'traced@example.org', role: 'auditor' });
    const auditor = await service.signIn('auditor');
    const trail = await auditor.get('/audit?action=accounts:opened');
    expect(trail.status).toBe(200);
    expect(trail.text).toContain('Test administrator');
    await expect(service.db.query('DELETE FROM audit_entry')).rejects.toThrow('can not be changed');
    await expect(service.db.query(`UPDATE audit_entry SET reason = 'x'`)).rejects.toThrow('can not be changed');
  });
});
