import type { ApiClient } from '../support/api-client.js';
import { importHaarlem } from '../support/haarlem.js';
import { startService, type Service } from '../support/service.js';

describe('rounds', () => {
  let service: Service;
  let api: ApiClient;
  let locationIds: Record<string, string>;

  beforeAll(async () => {
    service = await startService();
    await importHaarlem(service);
    api = await service.api(['rounds:read', 'rounds:plan']);
    const { rows } = await service.db.query<{ id: string; reference: string }>(
      'SELECT "id", "reference" FROM "location"',
    );
    locationIds = Object.fromEntries(rows.map(({ id, reference }) => [reference, id]));
  });
  afterAll(() => service.close());

  const plan = (name: string, more: object = {}) => ({
    name,
    startsOn: '2026-12-01',
    locationIds: [locationIds['HLM-SCH'], locationIds['HLM-OOS']],
    ...more,
  });

  it('takes everybody who chose one of the locations', async () => {
    const { status, body } = await api.post('/api/v1/rounds', plan('everybody'));
    const { rows } = await service.db.query<{ count: number }>(
      'SELECT count(DISTINCT "candidateId")::integer AS "count" FROM "candidate_location" WHERE "locationId" = ANY($1)',
      [body.locationIds],
    );
    expect(status).toBe(201);
    expect(body).toMatchObject({ name: 'everybody', startsOn: '2026-12-01', status: 'open' });
    expect(body.counts.candidates).toBe(rows[0]!.count);
    expect(body.counts.statusHolders + body.counts.youngTenants).toBe(rows[0]!.count);
    expect(body.counts.locations).toBe(2);
    const homes = await service.db.query('SELECT 1 FROM "home" WHERE "locationId" = ANY($1)', [body.locationIds]);
    expect(body.counts.homes).toBe(homes.rowCount);
    expect((await api.get(`/api/v1/rounds/${body.id}`)).body).toEqual(body);
  });

  it('takes only the named candidates when they are named', async () => {
    const { rows } = await service.db.query<{ id: string }>(
      'SELECT "id" FROM "candidate" ORDER BY "reference" LIMIT 3',
    );
    const { body } = await api.post('/api/v1/rounds', plan('three', { candidateIds: rows.map(({ id }) => id) }));
    expect(body.counts.candidates).toBe(3);
  });

  it('says all that is wrong at once', async () => {
    const { status, body } = await api.post('/api/v1/rounds', {
      name: ' ',
      startsOn: '2026-02-30',
      locationIds: [],
      extra: 1,
    });
    expect(status).toBe(400);
    const fields = (body.errors as { field: string }[]).map(({ field }) => field);
    expect(new Set(fields)).toEqual(new Set(['name', 'startsOn', 'locationIds', 'extra']));
  });

  it('refuses locations and candidates that it does not know', async () => {
    const unknown = '00000000-0000-4000-8000-000000000000';
    const { status, body } = await api.post(
      '/api/v1/rounds',
      plan('x', { locationIds: [unknown], candidateIds: [unknown] }),
    );
    expect(status).toBe(400);
    expect((body.errors as { field: string }[]).map(({ field }) => field)).toEqual(['locationIds', 'candidateIds']);
  });

  it('gives one of two rounds with the same name at the same moment a 409', async () => {
    const both = await Promise.all([
      api.post('/api/v1/rounds', plan('twice')),
      api.post('/api/v1/rounds', plan('twice')),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(both.find(({ status }) => status === 409)!.body.type).toBe('urn:problem:huisklik:round_name');
  });

  it('closes a round once, and tells it in the audit trail', async () => {
    const { body } = await api.post('/api/v1/rounds', plan('to be closed'));
    expect((await api.post(`/api/v1/rounds/${body.id}/close`)).status).toBe(204);
    expect((await api.post(`/api/v1/rounds/${body.id}/close`)).status).toBe(409);
    expect((await api.get(`/api/v1/rounds/${body.id}`)).body.status).toBe('closed');
    const { rows } = await service.db.query<{ action: string }>(
      'SELECT "action" FROM "audit_entry" WHERE "recordId" = $1 ORDER BY "id"',
      [body.id],
    );
    expect(rows.map(({ action }) => action)).toEqual(['rounds:opened', 'rounds:closed']);
  });

  it('are found by name and status', async () => {
    await api.post('/api/v1/rounds', plan('100% found'));
    const { body } = await api.get(`/api/v1/rounds?search=${encodeURIComponent('100%')}&status=open`);
    expect((body.items as { name: string }[]).map(({ name }) => name)).toEqual(['100% found']);
  });

  it('can be read but not opened by a supervisor', async () => {
    const supervisor = await service.signIn('supervisor');
    expect((await supervisor.get('/rounds')).status).toBe(200);
    expect((await supervisor.get('/rounds/new')).status).toBe(403);
  });

  describe('on its pages', () => {
    it('is opened with a form, which keeps what was filled in when something is wrong', async () => {
      const allocator = await service.signIn('allocator');
      const wrong = await allocator.post('/rounds/new', { name: 'By form', startsOn: '', candidates: 'statusHolder' });
      expect(wrong.status).toBe(400);
      expect(wrong.text).toContain('value="By form"');
      expect(wrong.text).toContain('Kies minstens één locatie.');

      const fields = {
        name: 'By form',
        startsOn: '2026-12-01',
        locations: [locationIds['HLM-SCH']!],
        candidates: 'statusHolder',
      };
      const opened = await allocator.post('/rounds/new', fields);
      expect(opened.status).toBe(303);
      const page = await allocator.get(opened.location!);
      expect(page.text).toContain('By form');
      expect(page.text.replace(/<[^>]*>/g, ' ')).toMatch(/Jongeren\s+0\b/);
      expect((await allocator.get('/rounds?search=By+form')).text).toContain('By form');
    });

    it('says when the name is taken', async () => {
      const allocator = await service.signIn('allocator');
      const fields = {
        name: 'Same name',
        startsOn: '2026-12-01',
        locations: [locationIds['HLM-SCH']!],
        candidates: 'all',
      };
      await allocator.post('/rounds/new', fields);
      const { status, text } = await allocator.post('/rounds/new', fields);
      expect(status).toBe(400);
      expect(text).toContain('Er is al een ronde met deze naam.');
    });
  });
});
