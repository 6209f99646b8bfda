import { ProposalRows } from '../factories/proposals.js';
import { signInAs } from '../support/candidate-account.js';
import { readPdf } from '../support/read-pdf.js';
import { startService, type Service } from '../support/service.js';
import type { Visitor } from '../support/visitor.js';

let service: Service;
let rows: ProposalRows;
let sanne: string;
let yonas: string;
let visitor: Visitor & { accountId: string };

beforeAll(async () => {
  service = await startService();
  rows = new ProposalRows(service.db);
  sanne = await rows.candidate('Sanne', 'youngTenant', { email: 'sanne@example.org', phone: '06 12345678' });
  yonas = await rows.candidate('Yonas', 'statusHolder', { email: 'yonas@example.org' });
  visitor = await signInAs(service, sanne);
});
afterAll(() => service?.close());

const RIGHT = {
  firstName: 'Sanne',
  lastName: 'Test',
  phone: '06 12345678',
  email: 'sanne@example.org',
  language: 'nl',
  gender: 'x',
};
const correct = (fields: Partial<typeof RIGHT>) => visitor.post('/my/data', { ...RIGHT, ...fields });
const stored = async () =>
  (await service.db.query(`SELECT "firstName", "lastName", phone, email, gender FROM candidate WHERE id = $1`, [sanne]))
    .rows[0] as Record<string, unknown>;
const acts = async (action: string) =>
  (await service.db.query('SELECT details FROM audit_entry WHERE action = $1 AND "recordId" = $2', [action, sanne]))
    .rows;

describe('correcting', () => {
  test('tells per field what to do, and keeps what was typed', async () => {
    const { status, text } = await correct({
      firstName: ' ',
      phone: 'bel mij',
      email: 'sanne',
      language: 'xx',
      gender: 'q',
    });
    expect(status).toBe(400);
    for (const error of [
      'Vul je voornaam in',
      'Vul een telefoonnummer in',
      'Dit is geen e-mailadres',
      'Kies een taal',
      'Kies een van deze',
    ])
      expect(text).toContain(error);
    expect(text).toContain('value="bel mij"');
    expect(await stored()).toMatchObject({ firstName: 'Sanne', email: 'sanne@example.org' });
  });

  test('never keeps a citizen service number', async () => {
    expect((await correct({ phone: '111 222 333' })).text).toContain('dat een BSN kan zijn');
    expect((await correct({ lastName: 'Test 111222333' })).text).toContain('dat een BSN kan zijn');
    expect(await stored()).toMatchObject({ lastName: 'Test', phone: '06 12345678' });
  });

  test('says kindly that an address is of somebody else', async () => {
    const { status, text } = await correct({ email: 'Yonas@Example.org' });
    expect([status, text]).toEqual([400, expect.stringContaining('Iemand anders gebruikt dit e-mailadres al')]);
    await service.db.query(`INSERT INTO account (name, email, role) VALUES ('Staf', 'staf@example.org', 'allocator')`);
    expect((await correct({ email: 'staf@example.org' })).text).toContain('Iemand anders gebruikt dit e-mailadres al');
  });

  test('is saved, in the account too, and the trail knows the fields only', async () => {
    const { location } = await correct({ lastName: 'de Wit', email: ' Sanne.deWit@example.org ', phone: '' });
    expect(location).toBe('/my/data');
    expect(await stored()).toMatchObject({ lastName: 'de Wit', email: 'sanne.dewit@example.org', phone: null });
    const account = await service.db.query('SELECT name, email FROM account WHERE id = $1', [visitor.accountId]);
    expect(account.rows).toEqual([{ name: 'Sanne de Wit', email: 'sanne.dewit@example.org' }]);
    expect(await acts('candidates:corrected')).toEqual([{ details: { fields: ['lastName', 'phone', 'email'] } }]);
  });

  test('leaves the gender as it is while a round works with it', async () => {
    await service.db.query('UPDATE candidate SET "answersLockedAt" = now() WHERE id = $1', [sanne]);
    const now = { lastName: 'de Wit', email: 'sanne.dewit@example.org', phone: '' };
    const { status, text } = await correct({ ...now, gender: 'f' });
    expect([status, text]).toEqual([400, expect.stringContaining('Dit kun je nu niet veranderen')]);
    expect((await correct({ ...now, phone: '0612345679' })).status).toBe(303);
    expect(await stored()).toMatchObject({ gender: 'x', phone: '0612345679' });
    await service.db.query('UPDATE candidate SET "answersLockedAt" = NULL WHERE id = $1', [sanne]);
  });
});

test('a candidate takes everything along: answers as they were asked, choices of their own, and who looked', async () => {
  const { db } = service;
  await db.query(
    `INSERT INTO intake_answer ("candidateId", question, value, revision, "questionVersion", "questionText", language, "answeredAt", "answeredById")
     VALUES ($1, 'wish', '"Een rustig huis"', 2, 3, 'Wat wil je?', 'nl', now(), $2)`,
    [sanne, visitor.accountId],
  );
  await db.query(
    `INSERT INTO consent ("candidateId", version, language, "givenAt") VALUES ($1, '2026-11', 'ar', now())`,
    [sanne],
  );
  await db.query(`INSERT INTO public_profile ("candidateId", nickname, hidden) VALUES ($1, 'San', '{age}')`, [sanne]);
  const choose = `INSERT INTO choice ("chooserId", "chosenId", kind, "createdAt") VALUES ($1, $2, $3, now())`;
  await db.query(choose, [sanne, yonas, 'like']);
  await db.query(choose, [yonas, sanne, 'decline']);
  const ask = `INSERT INTO living_invitation ("fromId", "toId", status, "createdAt", "expiresAt") VALUES ($1, $2, $3, now(), now())`;
  await db.query(ask, [sanne, yonas, 'declined']);
  await db.query(ask, [yonas, sanne, 'open']);
  await rows.houseGroup(sanne, await rows.candidate('Amina', 'statusHolder'));
  const home = await rows.home(await rows.location('Noorderhof'), 'Kerkstraat');
  await rows.proposal({ run: await rows.run(await rows.round('Najaar')), home, people: [sanne, yonas] });
  await (await service.signIn('supervisor')).get(`/candidates/${sanne}`);

  const { status, text, headers } = await visitor.get('/my/data/download.json');
  expect([status, headers.get('content-disposition')]).toEqual([200, expect.stringContaining('my-data.json')]);
  const data = JSON.parse(text) as Record<string, unknown> & { person: Record<string, unknown> };
  expect(data).toMatchObject({
    format: 'huisklik-personal-data/1',
    locations: ['Noorderhof'],
    answers: [
      {
        question: 'wish',
        questionText: 'Wat wil je?',
        questionVersion: 3,
        value: 'Een rustig huis',
        revision: 2,
        typedBy: 'candidate',
      },
    ],
    consents: [{ version: '2026-11', language: 'ar', withdrawnAt: null }],
    profile: { nickname: 'San', hidden: ['age'] },
    views: [{ role: 'supervisor', day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }],
    parts: {
      choices: [{ about: 'Yonas', kind: 'like' }],
      houseGroup: { with: ['Amina'] },
      livingInvitations: [{ to: 'Yonas', status: 'ended' }],
      proposals: [{ round: 'Najaar', home: expect.stringContaining('Kerkstraat') }],
      placements: [],
      withoutPlace: [],
    },
  });
  expect(text).not.toContain('decline');
  const columns = await db.query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'candidate'`,
  );
  const untold = columns.rows.map(({ name }) => name).filter((name) => !(name in data.person));
  expect(untold.sort()).toEqual(['accountId', 'erasedAt', 'id', 'supervisorId']);
  expect(await acts('candidates:own-exported')).toHaveLength(1);

  const page = (await visitor.get('/my/data')).text;
  for (const words of ['Wat wil je?', 'Een rustig huis', 'begeleider', 'Versie van de tekst: 2026-11', 'alleen jij'])
    expect(page).toContain(words);
  expect(page).not.toContain('Test supervisor');
});

test('the same as a document, in their language; a picture in their own words does not stop it', async () => {
  await service.db.query(`UPDATE public_profile SET about = 'Ik hou van 🎻 spelen' WHERE "candidateId" = $1`, [sanne]);
  const response = await fetch(`${service.url}/my/data/download.pdf?lang=en`, { headers: { Cookie: visitor.cookie } });
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  const { title, language, isTagged, pages } = await readPdf(Buffer.from(await response.arrayBuffer()));
  expect({ title, isTagged }).toEqual({ title: 'My data', isTagged: true });
  expect(language).toBeTruthy();
  const text = pages.map((page) => page.text).join('\n');
  for (const words of ['Sanne de Wit', 'Who looked at my data?', 'Ik hou van ? spelen', 'only you'])
    expect(text).toContain(words);
});

test('nobody else gets at it: staff have no such page, and an account without a candidate has no data', async () => {
  for (const role of ['allocator', 'administrator'] as const)
    expect((await (await service.signIn(role)).get('/my/data/download.json')).status).toBe(403);
  const stranger = await service.signIn('candidate');
  for (const path of ['/my/data', '/my/data/erase', '/my/data/download.json', '/my/data/download.pdf'])
    expect((await stranger.get(path)).status).toBe(404);
});
