import { randomUUID } from 'node:crypto';
import type { ApiClient } from '../support/api-client.js';
import { signInAs } from '../support/candidate-account.js';
import { rowsThatHold } from '../support/everything-kept.js';
import { importHaarlem, MATCHING, openRound, startRun, waitForRun } from '../support/haarlem.js';
import { startService, type Service } from '../support/service.js';
import { until } from '../support/until.js';

/** Where the id of somebody erased still stands: the tombstone, the books, and the news that they were erased. */
const PLACES_OF_ID = [
  'audit_entry.recordId',
  'candidate.id',
  'domain_event.recordId',
  // The queue names the rows that its jobs are about, and forgets a job after an hour.
  'event.data',
  'job.data',
  'job.id',
  'job.opts',
  'placement_member.candidateId',
  'proposal_member.candidateId',
];
/** The same for the id of their account: an empty row, and what it did in the trail. */
const PLACES_OF_ACCOUNT = ['account.id', 'audit_entry.actorId', 'audit_entry.recordId'];

/** Texts that stand nowhere else in the example. */
const OWN = {
  firstName: 'Zarquonia',
  lastName: 'Vliegensvlug',
  email: 'zarquonia@vliegensvlug.example',
  phone: '+31 6 99887766',
  birthDate: '1997-02-27',
  reference: 'REF-UNIEK-7',
  nickname: 'Zarq',
  about: 'Ik speel blokfluit in de kelder',
  words: 'Liever geen paarse gordijnen',
};

let service: Service;
let api: ApiClient;
let round: string;
let run: string;

beforeAll(async () => {
  service = await startService({ jobs: true });
  await importHaarlem(service, 30);
  // Whoever is erased was chosen by others, and chose them.
  await service.db.query(
    `INSERT INTO choice ("chooserId", "chosenId", kind) SELECT a.id, b.id, 'like' FROM candidate a, candidate b
     WHERE a.id <> b.id ON CONFLICT DO NOTHING`,
  );
  api = await service.api([...MATCHING, 'placements:read', 'placements:decide', 'candidates:read', 'choosing:import']);
  round = await openRound(service, api, 'Haarlem');
  run = await startRun(api, round, { effort: 'quick' });
  await waitForRun(api, run);
}, 180_000);
afterAll(() => service?.close());

interface Proposed {
  id: string;
  people: { candidateId: string; firstName: string }[];
}

/** A proposal of the first run, of people who were not erased. */
const proposed = async (): Promise<Proposed> => {
  const { rows } = await service.db.query<{ id: string }>(
    `SELECT p.id FROM proposal p WHERE p."runId" = $1 AND NOT EXISTS (
       SELECT 1 FROM proposal_member m JOIN candidate c ON c.id = m."candidateId"
       WHERE m."proposalId" = p.id AND (c."erasedAt" IS NOT NULL OR EXISTS (
         SELECT 1 FROM placement_member held WHERE held."candidateId" = c.id AND held.open))) ORDER BY p.number`,
    [run],
  );
  return (await api.get(`/api/v1/proposals/${rows[0]!.id}`)).body as Proposed;
};

/** Makes a placement of a proposal, as far as a status. */
async function placementOf(proposal: string, status: string): Promise<string> {
  const { rows } = await service.db.query<{ id: string }>(
    `INSERT INTO placement ("proposalId", "homeId", status, "statusSince", "lowestSatisfaction", explanation)
     SELECT id, "homeId", $2, now(), "lowestSatisfaction", explanation FROM proposal WHERE id = $1 RETURNING id`,
    [proposal, status],
  );
  await service.db.query(
    `INSERT INTO placement_member ("placementId", "candidateId", open, satisfaction, parts, answer)
     SELECT $2, "candidateId", true, satisfaction, parts, 'accepted' FROM proposal_member WHERE "proposalId" = $1`,
    [proposal, rows[0]!.id],
  );
  return rows[0]!.id;
}

/** Gives somebody everything that can be kept about a person. */
async function makeKnown(id: string, accountId: string): Promise<void> {
  const { db } = service;
  const { firstName, lastName, email, phone, birthDate, reference, nickname, about, words } = OWN;
  await db.query(
    `UPDATE candidate SET "firstName" = $2, "lastName" = $3, email = $4, phone = $5, "birthDate" = $6, reference = $7,
       "urgencyReason" = 'leaseEnds', "activeAt" = now(), "answersLockedAt" = now() WHERE id = $1`,
    [id, firstName, lastName, email, phone, birthDate, reference],
  );
  await db.query('UPDATE account SET name = $2, email = $3 WHERE id = $1', [
    accountId,
    `${firstName} ${lastName}`,
    email,
  ]);
  const session = randomUUID();
  await db.query(
    `INSERT INTO intake_session (id, "candidateId", helper, interpreter, language, "startedAt") VALUES ($1, $2, 'buddy', 'none', 'nl', now())`,
    [session, id],
  );
  await db.query(
    `INSERT INTO intake_answer ("candidateId", question, value, revision, "questionVersion", "questionText", language, "answeredAt", "answeredById", "sessionId")
     VALUES ($1, 'wish', $2, 1, 1, 'Wat wil je?', 'nl', now(), $3, $4)`,
    [id, JSON.stringify(words), accountId, session],
  );
  await db.query(
    `INSERT INTO consent ("candidateId", version, language, "givenAt", "sessionId") VALUES ($1, '2026-11', 'nl', now(), $2)`,
    [id, session],
  );
  await db.query(`INSERT INTO public_profile ("candidateId", nickname, about) VALUES ($1, $2, $3)`, [
    id,
    nickname,
    about,
  ]);
  await db.query(
    `INSERT INTO task (kind, "recordType", "recordId", role, "createdAt") VALUES ('candidate-stuck', 'candidate', $1, 'supervisor', now())`,
    [id],
  );
  for (const kind of ['candidates', 'choices'])
    await db.query(
      `INSERT INTO import_file (kind, "uploadedBy", "fileName", content, counts) VALUES ($1, gen_random_uuid(), 'k.csv', $2, '{}')`,
      [kind, Buffer.from(`${reference};${firstName}`)],
    );
}

const newsIsHandled = async (id: string): Promise<boolean> => {
  const { rows } = await service.db.query(
    `SELECT 1 FROM domain_event WHERE "recordId" = $1 AND kind = 'candidates:erased' AND "handledAt" IS NOT NULL`,
    [id],
  );
  return rows.length > 0;
};
const waitForNews = (id: string) => until(() => newsIsHandled(id));

/** Makes somebody known, and erases them as they do it themselves. */
async function eraseByThemself(id: string): Promise<{ accountId: string }> {
  const visitor = await signInAs(service, id);
  await makeKnown(id, visitor.accountId);
  expect((await visitor.get('/my/data')).text).toContain(OWN.about);
  const kept = ['candidate.firstName', 'import_file.content', 'intake_answer.value', 'public_profile.about'];
  expect(await placesOf(Object.values(OWN))).toEqual(expect.arrayContaining(kept));
  const unsure = await visitor.post('/my/data/erase', {});
  expect([unsure.status, unsure.text]).toEqual([400, expect.stringContaining('Zet eerst een vinkje')]);
  expect((await visitor.post('/my/data/erase', { understood: 'yes' })).location).toBe('/erased');
  expect((await visitor.get('/erased')).text).toContain('Jouw gegevens zijn gewist');
  expect((await visitor.get('/my')).status).toBe(401);
  await waitForNews(id);
  return { accountId: visitor.accountId };
}

const placesOf = async (texts: string[]) => [
  ...new Set((await rowsThatHold(service.db, texts)).map(({ place }) => place)),
];

test('nothing about somebody who was erased is left anywhere; where their id stands is written down', async () => {
  const proposal = await proposed();
  const placement = await placementOf(proposal.id, 'accepted');
  const [person, mate] = proposal.people.map(({ candidateId }) => candidateId) as [string, string];
  const { rows: choices } = await service.db.query('SELECT 1 FROM choice WHERE $1 IN ("chooserId", "chosenId")', [
    person,
  ]);
  expect(choices.length).toBeGreaterThan(0);
  const { accountId } = await eraseByThemself(person);
  expect(await rowsThatHold(service.db, Object.values(OWN))).toEqual([]);
  expect((await placesOf([person])).filter((place) => !PLACES_OF_ID.includes(place))).toEqual([]);
  expect((await placesOf([accountId])).filter((place) => !PLACES_OF_ACCOUNT.includes(place))).toEqual([]);
  const { rows: tombstones } = await service.db.query('SELECT * FROM candidate WHERE id = $1', [person]);
  const { id, targetGroup, reference, createdAt, erasedAt, ...rest } = tombstones[0] as Record<string, unknown>;
  expect([id, targetGroup, createdAt]).toEqual([person, expect.stringMatching(/statusHolder|youngTenant/), erasedAt]);
  expect(reference).toMatch(/^W-[0-9a-f]{16}$/);
  expect(Object.values(rest).filter((value) => value !== null && value !== '')).toHaveLength(4);

  const after = (await api.get(`/api/v1/proposals/${proposal.id}`)).body;
  expect([after.shared, after.differences]).toEqual([[], []]);
  const { body: placed } = await api.get(`/api/v1/placements/${placement}`);
  expect([placed.status, placed.people.length]).toEqual(['withdrawn', proposal.people.length]);
  const shown = after.people.find(({ candidateId }: { candidateId: string }) => candidateId === person);
  expect(shown).toMatchObject({ firstName: 'erased person', age: null, registeredOn: null, housematePoints: [] });
  const other = after.people.find(({ candidateId }: { candidateId: string }) => candidateId === mate);
  expect(JSON.stringify(other)).not.toContain(person);

  const allocator = await service.signIn('allocator');
  const page = await allocator.get(`/proposals/${proposal.id}`);
  expect([page.status, page.text]).toEqual([200, expect.stringContaining('persoon (gewist)')]);
  expect((await allocator.get(`/placements/${placement}`)).text).toContain('persoon (gewist)');
  expect((await allocator.get('/proposals.csv?run=all')).text).toContain('persoon (gewist)');
  expect((await allocator.get(`/candidates/${person}`)).status).toBe(404);
  expect((await allocator.get('/candidates?pageSize=100')).text).not.toContain('persoon (gewist)');
  const again = await api.upload(
    '/api/v1/choices/imports',
    'c.csv',
    `Van;Naar;Keuze\r\n${String(reference)};${String(reference)}1;graag`,
  );
  expect(again.body.errors[0].code).toBe('unknownCandidate');
});

test('a run that held them says kindly that it can not be repeated or compared, and is no start for another', async () => {
  const allocator = await service.signIn('allocator');
  const shown = await allocator.get(`/runs/${run}`);
  expect(shown.text).toContain('Daarom kan deze berekening niet meer worden herhaald of vergeleken.');
  expect(shown.text).not.toContain(`/runs/${run}/replay`);
  expect((await api.post(`/api/v1/runs/${run}/replay`)).body.type).toBe('urn:problem:huisklik:run-redacted');
  const next = await startRun(api, round, { effort: 'quick', seed: 2 });
  await waitForRun(api, next);
  expect((await allocator.get(`/runs/${next}/compare/${run}`)).location).toBe(`/runs/${next}`);
  expect((await api.get(`/api/v1/runs/${next}/comparisons/${run}`)).body.type).toBe(
    'urn:problem:huisklik:run-redacted',
  );
  const kept = await api.post(`/api/v1/rounds/${round}/runs`, { effort: 'quick', earlierRunId: run });
  expect(kept.body.type).toBe('urn:problem:huisklik:no-earlier-groups');
});

test('a home that somebody got stays in the books, and later runs go on without them', async () => {
  const { id: proposal, people } = await proposed();
  const id = await placementOf(proposal, 'approved');
  await eraseByThemself(people[0]!.candidateId);
  const after = (await api.get(`/api/v1/placements/${id}`)).body;
  expect([after.status, after.people.length]).toEqual(['approved', people.length]);
  const { body } = await api.get('/api/v1/placements');
  expect(body.items[0].people.map(({ firstName }: { firstName: string }) => firstName)).toContain('erased person');
  const allocator = await service.signIn('allocator');
  for (const address of ['/placements', '/placements.csv', `/placements/${id}`])
    expect((await allocator.get(address)).text).toContain('persoon (gewist)');
  await waitForRun(api, await startRun(api, round, { effort: 'quick', seed: 3 }));
  const { rows } = await service.db.query(
    `SELECT 1 FROM proposal_member m JOIN run r ON r.id = m."runId" WHERE r.seed = 3 AND m."candidateId" = $1`,
    [people[0]!.candidateId],
  );
  expect(rows).toEqual([]);
});

test('a run at work with somebody who is erased meanwhile keeps nothing of what it found', async () => {
  const { people } = await proposed();
  const person = people[0]!.candidateId;
  const unfinished = await startRun(api, round, { effort: 'deep', seed: 4 });
  const begun = async () =>
    (await service.db.query('SELECT 1 FROM run WHERE id = $1 AND instance IS NOT NULL', [unfinished])).rows.length > 0;
  await until(begun);
  await eraseByThemself(person);
  const status = async () =>
    (
      await service.db.query<{ status: string; failure: string }>('SELECT status, failure FROM run WHERE id = $1', [
        unfinished,
      ])
    ).rows[0]!;
  await until(async () => (await status()).status !== 'running');
  const allocator = await service.signIn('allocator');
  expect((await allocator.get(`/runs/${unfinished}`)).text).toContain('al haar of zijn gegevens');
  expect((await placesOf([person])).filter((place) => !PLACES_OF_ID.includes(place))).toEqual([]);
});

test('whose term is over is erased by Huisklik itself, and nobody else', async () => {
  const ids = (
    await service.db.query<{ id: string }>('SELECT id FROM candidate WHERE "erasedAt" IS NULL ORDER BY reference')
  ).rows;
  const [stopped, silent, shortStop, shortSilence, ready] = ids.map(({ id }) => id) as [
    string,
    string,
    string,
    string,
    string,
  ];
  const set = (id: string, values: string) => service.db.query(`UPDATE candidate SET ${values} WHERE id = $1`, [id]);
  await set(ready, `"createdAt" = now() - interval '5 years', "activeAt" = now() - interval '4 years'`);
  await set(shortStop, `"stoppedAt" = now() - interval '6 months' + interval '2 days'`);
  await set(
    shortSilence,
    `"readyAt" = NULL, "createdAt" = now() - interval '3 years', "activeAt" = now() - interval '11 months'`,
  );
  await set(silent, `"readyAt" = NULL, "createdAt" = now() - interval '13 months'`);
  await set(stopped, `"stoppedAt" = now() - interval '7 months'`);
  for (const id of [stopped, silent]) await waitForNews(id);
  const { rows } = await service.db.query(
    `SELECT "recordId", "actorKind", details FROM audit_entry WHERE action = 'candidates:erased' AND "actorKind" = 'system' ORDER BY details`,
  );
  expect(rows).toEqual([
    { recordId: stopped, actorKind: 'system', details: { because: 'afterStopping' } },
    { recordId: silent, actorKind: 'system', details: { because: 'withoutReaction' } },
  ]);
});
