import { ProposalRows } from '../factories/proposals.js';
import { candidatesCsv } from '../support/candidates-files.js';
import { HOMES_CSV, LOCATIONS_CSV } from '../support/homes-files.js';
import { startService, type Service } from '../support/service.js';
import type { Visitor } from '../support/visitor.js';

let service: Service;
let auditor: Visitor;
let proposals: { id: string; number: string }[];

beforeAll(async () => {
  service = await startService();
  auditor = await service.signIn('auditor');
  const rows = new ProposalRows(service.db);
  const api = await service.api(['placements:decide', 'homes:import']);
  const location = await rows.location('Noorderhof');
  const run = await rows.run(await rows.round());
  // Rooms enough in the mix for both.
  for (let index = 0; index < 6; index++) await rows.home(location, `Ruimte ${index}`);
  proposals = [];
  for (const street of ['Kerkstraat', 'Molenweg']) {
    const people = [await rows.candidate('Sanne', 'youngTenant'), await rows.candidate('Yonas', 'statusHolder')];
    const id = await rows.placement({ status: 'accepted', run, home: await rows.home(location, street), people });
    const { status } = await api.post(`/api/v1/placements/${id}/approve`);
    if (status !== 200) throw new Error(`The placement was not approved: ${status}`);
    const found = await service.db.query(
      'SELECT number FROM proposal JOIN placement ON placement."proposalId" = proposal.id WHERE placement.id = $1',
      [id],
    );
    proposals.push({ id, number: String(found.rows[0].number) });
  }
  await api.upload('/api/v1/locations/imports', 'locations.csv', LOCATIONS_CSV);
  await api.upload('/api/v1/homes/imports', 'homes.csv', HOMES_CSV);
  await api.upload('/api/v1/homes/imports', 'homes.csv', HOMES_CSV.replace('412,50', '900'));
});
afterAll(() => service?.close());

/** The rows of the trail as they are read, without the form above them. */
const rowsFor = async (query: string) => {
  const { text } = await auditor.get(`/audit?${query}`);
  const body = /<tbody>(.*?)<\/tbody>/s.exec(text)?.[1] ?? '';
  return body
    .split('</tr>')
    .slice(0, -1)
    .map((row) => row.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' '));
};

test('an approval reads as a sentence, and is found by the number of its proposal however it is typed', async () => {
  const [{ id, number }] = proposals as [(typeof proposals)[0]];
  const name = `V-${number.padStart(4, '0')}`;
  for (const typed of [name, `v-${number}`, `%20V${number}`]) {
    const rows = await rowsFor(`search=${typed}`);
    expect([typed, rows.length]).toEqual([typed, 1]);
    expect(rows[0]).toContain(`Plaatsing goedgekeurd Plaatsing ${name} ${id}`);
    expect(rows[0]).toContain('Koppeling');
  }
  expect((await rowsFor(`search=${name}&lang=en`))[0]).toContain('Placement approved');
  await auditor.get('/audit?lang=nl');
});

test('a run is found by its number', async () => {
  await service.db.query(
    `INSERT INTO audit_entry (at, "actorKind", "actorLabel", action, "recordType", "recordId", details)
     SELECT now(), 'system', 'system', 'matching:started', 'run', gen_random_uuid(), jsonb_build_object('number', number)
     FROM generate_series(1, 12) AS number`,
  );
  const rows = await rowsFor('search=R-1');
  expect(rows).toHaveLength(1);
  expect(rows[0]).toContain('Huisklik zelf Berekening gestart Berekening R-1 ');
});

test('a changed home is found by its reference, and says what it was and what it became', async () => {
  const [changed] = await rowsFor('search=H-2&action=homes:changed');
  expect(changed).toMatch(/Woning of locatie gewijzigd Woning H-2 .*huur per persoon: €\s412,50 → €\s900/);
});

test('what was done is chosen by its sentence; what has none is shown as it is', async () => {
  await service.db.query(
    `INSERT INTO audit_entry (at, "actorKind", "actorLabel", action, "recordType", "recordId")
     VALUES (now(), 'system', 'system', 'later:done', 'thing', 'x')`,
  );
  const { text } = await auditor.get('/audit');
  expect(text).toMatch(/<option value="placements:approved"[^>]*>Plaatsing goedgekeurd</);
  expect(text).toMatch(/<option value="later:done"[^>]*>later:done</);
  expect((await rowsFor('action=later:done'))[0]).toContain('later:done thing x');
});

test('an import of candidates leaves which fields of whom, never what they say, and nothing of who stayed the same', async () => {
  const api = await service.api(['candidates:import']);
  const written = async (...people: Parameters<typeof candidatesCsv>) => {
    const last = await service.db.query('SELECT max(id) AS id FROM audit_entry');
    const { status } = await api.upload('/api/v1/candidates/imports', 'k.csv', candidatesCsv(...people));
    expect(status).toBeLessThan(300);
    const { rows } = await service.db.query(
      `SELECT action, details, candidate.reference AS whose FROM audit_entry
       JOIN candidate ON candidate.id::text = "recordId" WHERE audit_entry.id > $1 ORDER BY audit_entry.id`,
      [last.rows[0].id],
    );
    return rows;
  };
  const [yara, sem] = [{ reference: 'T-1' }, { reference: 'T-2', firstName: 'Sem' }];
  expect(await written(yara, sem)).toEqual([
    { action: 'candidates:added', details: {}, whose: 'T-1' },
    { action: 'candidates:added', details: {}, whose: 'T-2' },
  ]);
  const moved = { ...sem, maxRent: '650', lastName: 'Bakker', locations: 'L-2', importanceAge: '3' };
  const fields = ['lastName', 'maxRent', 'importance', 'locations'];
  expect(await written(yara, moved)).toEqual([{ action: 'candidates:changed', details: { fields }, whose: 'T-2' }]);
  expect(await written(yara, moved)).toEqual([]);
  expect((await rowsFor('search=T-2'))[0]).toContain('velden: achternaam, maximale huur, belang, locaties');
});
