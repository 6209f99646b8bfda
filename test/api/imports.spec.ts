import ExcelJS from 'exceljs';
import { HOMES_CSV, HOMES_HEADER, LOCATIONS_CSV } from '../support/homes-files.js';
import { startService, type Service } from '../support/service.js';
import type { ApiClient } from '../support/api-client.js';

const HOMES = '/api/v1/homes/imports';
const LOCATIONS = '/api/v1/locations/imports';

describe('taking files in', () => {
  let service: Service;
  let api: ApiClient;

  beforeAll(async () => {
    service = await startService();
    api = await service.api(['homes:read', 'homes:import']);
  });
  afterAll(() => service.close());
  beforeEach(async () => {
    await service.db.query('TRUNCATE location, cluster, home, import_file CASCADE');
    expect((await api.upload(LOCATIONS, 'locations.csv', LOCATIONS_CSV)).status).toBe(200);
  });

  const countHomes = async () =>
    (await service.db.query<{ count: number }>('SELECT count(*)::int FROM home')).rows[0]?.count;

  it('adds what is new, changes what differs, and leaves the rest', async () => {
    const first = await api.upload(HOMES, 'homes.csv', HOMES_CSV);
    expect(first.body).toEqual({
      fileName: 'homes.csv',
      dryRun: false,
      counts: { added: 3, changed: 0, unchanged: 0 },
    });

    const again = await api.upload(HOMES, 'homes.csv', HOMES_CSV);
    expect(again.body.counts).toEqual({ added: 0, changed: 0, unchanged: 3 });

    const changed = await api.upload(HOMES, 'homes.csv', HOMES_CSV.replace('412,50', '420,00'));
    expect(changed.body.counts).toEqual({ added: 0, changed: 1, unchanged: 2 });
    expect(await countHomes()).toBe(3);
    const { rows } = await service.db.query('SELECT "rentPerPerson" FROM home WHERE reference = $1', ['H-2']);
    expect(rows).toEqual([{ rentPerPerson: 42000 }]);
  });

  it('writes nothing in a dry run', async () => {
    const answer = await api.upload(`${HOMES}?dryRun=true`, 'homes.csv', HOMES_CSV);
    expect(answer.body).toMatchObject({ dryRun: true, counts: { added: 3 } });
    expect(await countHomes()).toBe(0);
    const { rows } = await service.db.query('SELECT 1 FROM cluster');
    expect(rows).toEqual([]);
  });

  it('tells everything that is wrong at once, with row and column, and writes nothing', async () => {
    const wrong = [
      HOMES_HEADER,
      'H-1;L-1;;Reigerhof;1;2036 SC;Haarlem;;3;2;467,50;15-12-2026;ja;nee;kamercontract',
      'H-1;L-9;;Reigerhof;2;0036 SC;Haarlem;123;3;3;0;15-12-2026;ja;nee;kamercontract',
      'H-4;L-1;;Reigerhof;3;2036 SC;Haarlem;;5;2;veel;31-02-2026;misschien;nee;erfpacht',
    ].join('\r\n');
    const { status, body } = await api.upload(HOMES, 'woningen.csv', wrong);
    expect(status).toBe(400);
    const places = body.errors.map(
      ({ row, column, code }: { row: number; column: string; code: string }) => `${row} ${column} ${code}`,
    );
    expect(places).toEqual([
      '3 Kenmerk duplicateReference',
      '3 Locatie unknownLocation',
      '3 Postcode notAPostcode',
      '3 BAG-id notABagId',
      '3 Plekken tooManyPlaces',
      '3 Huur per persoon rentOutOfRange',
      '4 Kamers outOfRange',
      '4 Huur per persoon notAnAmount',
      '4 Beschikbaar vanaf impossibleDate',
      '4 Drempelvrij notYesOrNo',
      '4 Contractvorm unknownChoice',
    ]);
    expect(body.errors[4]).toEqual({
      field: 'woningen.csv, row 3, column Plekken',
      message: '3 places is not possible in a home with 3 rooms: the living room counts as a room. Write at most 2.',
      file: 'woningen.csv',
      row: 3,
      column: 'Plekken',
      code: 'tooManyPlaces',
    });
    expect(await countHomes()).toBe(0);
  });

  it('keeps no good row of a file that has a bad one', async () => {
    const { status } = await api.upload(HOMES, 'homes.csv', HOMES_CSV.replace('390,-', 'veel'));
    expect(status).toBe(400);
    expect(await countHomes()).toBe(0);
    const { rows } = await service.db.query('SELECT 1 FROM cluster');
    expect(rows).toEqual([]);
  });

  it('shows the first 500 problems and counts the others', async () => {
    const rows = Array.from(
      { length: 600 },
      (_, i) => `H-${i};L-9;;Hof;${i};2036 SC;Haarlem;;3;2;400;1-1-2027;ja;nee;kamercontract`,
    );
    const { body } = await api.upload(HOMES, 'homes.csv', [HOMES_HEADER, ...rows].join('\n'));
    expect(body.errors).toHaveLength(501);
    expect(body.errors[500]).toMatchObject({ code: 'moreProblems', message: expect.stringContaining('100') as string });
  });

  it('reads XLSX', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Woningen');
    sheet.addRow(HOMES_HEADER.split(';'));
    const date = new Date('2026-12-15T00:00:00Z');
    sheet.addRow([
      'H-9',
      'L-1',
      null,
      'Reigerhof',
      5,
      '2036SC',
      'Haarlem',
      null,
      3,
      2,
      467.5,
      date,
      'ja',
      false,
      'kamercontract',
    ]);
    const { status, body } = await api.upload(HOMES, 'homes.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect([status, body.counts?.added]).toEqual([200, 1]);
    const { rows } = await service.db.query(
      'SELECT "houseNumber", "rentPerPerson", "availableFrom"::text, "petsAllowed" FROM home',
    );
    expect(rows).toEqual([{ houseNumber: '5', rentPerPerson: 46750, availableFrom: '2026-12-15', petsAllowed: false }]);
  });

  it('reads Windows-1252 as Excel writes it', async () => {
    const csv = HOMES_CSV.replace('Stationsplein', 'Café Zoë');
    expect((await api.upload(HOMES, 'homes.csv', Buffer.from(csv, 'latin1'))).status).toBe(200);
    const { rows } = await service.db.query(`SELECT street FROM home WHERE reference = 'H-3'`);
    expect(rows).toEqual([{ street: 'Café Zoë' }]);
  });

  it('refuses a file of 100 MB and goes on', async () => {
    const { status, body } = await api.upload(HOMES, 'homes.csv', new Uint8Array(100 * 1024 * 1024).fill(65));
    expect([status, body.type]).toEqual([413, 'urn:problem:huisklik:file-too-large']);
    expect(body.detail).toContain('20 MB');
    expect((await api.get('/api/v1/homes')).status).toBe(200);
  });

  it('is described in the OpenAPI document', async () => {
    const { paths } = (await api.get('/api/v1/openapi.json')).body;
    for (const path of [HOMES, LOCATIONS]) {
      expect(Object.keys(paths[path].post.requestBody.content)).toEqual(['multipart/form-data']);
    }
  });

  it('asks for the file when there is none', async () => {
    const { status, body } = await api.post(HOMES);
    expect([status, body.errors[0].field]).toEqual([400, 'file']);
  });

  it('is for who may import', async () => {
    const reader = await service.api(['homes:read']);
    expect((await reader.upload(HOMES, 'homes.csv', HOMES_CSV)).status).toBe(403);
    const auditor = await service.signIn('auditor');
    expect((await auditor.get('/homes/import')).status).toBe(403);
    expect((await auditor.upload('/homes/import', 'homes.csv', HOMES_CSV)).status).toBe(403);
    expect(await countHomes()).toBe(0);
  });

  it('takes the same file in once when it comes twice at the same moment', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => api.upload(HOMES, 'homes.csv', HOMES_CSV)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(answers.map(({ body }) => body.counts.added as number).sort()).toEqual([0, 0, 3]);
    expect(await countHomes()).toBe(3);
  });

  describe('by page', () => {
    it('shows what would change, and changes it when confirmed', async () => {
      const allocator = await service.signIn('allocator');
      const preview = await allocator.upload('/homes/import', 'wöningen.csv', HOMES_CSV);
      expect(preview.status).toBe(303);
      expect(await countHomes()).toBe(0);

      const shown = await allocator.get(preview.location!);
      expect(shown.text).toContain('wöningen.csv');
      expect(shown.text).toMatch(/>Nieuw<\/dt><dd[^>]*>3</);

      const confirmed = await allocator.post(preview.location!, {});
      expect([confirmed.status, confirmed.location]).toEqual([303, '/homes']);
      expect((await allocator.get('/homes')).text).toContain('wöningen.csv is opgeslagen: 3 nieuw');
      expect(await countHomes()).toBe(3);
      expect((await allocator.get(preview.location!)).status).toBe(404);
      const { rows } = await service.db.query(
        `SELECT details FROM audit_entry WHERE action = 'homes:imported' ORDER BY id DESC LIMIT 1`,
      );
      expect(rows).toEqual([{ details: { added: 3, changed: 0, unchanged: 0 } }]);
    });

    it('shows every problem in the language of the reader, and keeps nothing', async () => {
      const allocator = await service.signIn('allocator');
      const wrong = HOMES_CSV.replace('2011 LR', '2011').replace('412,50', 'veel');
      const { status, text } = await allocator.upload('/homes/import', 'homes.csv', wrong);
      expect(status).toBe(400);
      expect(text).toContain('Er kloppen 2 dingen niet in homes.csv');
      expect(text).toContain('2011 is geen postcode. Schrijf vier cijfers en twee letters, zoals 2033 AB.');
      expect(text).toContain('veel is geen bedrag');
      const { rows } = await service.db.query('SELECT 1 FROM import_file');
      expect(rows).toEqual([]);
    });

    it('lets nobody else confirm a file', async () => {
      const [allocator, administrator] = [await service.signIn('allocator'), await service.signIn('administrator')];
      const { location } = await allocator.upload('/homes/import', 'homes.csv', HOMES_CSV);
      expect((await administrator.get(location!)).status).toBe(404);
      expect((await administrator.post(location!, {}, '/homes/import')).status).toBe(404);
      expect(await countHomes()).toBe(0);
    });

    it('writes nothing when something arose since the preview', async () => {
      const allocator = await service.signIn('allocator');
      const { location } = await allocator.upload('/homes/import', 'homes.csv', HOMES_CSV);
      await service.db.query(`DELETE FROM location WHERE reference = 'L-2'`);
      const { status, text } = await allocator.post(location!, {});
      expect(status).toBe(400);
      expect(text).toContain('Er is geen locatie met kenmerk L-2');
      expect(await countHomes()).toBe(0);
    });

    it('forgets a file after a day', async () => {
      const allocator = await service.signIn('allocator');
      const { location } = await allocator.upload('/homes/import', 'homes.csv', HOMES_CSV);
      await service.db.query(`UPDATE import_file SET "createdAt" = now() - interval '25 hours'`);
      await allocator.upload('/homes/import', 'homes.csv', HOMES_CSV);
      expect((await allocator.get(location!)).status).toBe(404);
    });

    it('says that a file of 100 MB is too large, or that none was chosen', async () => {
      const allocator = await service.signIn('allocator');
      const large = await allocator.upload('/homes/import', 'homes.csv', new Uint8Array(100 * 1024 * 1024).fill(65));
      expect(large.status).toBe(413);
      expect(large.text).toContain('te groot');
      const none = await allocator.post('/homes/import?_csrf=', {});
      expect(none.text).toContain('Kies een bestand');
    });

    it('gives a template with the columns that it expects', async () => {
      const allocator = await service.signIn('allocator');
      const { text, headers } = await allocator.get('/homes/import/template.csv');
      expect(text.trim().replace('\uFEFF', '')).toBe(HOMES_HEADER);
      expect(headers.get('content-disposition')).toContain('homes.csv');
      expect((await allocator.get('/homes/import')).text).toContain('gezamenlijk contract, kamercontract');
    });
  });
});
