import {
  answer,
  answerAll,
  confirm,
  consentingCandidate,
  invitedCandidate,
  withLocations,
} from '../support/candidate.js';
import { startService, type Service } from '../support/service.js';
import { Visitor } from '../support/visitor.js';

let service: Service;
let places: string[];
beforeAll(async () => {
  service = await startService();
  places = await withLocations(service, 'Aan de haven', 'Bij het park');
}, 60_000);
afterAll(() => service?.close());

const candidateRow = async (id: string) =>
  (await service.db.query<Record<string, unknown>>('SELECT * FROM candidate WHERE id = $1', [id])).rows[0]!;
const answersOf = async (id: string) =>
  (
    await service.db.query<{ question: string; value: unknown; [more: string]: unknown }>(
      'SELECT * FROM intake_answer WHERE "candidateId" = $1 ORDER BY "answeredAt"',
      [id],
    )
  ).rows;
const openTasks = async (id: string) =>
  (
    await service.db.query<{ kind: string }>('SELECT kind FROM task WHERE "recordId" = $1 AND "closedAt" IS NULL', [id])
  ).rows.map(({ kind }) => kind);
const actsOn = async (id: string) =>
  (
    await service.db.query<{ action: string; details: Record<string, unknown> }>(
      'SELECT action, details FROM audit_entry WHERE "recordId" = $1 ORDER BY id',
      [id],
    )
  ).rows;

describe('consent', () => {
  it('comes before the first question, and is kept with version, language and time', async () => {
    const { id, link } = await invitedCandidate(service, 'Selam');
    const visitor = await Visitor.signedIn(service.url, link);
    expect((await visitor.get('/my/intake')).location).toBe('/my/consent');
    expect((await visitor.get('/my/intake/sleep')).location).toBe('/my/consent');
    expect((await visitor.post('/my/intake/sleep', { seen: '0', answer: '1' }, '/my/consent')).location).toBe(
      '/my/consent',
    );
    await Promise.all([visitor.post('/my/consent?lang=en', {}), visitor.post('/my/consent?lang=en', {})]);
    const { rows } = await service.db.query('SELECT * FROM consent WHERE "candidateId" = $1', [id]);
    expect(rows).toEqual([expect.objectContaining({ version: '2026-11-25', language: 'en', withdrawnAt: null })]);
    expect(await answersOf(id)).toEqual([]);
    expect((await visitor.get('/my/intake')).location).toBe('/my/intake/wants');
  });

  it('is asked again when the text has changed', async () => {
    const { id, visitor } = await consentingCandidate(service, 'Selam');
    await service.db.query(`UPDATE consent SET version = '2020-01-01' WHERE "candidateId" = $1`, [id]);
    expect((await visitor.get('/my/intake')).location).toBe('/my/consent');
    expect((await visitor.get('/my/consent')).text).toContain('De tekst is veranderd');
    await visitor.post('/my/consent', {});
    const { rows } = await service.db.query(
      'SELECT version FROM consent WHERE "candidateId" = $1 AND "withdrawnAt" IS NULL',
      [id],
    );
    expect(rows).toEqual([{ version: '2026-11-25' }]);
  });
});

describe('a whole intake', () => {
  it('gives the engine what it needs, keeps each question as it was asked, and waits for a last look', async () => {
    const { id, visitor } = await consentingCandidate(service, 'Rahel');
    await answerAll(visitor, places);
    expect(await candidateRow(id)).toMatchObject({
      sleep: 0,
      cleanliness: 3,
      kitchen: 2,
      smokes: false,
      acceptsPets: true,
      languages: ['nl', 'ti'],
      interests: ['cooking', 'music'],
      importance: { sleep: 0, cleanliness: 1, guests: 2, noise: 3, kitchen: 0, languages: 1, interests: 2, age: 3 },
      maxRent: 512_50,
      acceptsGenders: ['f'],
      readyAt: null,
    });
    const { rows } = await service.db.query(
      'SELECT "locationId" FROM candidate_location WHERE "candidateId" = $1 ORDER BY rank',
      [id],
    );
    expect(rows.map(({ locationId }) => locationId as string)).toEqual([...places].reverse());
    const sleep = (await answersOf(id)).find(({ question }) => question === 'sleep');
    expect(sleep).toMatchObject({
      value: '0',
      questionVersion: 1,
      questionText: 'Hoe laat ga je meestal slapen?',
      language: 'nl',
      revision: 1,
      sessionId: null,
    });
    expect((await visitor.get('/my/intake')).location).toBe('/my/intake/check');
    expect((await visitor.get('/my/intake/check')).text).toContain('Ik werk in een bakkerij.');
    expect((await confirm(visitor)).location).toBe('/my');
    expect((await candidateRow(id)).readyAt).not.toBeNull();
  });

  it('is in the audit trail, without what was answered', async () => {
    const { id, visitor } = await consentingCandidate(service, 'Rahel');
    await answer(visitor, 'ownWords', { answer: 'Dit is geheim' });
    const acts = await actsOn(id);
    expect(acts.map(({ action }) => action)).toEqual(['candidates:consented', 'candidates:answered']);
    expect(JSON.stringify(acts)).not.toContain('geheim');
  });

  it('can not be confirmed while a question has no answer', async () => {
    const { id, visitor } = await consentingCandidate(service, 'Rahel');
    expect((await visitor.post('/my/intake/check', { version: '' }, '/my')).location).toBe('/my/intake/check');
    expect((await candidateRow(id)).readyAt).toBeNull();
  });
});

describe('one answer', () => {
  it('that is not right keeps what was typed and says what to do, in the language of the page', async () => {
    const { id, visitor } = await consentingCandidate(service, 'Aster');
    const { status, text } = await answer(visitor, 'maxRent', { answer: 'heel veel' });
    expect(status).toBe(400);
    expect(text).toContain('value="heel veel"');
    expect(text).toContain('Vul een bedrag in euro in');
    expect((await visitor.post('/my/intake/maxRent?lang=en', { seen: '0', answer: 'lots' })).text).toContain(
      'Fill in an amount in euros',
    );
    expect(await answersOf(id)).toEqual([]);
  });

  it('may be sent twice at once: a double tap is one answer', async () => {
    const { id, visitor } = await consentingCandidate(service, 'Aster');
    const form = { seen: '0', answer: '2' };
    const both = await Promise.all([1, 2].map(() => visitor.post('/my/intake/sleep', form)));
    expect(both.map(({ location }) => location)).toEqual(['/my/intake/cleanliness', '/my/intake/cleanliness']);
    expect(await answersOf(id)).toMatchObject([{ question: 'sleep', value: '2', revision: 1 }]);
  });

  it('of two phones: nothing is lost, the later one is shown both and chooses', async () => {
    const { id, visitor } = await consentingCandidate(service, 'Aster');
    await answer(visitor, 'sleep', { answer: '1' });
    const late = await answer(visitor, 'sleep', { answer: '4' }, '0');
    expect(late.status).toBe(409);
    expect(late.text).toContain('Rond 10 uur');
    expect(late.text).toContain('Na 1 uur');
    expect((await candidateRow(id)).sleep).toBe(1);
    await answer(visitor, 'sleep', { answer: '4' }, '1');
    expect((await candidateRow(id)).sleep).toBe(4);
    expect((await answersOf(id))[0]).toMatchObject({ revision: 2 });
  });

  it('can be changed afterwards, and the candidate stays ready', async () => {
    const { id, visitor } = await consentingCandidate(service, 'Aster');
    await answerAll(visitor, places);
    await confirm(visitor);
    expect((await answer(visitor, 'guests', { answer: '4' })).location).toBe('/my/intake/check');
    expect(await candidateRow(id)).toMatchObject({ guests: 4, readyAt: expect.any(Date) as Date });
  });

  it('is refused when it would make nothing matter', async () => {
    const { id, visitor } = await consentingCandidate(service, 'Aster');
    await answerAll(visitor, places);
    for (const topic of ['Cleanliness', 'Guests', 'Noise', 'Languages', 'Interests'])
      await answer(visitor, `importance${topic}`, { answer: '0' });
    const { status, text } = await answer(visitor, 'importanceAge', { answer: '0' });
    expect(status).toBe(400);
    expect(text).toContain('Kies bij minstens één vraag iets dat belangrijk is');
    expect((await candidateRow(id)).importance).toMatchObject({ age: 3 });
  });

  it('to a question that there is not is a kind 404', async () => {
    const { visitor } = await consentingCandidate(service, 'Aster');
    expect((await visitor.get('/my/intake/religion')).status).toBe(404);
  });
});

describe('a round that locks meanwhile', () => {
  it('refuses the change, says so, and keeps the earlier answer', async () => {
    const { id, visitor } = await consentingCandidate(service, 'Saba');
    await answerAll(visitor, places);
    const form = { seen: '1', answer: '4' };
    await service.db.query('UPDATE candidate SET "answersLockedAt" = now() WHERE id = $1', [id]);
    expect((await visitor.post('/my/intake/sleep', form, '/my/intake/check')).location).toBe('/my/intake/check');
    const { text } = await visitor.get('/my/intake/check');
    expect(text).toContain('Jouw laatste antwoord is niet opgeslagen');
    expect(text).not.toContain('href="/my/intake/sleep"');
    expect((await candidateRow(id)).sleep).toBe(0);
    expect((await visitor.get('/my/intake/sleep')).location).toBe('/my/intake/check');
  });
});

describe('help', () => {
  it('of a buddy at the own phone is kept, and the answers wait for the candidate', async () => {
    const { id, visitor } = await consentingCandidate(service, 'Feven');
    await visitor.post('/my/helper', { interpreter: 'phone' }, '/my');
    await answerAll(visitor, places);
    const { rows } = await service.db.query('SELECT * FROM intake_session WHERE "candidateId" = $1', [id]);
    expect(rows).toEqual([expect.objectContaining({ helper: 'buddy', interpreter: 'phone', staffId: null })]);
    expect(
      (await answersOf(id)).every(({ confirmedAt, sessionId }) => confirmedAt === null && sessionId !== null),
    ).toBe(true);
    await visitor.post('/my/helper/end', {}, '/my');
    await confirm(visitor);
    expect((await answersOf(id)).some(({ confirmedAt }) => confirmedAt === null)).toBe(false);
  });

  it('of staff is kept with who typed; a change by staff needs the candidate’s word again', async () => {
    const { id, visitor } = await consentingCandidate(service, 'Feven');
    await answerAll(visitor, places);
    await confirm(visitor);
    const supervisor = await service.signIn('supervisor');
    const start = await supervisor.post(`/candidates/${id}/together`, { interpreter: 'present', language: 'ti' });
    const sheet = start.location!;
    await supervisor.post(`${sheet}/noise`, { seen: '1', answer: '0' }, sheet);
    const noise = (await answersOf(id)).find(({ question }) => question === 'noise');
    expect(noise).toMatchObject({ value: '0', language: 'ti', confirmedAt: null });
    const { rows } = await service.db.query<{ role: string }>('SELECT role FROM account WHERE id = $1', [
      noise!.answeredById,
    ]);
    expect(rows).toEqual([{ role: 'supervisor' }]);
    expect((await candidateRow(id)).readyAt).toBeNull();
    expect(await openTasks(id)).toEqual(['confirm-answers']);
    expect((await visitor.get('/my')).text).toContain('Kijk of alles klopt');
    await confirm(visitor);
    expect((await candidateRow(id)).readyAt).not.toBeNull();
    expect(await openTasks(id)).toEqual([]);
  });

  it('never shows staff with whom somebody wants to live', async () => {
    const { id, visitor } = await consentingCandidate(service, 'Feven');
    await answer(visitor, 'acceptsGenders', { answer: ['f'] });
    const supervisor = await service.signIn('supervisor');
    const { location } = await supervisor.post(`/candidates/${id}/together`, { interpreter: 'none', language: 'nl' });
    const sheet = (await supervisor.get(location!)).text;
    const check = (await supervisor.get(`${location}/check`)).text;
    expect(sheet).not.toContain('Met wie wil je in huis wonen?');
    expect(check).toContain('Dit is al ingevuld');
    expect(check).not.toMatch(/value="f" checked|checked[^>]*value="f"/);
  });

  it('ends with the conversation: its address works for nobody else and not for long', async () => {
    const { id } = await consentingCandidate(service, 'Feven');
    const [one, other] = [await service.signIn('supervisor'), await service.signIn('supervisor')];
    const { location } = await one.post(`/candidates/${id}/together`, { interpreter: 'none', language: 'nl' });
    expect((await other.get(location!)).status).toBe(404);
    await one.post(`${location}/end`, {}, `${location}/check`);
    expect((await one.get(location!)).status).toBe(404);
  });

  it('is not for auditors, and the candidate’s pages are not for staff', async () => {
    const { id } = await consentingCandidate(service, 'Feven');
    expect((await (await service.signIn('auditor')).get(`/candidates/${id}/together`)).status).toBe(403);
    expect((await (await service.signIn('allocator')).get('/my/intake/sleep')).status).toBe(403);
  });
});
