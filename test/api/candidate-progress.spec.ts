import { NO_ANSWERS, tellHere } from '../support/answers.js';
import type { ApiClient } from '../support/api-client.js';
import { candidatesCsv, dutchDay, type CandidateCells } from '../support/candidates-files.js';
import { LOCATIONS_CSV } from '../support/homes-files.js';
import { startService, type Service } from '../support/service.js';
import type { Visitor } from '../support/visitor.js';

/** Names far apart, so that nobody looks like somebody else. */
const NAMES = ['Yara', 'Bram', 'Semira', 'Tesfay', 'Gulnaz', 'Winston'];

describe('how far candidates are', () => {
  let service: Service;
  let api: ApiClient;
  let supervisor: Visitor;
  let supervisorId: string;

  const person = (number: number, cells: Partial<CandidateCells> = NO_ANSWERS) => ({
    ...cells,
    reference: `K-${number}`,
    firstName: NAMES[number - 1]!,
    birthDate: dutchDay(-22, -number),
  });

  beforeAll(async () => {
    service = await startService();
    api = await service.api(['candidates:read', 'candidates:import', 'homes:import']);
    await api.upload('/api/v1/locations/imports', 'locations.csv', LOCATIONS_CSV);
    const file = candidatesCsv(...[1, 2, 3, 5, 6].map((number) => person(number)), person(4, {}));
    expect((await api.upload('/api/v1/candidates/imports', 'k.csv', file)).status).toBe(200);
    supervisor = await service.signIn('supervisor');
    const found = await service.db.query<{ id: string }>(`SELECT id FROM account WHERE role = 'supervisor'`);
    supervisorId = found.rows[0]!.id;
    // K-1 is known only; K-2 invited; K-3 busy, not heard of since; K-4 came with all answers; K-5 stopped; K-6 was erased.
    const invite = `/candidates/${await idOf('K-2')}/invite`;
    await supervisor.post(invite, {}, invite.replace('/invite', ''));
    await tellHere(service, 'K-3', 'sleep', '4');
    await service.db.query(`UPDATE candidate SET "activeAt" = now() - interval '15 days' WHERE reference = 'K-3'`);
    await service.db.query(`UPDATE candidate SET "supervisorId" = $1 WHERE reference IN ('K-2', 'K-3')`, [
      supervisorId,
    ]);
    await service.db.query(`UPDATE candidate SET "stoppedAt" = now() WHERE reference = 'K-5'`);
  });
  afterAll(() => service.close());

  const idOf = async (reference: string) =>
    (await service.db.query<{ id: string }>('SELECT id FROM candidate WHERE reference = $1', [reference])).rows[0]!.id;
  const list = async (query: string) =>
    (await api.get(`/api/v1/candidates?sort=reference&${query}`)).body.items as Record<string, unknown>[];
  const references = async (query: string) => (await list(query)).map(({ reference }) => reference);

  it('is told of everybody, and each filter finds those of whom it is told', async () => {
    await service.db.query(`UPDATE candidate SET "erasedAt" = now() WHERE reference = 'K-6'`);
    const expected = { 'K-1': 'notInvited', 'K-2': 'invited', 'K-3': 'busy', 'K-4': 'ready' };
    const all = await list('');
    expect(Object.fromEntries(all.map(({ reference, progress }) => [reference, progress]))).toEqual(expected);
    for (const [reference, progress] of Object.entries(expected))
      expect(await references(`progress=${progress}`)).toEqual([reference]);
    expect(await references('progress=stopped')).toEqual(['K-5']);
    expect((await api.get(`/api/v1/candidates/${await idOf('K-6')}`)).status).toBe(404);
  });

  it('has who is stuck, by the same measure in list and filter', async () => {
    expect((await list('')).filter(({ isStuck }) => isStuck).map(({ reference }) => reference)).toEqual(['K-3']);
    expect(await references('stuck=yes')).toEqual(['K-3']);
  });

  it('is a column to sort by', async () => {
    const { body } = await api.get('/api/v1/candidates?sort=-progress');
    expect((body.items as { reference: string }[]).map(({ reference }) => reference)).toEqual([
      'K-4',
      'K-3',
      'K-2',
      'K-1',
    ]);
  });

  it('can be asked of the people of one supervisor', async () => {
    expect(await references(`supervisor=${supervisorId}`)).toEqual(['K-2', 'K-3']);
    expect(await references('supervisor=none')).toEqual(['K-1', 'K-4']);
    expect(await references('supervisor=mine')).toEqual([]);
    const { text } = await supervisor.get('/candidates?supervisor=mine');
    expect(text).toContain('Semira');
    expect(text).not.toContain('Yara');
    expect((await api.get('/api/v1/candidates?supervisor=me')).status).toBe(400);
  });

  it('is in words on the list and in its file', async () => {
    const { text } = await supervisor.get('/candidates?sort=reference');
    for (const words of ['nog niet uitgenodigd', 'bezig', 'loopt vast', '1 antwoord', 'klaar'])
      expect(text).toContain(words);
    const csv = await supervisor.get('/candidates/export.csv?progress=busy');
    expect(csv.text.split('\r\n')[1]).toMatch(/;bezig;loopt vast;1;Test supervisor$/);
  });

  it('is told on the page of a person: what is missing, consent, who helped', async () => {
    const id = await idOf('K-3');
    const { rows } = await service.db.query<{ id: string }>(
      `INSERT INTO intake_session ("candidateId", helper, "staffId", interpreter, language, "startedAt")
       VALUES ($1, 'staff', $2, 'phone', 'ti', '2026-11-20') RETURNING id`,
      [id, supervisorId],
    );
    await service.db.query(
      `INSERT INTO consent ("candidateId", version, language, "givenAt", "sessionId") VALUES ($1, '2026-12-01', 'ti', '2026-11-21', $2)`,
      [id, rows[0]!.id],
    );
    const { text } = await supervisor.get(`/candidates/${id}`);
    expect(text).toContain('Al meer dan 14 dagen niets gehoord');
    expect(text).toContain('gegeven op 21 nov 2026, tekst 2026-12-01');
    expect(text).toContain('met Test supervisor op 20 nov 2026, tolk via de telefoon');
    expect(text).toContain('maximale huur per maand');
    expect(text).not.toMatch(/Geslacht huisgenoten|acceptsGenders/);
  });

  describe('every page that shows a person', () => {
    it('is kept in the audit trail', async () => {
      const [first, second] = [await idOf('K-1'), await idOf('K-2')];
      const views = async (id: string) =>
        (
          await service.db.query<{ count: number }>(
            `SELECT count(*)::int FROM audit_entry WHERE action = 'candidates:viewed' AND "recordId" = $1`,
            [id],
          )
        ).rows[0]!.count;
      const before = [await views(first), await views(second)];
      await supervisor.get(`/candidates/${first}`);
      await api.get(`/api/v1/candidates/${first}`);
      await supervisor.get(`/candidates/${first}/compare/${second}`);
      expect([await views(first), await views(second)]).toEqual([before[0]! + 3, before[1]! + 1]);
    });
  });
});
