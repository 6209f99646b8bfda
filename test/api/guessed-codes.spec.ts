import { randomBytes } from 'node:crypto';
import { startService, type Service } from '../support/service.js';
import { Visitor } from '../support/visitor.js';

let service: Service;
/** Another web process on the same database. */
let other: Service;
beforeAll(async () => {
  service = await startService({ behindProxy: true });
  other = await startService({ behindProxy: true, databaseUrl: service.databaseUrl });
});
afterAll(async () => {
  await other?.close();
  await service?.close();
});

const LIMIT = 10;
let guesses = 0;
const wrongCode = () => `AAAAA-${10000 + guesses++}`;
const wrongLink = () => `/sign-in/${randomBytes(32).toString('base64url')}`;

/** Somebody from an address that knows a form's token already, so that all their requests can go at once. */
async function visitorFrom(address: string, url = service.url): Promise<Visitor> {
  const visitor = new Visitor(url, address);
  await visitor.get('/sign-in');
  return visitor;
}

async function guess(visitor: Visitor, times: number): Promise<number[]> {
  const statuses: number[] = [];
  for (let i = 0; i < times; i++)
    statuses.push((await visitor.post('/sign-in', { code: wrongCode() }, '/sign-in')).status);
  return statuses;
}

test('after ten wrong codes nothing is tried, the page tells until when and whom to ask, and others sign in', async () => {
  const guesser = await visitorFrom('192.0.2.1');
  expect(await guess(guesser, LIMIT)).toEqual([...Array<number>(LIMIT - 1).fill(400), 429]);

  const { accountId, code } = await service.ticket('supervisor');
  await guesser.get('/sign-in?lang=en');
  const told = await guesser.post('/sign-in', { code }, '/sign-in');
  const { rows } = await service.db.query<{ lockedUntil: Date }>('SELECT "lockedUntil" FROM wrong_codes');
  const minutes = (rows[0]!.lockedUntil.getTime() - Date.now()) / 60_000;
  expect(told.status).toBe(429);
  expect(minutes).toBeGreaterThan(14);
  expect(minutes).toBeLessThanOrEqual(15);
  const nextMinute = new Date(Math.ceil(rows[0]!.lockedUntil.getTime() / 60_000) * 60_000);
  const time = nextMinute.toLocaleTimeString('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Amsterdam',
  });
  expect(told.text).toMatch(new RegExp(`Try again after [^.]*${time}`));
  expect(told.text).toContain('Ask your supervisor or housing association');
  const used = await service.db.query('SELECT 1 FROM sign_in_ticket WHERE "accountId" = $1 AND "usedAt" IS NOT NULL', [
    accountId,
  ]);
  expect(used.rows).toEqual([]);

  expect((await new Visitor(service.url, '192.0.2.2').post('/sign-in', { code })).status).toBe(303);
});

test('the lock holds in every process, and ends', async () => {
  await guess(await visitorFrom('192.0.2.3'), LIMIT);
  const { link } = await service.ticket('supervisor');
  const path = new URL(link).pathname;
  const elsewhere = await visitorFrom('192.0.2.3', other.url);
  expect((await elsewhere.post(path, {})).status).toBe(429);

  await service.db.query(
    `UPDATE wrong_codes SET "lockedUntil" = now(), "triedAt" = ARRAY(SELECT at - interval '15 minutes' FROM unnest("triedAt") at)`,
  );
  expect(await guess(elsewhere, 1)).toEqual([400]);
  expect((await elsewhere.post(path, {})).status).toBe(303);
});

test('guesses at the same moment, at two processes, count together', async () => {
  const visitors = await Promise.all([service, other].map(({ url }) => visitorFrom('192.0.2.4', url)));
  const answers = await Promise.all(
    visitors.flatMap((visitor) =>
      Array.from({ length: 30 }, () => visitor.post('/sign-in', { code: wrongCode() }, '/sign-in')),
    ),
  );
  expect(answers.filter(({ status }) => status === 400)).toHaveLength(LIMIT - 1);
  expect(answers.filter(({ status }) => status === 429)).toHaveLength(60 - LIMIT + 1);
});

test('many people on one wifi sign in, and one who mistypes does not lock them out', async () => {
  const statuses: number[] = [];
  for (let person = 0; person < LIMIT + 2; person++) {
    const { code } = await service.ticket('supervisor');
    statuses.push((await new Visitor(service.url, '192.0.2.5').post('/sign-in', { code })).status);
  }
  expect(statuses).toEqual(Array(LIMIT + 2).fill(303));
  expect(await guess(await visitorFrom('192.0.2.5'), LIMIT - 1)).toEqual(Array(LIMIT - 1).fill(400));
});

test('links that never existed count too, those that were used do not', async () => {
  const used = new URL((await service.ticket('supervisor')).link).pathname;
  await new Visitor(service.url, '192.0.2.6').post(used, {});
  const late = await visitorFrom('192.0.2.6');
  for (let i = 0; i <= LIMIT; i++) expect((await late.post(used, {}, '/sign-in')).status).toBe(410);
  for (let i = 1; i < LIMIT; i++) expect((await late.post(wrongLink(), {}, '/sign-in')).status).toBe(404);
  expect((await late.post(wrongLink(), {}, '/sign-in')).status).toBe(429);
});

test('wrong codes are forgotten after a while, and the address is kept nowhere', async () => {
  await service.db.query('TRUNCATE wrong_codes');
  const visitor = await visitorFrom('192.0.2.7');
  await guess(visitor, LIMIT - 1);
  await guess(await visitorFrom('192.0.2.8'), LIMIT);
  await service.db.query(
    `UPDATE wrong_codes SET "triedAt" = ARRAY(SELECT at - interval '15 minutes' FROM unnest("triedAt") at)`,
  );
  expect(await guess(visitor, 1)).toEqual([400]);
  // The one that is locked stays, as does the one that was wrong just now.
  const counts = () =>
    service.db.query<{ n: number }>('SELECT cardinality("triedAt") AS n FROM wrong_codes ORDER BY 1');
  expect((await counts()).rows.map(({ n }) => n)).toEqual([1, LIMIT]);
  await service.db.query(`UPDATE wrong_codes SET "lockedUntil" = now() WHERE "lockedUntil" IS NOT NULL`);
  await guess(visitor, 1);
  expect((await counts()).rows.map(({ n }) => n)).toEqual([2]);
  const { rows } = await service.db.query<{ row: string }>('SELECT w::text AS row FROM wrong_codes w');
  expect(rows[0]!.row).not.toContain('192.0.2');
});
