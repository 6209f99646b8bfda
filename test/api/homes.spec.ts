import { HOMES_CSV, HOMES_HEADER, LOCATIONS_CSV } from '../support/homes-files.js';
import { startService, type Service } from '../support/service.js';
import type { ApiClient } from '../support/api-client.js';

describe('homes', () => {
  let service: Service;
  let api: ApiClient;

  beforeAll(async () => {
    service = await startService();
    api = await service.api(['homes:read', 'homes:import']);
    await api.upload('/api/v1/locations/imports', 'locations.csv', LOCATIONS_CSV);
    await api.upload('/api/v1/homes/imports', 'homes.csv', HOMES_CSV);
  });
  afterAll(() => service.close());

  const references = async (query: string) =>
    ((await api.get(`/api/v1/homes?${query}`)).body.items as { reference: string }[]).map(({ reference }) => reference);
  const locations = async () =>
    (await api.get('/api/v1/locations')).body as { id: string; reference: string; clusters: unknown[] }[];

  it('are listed with all that is known of them', async () => {
    const { body } = await api.get('/api/v1/homes');
    expect(body).toMatchObject({ total: 3, page: 1, pageSize: 50 });
    expect(body.items[0]).toEqual({
      id: expect.any(String) as string,
      reference: 'H-1',
      location: { id: expect.any(String) as string, name: 'De Europahof' },
      cluster: { id: expect.any(String) as string, name: 'Gang Reiger' },
      street: 'Reigerhof',
      houseNumber: '12-A',
      postcode: '2036 SC',
      city: 'Haarlem',
      bagId: '0392010000012345',
      rooms: 3,
      places: 2,
      rentPerPerson: 46750,
      availableFrom: '2026-12-15',
      stepFree: true,
      petsAllowed: false,
      tenancyForm: 'roomLease',
    });
    expect((await api.get(`/api/v1/homes/${body.items[0].id}`)).body).toEqual(body.items[0]);
  });

  it('can be searched, filtered, sorted and paged', async () => {
    const [, second] = await locations();
    expect(await references('search=reigerhof%2012')).toEqual(['H-1']);
    expect(await references('search=%25')).toEqual([]);
    expect(await references('availableBy=2026-12-31')).toEqual(['H-1', 'H-2']);
    expect(await references(`location=${second!.id}`)).toEqual(['H-3']);
    expect(await references('sort=-rent')).toEqual(['H-1', 'H-2', 'H-3']);
    expect(await references('sort=availableFrom')).toEqual(['H-2', 'H-1', 'H-3']);
    expect(await references('sort=address&pageSize=2&page=2')).toEqual(['H-3']);
  });

  it('refuses a filter that it does not know, and says so', async () => {
    const { status, body } = await api.get('/api/v1/homes?sort=colour&location=x');
    expect(status).toBe(400);
    expect(body.errors.map(({ field }: { field: string }) => field).sort()).toEqual(['location', 'sort']);
    expect((await api.get('/api/v1/homes/not-an-id')).status).toBe(400);
    expect((await api.get('/api/v1/homes/00000000-0000-4000-8000-000000000000')).status).toBe(404);
  });

  it('show the mix rule of their location, by its number of places', async () => {
    const [europahof, seinhuis] = await locations();
    expect(europahof).toMatchObject({
      places: 5,
      mixRule: 'small',
      maxStatusHolders: 3,
      maxYoungTenants: 3,
      isVeryLarge: false,
    });
    expect(europahof?.clusters).toMatchObject([
      { name: 'Gang Fuut', places: 3, maxStatusHolders: 3, maxYoungTenants: 3 },
      { name: 'Gang Reiger', places: 2, maxStatusHolders: 2, maxYoungTenants: 2 },
    ]);
    expect(seinhuis).toMatchObject({ places: 2, homes: 1, clusters: [] });
  });

  it('give a large location the large mix that it chose, and warn when it is very large', async () => {
    const rows = Array.from(
      { length: 52 },
      (_, i) => `G-${i};L-3;;Hof;${i};2036 SC;Haarlem;;4;3;400;1-1-2027;ja;nee;kamercontract`,
    );
    const header = LOCATIONS_CSV.split('\n')[0];
    await api.upload('/api/v1/locations/imports', 'l.csv', `${header}\nL-3;Zuid;Zuid;Haarlem;75-25\n`);
    await api.upload('/api/v1/homes/imports', 'h.csv', [HOMES_HEADER, ...rows].join('\n'));
    const large = (await locations()).find(({ reference }) => reference === 'L-3');
    expect(large).toMatchObject({
      places: 156,
      mixRule: '75-25',
      maxStatusHolders: 39,
      maxYoungTenants: 117,
      isVeryLarge: true,
    });

    const allocator = await service.signIn('allocator');
    const { text } = await allocator.get(`/homes/locations/${large!.id}`);
    expect(text).toContain('75% jongeren, 25% statushouders');
    expect(text).toContain('Deze locatie is groot voor één gemeenschap');
    expect(text).toContain('Gemeente Amsterdam');
    await service.db.query(`DELETE FROM home WHERE reference LIKE 'G-%'`);
    await service.db.query(`DELETE FROM location WHERE reference = 'L-3'`);
  });

  it('are on a page with the same filters, and leave as the file that came in', async () => {
    const allocator = await service.signIn('allocator');
    const { text } = await allocator.get('/homes?search=fuut&location=&availableBy=&sort=rent');
    expect(text).toContain('Reigerhof 14');
    expect(text).not.toContain('Stationsplein');

    const csv = await allocator.get('/homes/export.csv?search=H-2');
    expect(csv.headers.get('content-type')).toContain('text/csv');
    expect(csv.text.split('\r\n').slice(1)).toEqual([
      'H-2;L-1;Gang Fuut;Reigerhof;14;2036 SC;Haarlem;;4;3;412,50;01-12-2026;nee;ja;gezamenlijk contract',
      '',
    ]);
    const all = await allocator.get('/homes/export.csv');
    expect((await api.upload('/api/v1/homes/imports', 'homes.csv', all.text)).body.counts.unchanged).toBe(3);
    const { rows } = await service.db.query(
      `SELECT details FROM audit_entry WHERE action = 'homes:exported' ORDER BY id`,
    );
    expect(rows).toEqual([{ details: { count: 1 } }, { details: { count: 3 } }]);
  });

  describe('in the audit trail', () => {
    const since = async (last: string) =>
      (
        await service.db.query(
          `SELECT action, "recordType", "recordId", details FROM audit_entry WHERE id > $1 ORDER BY id`,
          [last],
        )
      ).rows;
    const lastEntry = async () =>
      (await service.db.query('SELECT max(id) AS id FROM audit_entry')).rows[0].id as string;

    it('have an entry each when they are new', async () => {
      const { rows } = await service.db.query(
        `SELECT home.reference FROM audit_entry JOIN home ON home.id::text = "recordId" AND home.reference = details->>'reference'
         WHERE action = 'homes:added' AND "recordType" = 'home' ORDER BY 1`,
      );
      expect(rows.map(({ reference }) => reference)).toEqual(['H-1', 'H-2', 'H-3']);
    });

    it('have what changed with old and new values, and nothing when nothing changed', async () => {
      const { id } = (await api.get('/api/v1/homes?search=H-2')).body.items[0];
      const [location] = await locations();
      const before = await lastEntry();
      await api.upload('/api/v1/homes/imports', 'homes.csv', HOMES_CSV.replace('412,50', '900'));
      await api.upload('/api/v1/locations/imports', 'l.csv', LOCATIONS_CSV.replace('66-33', ''));
      expect(await since(before)).toEqual([
        {
          action: 'homes:changed',
          recordType: 'home',
          recordId: id,
          details: { reference: 'H-2', rentPerPerson: [41250, 90000] },
        },
        expect.objectContaining({ action: 'homes:imported', details: { added: 0, changed: 1, unchanged: 2 } }),
        {
          action: 'homes:changed',
          recordType: 'location',
          recordId: location!.id,
          details: { reference: 'L-1', largeMix: ['66-33', null] },
        },
        expect.objectContaining({ action: 'homes:imported', details: { added: 0, changed: 1, unchanged: 1 } }),
      ]);
      await api.upload('/api/v1/homes/imports', 'homes.csv', HOMES_CSV);
      await api.upload('/api/v1/locations/imports', 'l.csv', LOCATIONS_CSV);
      const restored = await lastEntry();
      await api.upload('/api/v1/homes/imports', 'homes.csv', HOMES_CSV);
      expect(await since(restored)).toMatchObject([{ action: 'homes:imported' }]);
    });
  });

  it('are not for candidates', async () => {
    const candidate = await service.signIn('candidate');
    expect((await candidate.get('/homes')).status).toBe(403);
    const supervisor = await service.signIn('supervisor');
    const { status, text } = await supervisor.get('/homes');
    expect(status).toBe(200);
    expect(text).not.toContain('href="/homes/import"');
  });
});
