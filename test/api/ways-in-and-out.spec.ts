import { importHaarlem } from '../support/haarlem.js';
import { startService, type Service } from '../support/service.js';
import { Visitor } from '../support/visitor.js';

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service?.close());

const HOUR = 3_600_000;
const pathOf = (link: string) => new URL(link).pathname;

describe('a link or code that does not work says why', () => {
  const expire = (accountId: string) =>
    service.db.query(`UPDATE sign_in_ticket SET "expiresAt" = now() WHERE "accountId" = $1`, [accountId]);

  test('a link: unknown, used or too old, when it is opened already', async () => {
    const unknown = await new Visitor(service.url).get('/sign-in/never-given-out');
    expect([unknown.status, unknown.text]).toEqual([404, expect.stringContaining('Deze link kennen we niet')]);

    const used = await service.ticket('candidate');
    await Visitor.signedIn(service.url, used.link);
    const gone = await new Visitor(service.url).get(pathOf(used.link));
    expect([gone.status, gone.text]).toEqual([410, expect.stringContaining('Deze link is al gebruikt')]);

    const old = await service.ticket('candidate');
    await expire(old.accountId);
    const late = await new Visitor(service.url).get(pathOf(old.link));
    expect([late.status, late.text]).toEqual([410, expect.stringContaining('Kreeg u later een nieuwe link?')]);
    for (const { text } of [unknown, gone, late]) expect(text).toContain('aan uw begeleider of corporatie');
  });

  test('a code: unknown, used or too old, and what was typed stays', async () => {
    const answerTo = (code: string) => new Visitor(service.url).post('/sign-in', { code });
    const used = await service.ticket('candidate');
    await answerTo(used.code);
    const old = await service.ticket('candidate');
    await expire(old.accountId);
    const told: [string, string][] = [
      ['ZZZZZ-00000', 'Deze code kennen we niet.'],
      [used.code, 'Deze code is al gebruikt.'],
      [old.code, 'Deze code werkt niet meer.'],
    ];
    for (const [code, sentence] of told) {
      const { status, text } = await answerTo(code);
      expect([status, text]).toEqual([400, expect.stringContaining(sentence)]);
      expect(text).toContain(`value="${code}"`);
    }
  });

  test('who is in already and presses the button again just goes on', async () => {
    const { link } = await service.ticket('allocator');
    const visitor = await Visitor.signedIn(service.url, link);
    expect((await visitor.post(pathOf(link), {}, '/proposals/')).location).toBe('/placements');
  });
});

test("a candidate's invitation is good for thirty days, a colleague's link for an hour", async () => {
  await importHaarlem(service, 16);
  const goodForDays = async () => {
    const { rows } = await service.db.query<{ expiresAt: Date }>(
      `SELECT "expiresAt" FROM sign_in_ticket ORDER BY "createdAt" DESC LIMIT 1`,
    );
    return (rows[0]!.expiresAt.getTime() - Date.now()) / (24 * HOUR);
  };
  const { rows } = await service.db.query<{ id: string }>('SELECT id FROM candidate LIMIT 1');
  const supervisor = await service.signIn('supervisor');
  await supervisor.post(`/candidates/${rows[0]!.id}/invite`, {}, `/candidates/${rows[0]!.id}`);
  expect(await goodForDays()).toBeCloseTo(30, 1);

  const { accountId } = await service.ticket('auditor');
  const administrator = await service.signIn('administrator');
  await administrator.post(`/accounts/${accountId}/invite`, {}, '/accounts');
  expect(await goodForDays()).toBeCloseTo(1 / 24, 1);
});

describe('staying signed in', () => {
  const session = async (accountId: string) => {
    const { rows } = await service.db.query<{ hours: number }>(
      `SELECT extract(epoch FROM expire - now()::timestamp) / 3600 AS hours FROM session WHERE sess->>'accountId' = $1`,
      [accountId],
    );
    return Number(rows[0]!.hours);
  };
  const cookieOf = ({ headers }: { headers: Headers }) => headers.getSetCookie().find((one) => /^huisklik=/.test(one));

  test('the box is there for candidates and has its tick; with it the phone keeps them in', async () => {
    const { accountId, link } = await service.ticket('candidate');
    const visitor = new Visitor(service.url);
    expect((await visitor.get(pathOf(link))).text).toMatch(/<input[^>]*name="stay"[^>]*checked/);
    const entered = await visitor.post(pathOf(link), { stay: 'yes' });
    expect(cookieOf(entered)).toMatch(/Expires=/);
    expect(await session(accountId)).toBeGreaterThan(89 * 24);
  });

  test('without it the session ends with the browser, and on the server after a day', async () => {
    const { accountId, code } = await service.ticket('candidate');
    const entered = await new Visitor(service.url).post('/sign-in', { code });
    expect(entered.status).toBe(303);
    expect(cookieOf(entered)).not.toMatch(/Expires=|Max-Age=/i);
    expect(await session(accountId)).toBeLessThan(24.1);
  });

  test("a colleague's link does not offer it, and the box of the code page keeps its state with a mistake", async () => {
    const { link } = await service.ticket('allocator');
    expect((await new Visitor(service.url).get(pathOf(link))).text).not.toContain('name="stay"');
    const visitor = new Visitor(service.url);
    expect((await visitor.post('/sign-in', { code: ' ', stay: 'yes' })).text).toMatch(/name="stay"[^>]*checked/);
    expect((await visitor.post('/sign-in', { code: ' ' })).text).not.toMatch(/name="stay"[^>]*checked/);
  });
});

describe('signing out everywhere', () => {
  test.each(['candidate', 'supervisor'] as const)('a %s is out on every phone, and nobody else is', async (role) => {
    const { accountId, link } = await service.ticket(role);
    const here = await Visitor.signedIn(service.url, link);
    const phone = new Visitor(service.url);
    await phone.get('/sign-in');
    await service.db.query(`UPDATE session SET sess = jsonb_set(sess::jsonb, '{accountId}', $1)::json WHERE sid = $2`, [
      JSON.stringify(accountId),
      decodeURIComponent(/huisklik=([^;]+)/.exec(phone.cookie)![1]!)
        .slice(2)
        .split('.')[0],
    ]);
    const colleague = await service.signIn(role);
    const page = '/sign-out/everywhere';
    expect((await phone.get(page)).status).toBe(200);

    expect((await here.get(page)).text).toContain('op alle telefoons en computers');
    expect((await here.post(page, {})).location).toBe('/sign-in');
    expect((await here.get('/sign-in')).text).toContain('U bent nu overal afgemeld.');
    expect([(await here.get(page)).status, (await phone.get(page)).status]).toEqual([401, 401]);
    expect((await colleague.get(page)).status).toBe(200);
    const { rows } = await service.db.query(
      `SELECT "actorId" FROM audit_entry WHERE action = 'accounts:signed-out-everywhere' AND "recordId" = $1`,
      [accountId],
    );
    expect(rows).toEqual([{ actorId: accountId }]);
  });

  test('a guest has nothing to sign out of', async () => {
    const guest = new Visitor(service.url);
    expect((await guest.get('/sign-out/everywhere')).status).toBe(401);
    expect((await guest.post('/sign-out/everywhere', {})).status).toBe(401);
  });
});

test('closing an account ends its sessions and its ways in', async () => {
  const { accountId, link } = await service.ticket('supervisor');
  await Visitor.signedIn(service.url, link);
  const administrator = await service.signIn('administrator');
  await administrator.post(`/accounts/${accountId}/invite`, {}, '/accounts');
  await administrator.post(`/accounts/${accountId}/close`, {}, '/accounts');
  const left = await service.db.query(
    `SELECT 1 FROM session WHERE sess->>'accountId' = $1
     UNION ALL SELECT 1 FROM sign_in_ticket WHERE "accountId" = $1::uuid AND "usedAt" IS NULL AND "expiresAt" > now()`,
    [accountId],
  );
  expect(left.rows).toEqual([]);
});

test('the first screen offers every language under its own name, to guests alone', async () => {
  const { link } = await service.ticket('candidate');
  const row = /<ul class="language-row">.*?<\/ul>/s;
  for (const path of ['/sign-in', pathOf(link), '/sign-in/new-link']) {
    const shown = row.exec((await new Visitor(service.url).get(path)).text)?.[0];
    for (const [language, name] of [
      ['nl', 'Nederlands'],
      ['en', 'English'],
      ['ar', 'العربية'],
    ])
      expect(shown).toMatch(new RegExp(`href="${path}\\?lang=${language}"[^>]*>(<span[^>]*>)?${name}<`));
  }
  const candidate = await Visitor.signedIn(service.url, link);
  expect((await candidate.get('/sign-in')).text).not.toMatch(row);
});
