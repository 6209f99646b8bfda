import { NO_ANSWERS, tellHere } from '../support/answers.js';
import type { ApiClient } from '../support/api-client.js';
import { candidatesCsv, type CandidateCells } from '../support/candidates-files.js';
import { LOCATIONS_CSV } from '../support/homes-files.js';
import { startService, type Service } from '../support/service.js';

describe('a file with people who tell themselves how they live', () => {
  let service: Service;
  let api: ApiClient;

  beforeAll(async () => {
    service = await startService();
    api = await service.api(['candidates:read', 'candidates:import', 'homes:import']);
    await api.upload('/api/v1/locations/imports', 'locations.csv', LOCATIONS_CSV);
  });
  afterAll(() => service.close());
  beforeEach(() => service.db.query('TRUNCATE candidate CASCADE'));

  const take = async (...people: Partial<CandidateCells>[]) =>
    (await api.upload('/api/v1/candidates/imports', 'k.csv', candidatesCsv(...people))).body;
  const stored = async (reference = 'K-1') =>
    (await service.db.query('SELECT * FROM candidate WHERE reference = $1', [reference])).rows[0] as Record<
      string,
      unknown
    >;

  it('takes people with all, some or no answers; with all of them somebody is ready at once', async () => {
    const some = { ...NO_ANSWERS, reference: 'K-2', sleep: '3', maxRent: '400' };
    const { counts } = await take({}, some, { ...NO_ANSWERS, reference: 'K-3' }, { reference: 'K-4', interests: '' });
    expect(counts).toEqual({ added: 4, changed: 0, unchanged: 0 });
    expect(await stored('K-1')).toMatchObject({ readyAt: expect.any(Date) as Date, sleep: 1 });
    expect(await stored('K-2')).toMatchObject({ readyAt: null, sleep: 3, maxRent: 40000, noise: null });
    expect(await stored('K-3')).toMatchObject({ readyAt: null, importance: null, interests: null });
    expect(await stored('K-4')).toMatchObject({ readyAt: expect.any(Date) as Date, interests: [] });
  });

  it('needs no column for answers at all', async () => {
    const [header = '', row = ''] = candidatesCsv({}).split('\r\n');
    const cut = (line: string) => line.split(';').slice(0, 11).join(';');
    const { body } = await api.upload('/api/v1/candidates/imports', 'k.csv', `${cut(header)}\r\n${cut(row)}`);
    expect(body.counts).toMatchObject({ added: 1 });
  });

  it('is not ready without a place to live', async () => {
    await take({ locations: '' });
    expect((await stored()).readyAt).toBeNull();
    await take({});
    expect((await stored()).readyAt).not.toBeNull();
  });

  it('asks for both days of a period, and for all importances or none', async () => {
    const { errors } = await take({ ...NO_ANSWERS, availableFrom: '01-12-2026', importanceAge: '2' });
    expect((errors as { column: string; code: string }[]).map(({ column, code }) => `${column}: ${code}`)).toEqual([
      'Beschikbaar tot: periodIncomplete',
      'Belang slapen: importanceIncomplete',
    ]);
  });

  it('erases no answer with an empty cell, and takes nobody out who was ready', async () => {
    await take({});
    const { readyAt } = await stored();
    expect((await take({ ...NO_ANSWERS, firstName: 'Yasmin' })).counts).toMatchObject({ changed: 1 });
    expect(await stored()).toMatchObject({ firstName: 'Yasmin', readyAt, sleep: 1, languages: ['ar', 'en'] });
  });

  it('keeps what somebody told here, changes the rest, and says of how many people', async () => {
    await take({ ...NO_ANSWERS, sleep: '2' });
    await service.db.query(`UPDATE candidate SET sleep = 4`);
    await tellHere(service, 'K-1', 'sleep', '4');
    const answer = await take({ firstName: 'Yasmin', sleep: '0' }, { reference: 'K-2' });
    expect(answer.counts).toEqual({ added: 1, changed: 1, unchanged: 0, kept: 1 });
    // They began to tell themself, so they also say themself when it is all there.
    expect(await stored()).toMatchObject({ firstName: 'Yasmin', sleep: 4, noise: 0, readyAt: null });
  });

  it('tells in the preview that answers are kept', async () => {
    await take({ ...NO_ANSWERS, sleep: '2' });
    await tellHere(service, 'K-1', 'sleep', '2');
    const allocator = await service.signIn('allocator');
    const { location } = await allocator.upload('/candidates/import', 'k.csv', candidatesCsv({ sleep: '0' }));
    expect((await allocator.get(location!)).text).toContain('Eén persoon houdt de antwoorden');
    expect((await allocator.get('/candidates/import')).text).toContain('de kandidaat vertelt het dan zelf');
  });

  it('does not bring back to life who was erased', async () => {
    await take({ email: 'yara@example.org' });
    await service.db.query(`UPDATE candidate SET reference = 'gewist-1', "erasedAt" = now()`);
    expect((await take({ reference: 'gewist-1' })).errors).toMatchObject([{ code: 'referenceOfErased' }]);
    expect((await take({ email: 'yara@example.org' })).counts).toMatchObject({ added: 1 });
  });
});
