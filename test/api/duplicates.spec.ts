import { NO_ANSWERS } from '../support/answers.js';
import type { ApiClient } from '../support/api-client.js';
import { candidatesCsv, dutchDay } from '../support/candidates-files.js';
import { startService, type Service } from '../support/service.js';
import type { Visitor } from '../support/visitor.js';

const people = [
  { ...NO_ANSWERS, reference: 'K-1', phone: '06 0012 3456' },
  { ...NO_ANSWERS, reference: 'K-2', firstName: 'HADDAD', lastName: 'Yára' },
  { ...NO_ANSWERS, reference: 'K-3', firstName: 'Winston', birthDate: dutchDay(-25), phone: '+31600123456' },
  { ...NO_ANSWERS, reference: 'K-4', firstName: 'Lina' },
];

describe('people who may be here twice', () => {
  let service: Service;
  let api: ApiClient;
  let allocator: Visitor;

  beforeAll(async () => {
    service = await startService();
    api = await service.api(['candidates:read', 'candidates:import']);
    allocator = await service.signIn('allocator');
  });
  afterAll(() => service.close());
  beforeEach(async () => {
    await service.db.query('TRUNCATE candidate CASCADE');
    const { status } = await api.upload('/api/v1/candidates/imports', 'k.csv', candidatesCsv(...people));
    expect(status).toBe(200);
  });

  const idOf = async (reference: string) =>
    (await service.db.query<{ id: string }>('SELECT id FROM candidate WHERE reference = $1', [reference])).rows[0]!.id;
  const named = async () =>
    ((await api.get('/api/v1/candidates?sort=reference&duplicates=yes')).body.items as { reference: string }[]).map(
      ({ reference }) => reference,
    );

  it('are named on the list and in both files, with why', async () => {
    expect(await named()).toEqual(['K-1', 'K-2', 'K-3']);
    expect((await allocator.get('/candidates')).text.match(/· misschien dubbel/g)).toHaveLength(3);
    const { text } = await allocator.get(`/candidates/${await idOf('K-1')}`);
    expect(text).toContain('Misschien staat deze persoon er twee keer in');
    expect(text).toMatch(/HADDAD Yára \(K-2\).*zelfde geboortedatum en bijna dezelfde naam/);
    expect(text).toMatch(/Winston Haddad \(K-3\).*zelfde telefoonnummer/);
    expect((await allocator.get(`/candidates/${await idOf('K-2')}`)).text).toContain('Yara Haddad (K-1)');
    expect((await allocator.get(`/candidates/${await idOf('K-4')}`)).text).not.toContain('twee keer');
  });

  it('are told apart once and for all, from either side, with an audit entry', async () => {
    const [first, second] = [await idOf('K-1'), await idOf('K-2')];
    const path = `/candidates/${second}/compare/${first}`;
    expect((await allocator.get(path)).text).toContain('Niet dezelfde persoon');
    expect((await allocator.post(`${path}/distinct`, {}, path)).location).toBe(`/candidates/${second}`);
    await allocator.post(`/candidates/${first}/compare/${second}/distinct`, {}, '/candidates/new');
    expect(await named()).toEqual(['K-1', 'K-3']);
    expect((await allocator.get(path)).text).toMatch(/is gezegd dat dit twee verschillende mensen zijn/);
    const { rows } = await service.db.query(
      `SELECT "recordId", details FROM audit_entry WHERE action = 'candidates:told-apart'`,
    );
    expect(rows).toEqual([{ recordId: second, details: { otherId: first } }]);
  });

  it('are nobody who was erased, or is not there', async () => {
    await service.db.query(`UPDATE candidate SET "erasedAt" = now() WHERE reference IN ('K-2', 'K-3')`);
    expect(await named()).toEqual([]);
    const path = `/candidates/${await idOf('K-1')}/compare/${await idOf('K-2')}`;
    expect((await allocator.get(path)).status).toBe(404);
    expect((await allocator.post(`${path}/distinct`, {}, '/candidates/new')).status).toBe(404);
    const itself = `/candidates/${await idOf('K-1')}/compare/${await idOf('K-1')}`;
    expect((await allocator.post(`${itself}/distinct`, {}, '/candidates/new')).status).toBe(404);
  });
});
