import { startService, type Service } from '../support/service.js';
import type { Visitor } from '../support/visitor.js';

const yara = {
  firstName: 'Yara',
  lastName: 'Haddad',
  birthDate: '2002-05-01',
  gender: 'f',
  reference: 'K-1',
  targetGroup: 'statusHolder',
  registeredOn: '2025-01-31',
  urgencyReason: '',
  language: 'ar',
  email: 'Yara@example.org',
  phone: '',
  supervisorId: '',
};

describe('a candidate brought in by hand', () => {
  let service: Service;
  let supervisor: Visitor;

  beforeAll(async () => {
    service = await startService();
    supervisor = await service.signIn('supervisor');
  });
  afterAll(() => service.close());
  beforeEach(() => service.db.query('TRUNCATE candidate CASCADE'));

  const add = (changes: Partial<typeof yara> = {}, who = supervisor) =>
    who.post('/candidates/new', { ...yara, ...changes });
  const stored = async () =>
    (await service.db.query('SELECT * FROM candidate ORDER BY reference')).rows as Record<string, unknown>[];

  it('has the facts of the programme, and no answers yet', async () => {
    const { status, location } = await add();
    expect(status).toBe(303);
    expect(await stored()).toMatchObject([
      { reference: 'K-1', email: 'yara@example.org', readyAt: null, sleep: null, languages: null, supervisorId: null },
    ]);
    const { text } = await supervisor.get(location!);
    expect(text).toContain('Yara Haddad staat in de service.');
    expect(text).toContain('nog niet uitgenodigd');
    expect(text).toContain('nog niet ingevuld');
    const { rows } = await service.db.query(
      `SELECT "actorKind", details FROM audit_entry WHERE action = 'candidates:added'`,
    );
    expect(rows).toEqual([{ actorKind: 'account', details: {} }]);
  });

  it('is of the supervisor who fills the form in, unless they choose another', async () => {
    const { text } = await supervisor.get('/candidates/new');
    expect(text).toMatch(/<option value="[0-9a-f-]{36}" selected>Test supervisor \(u\)/);
    const allocator = await service.signIn('allocator');
    expect((await allocator.get('/candidates/new')).text).not.toContain('(u)');
  });

  it('gets the next free reference', async () => {
    const year = new Date().getFullYear();
    const proposed = async () =>
      /name="reference"[^>]*value="([^"]+)"/.exec((await supervisor.get('/candidates/new')).text)?.[1];
    expect(await proposed()).toBe(`K-${year}-0001`);
    await add({ reference: `K-${year}-0041` });
    expect(await proposed()).toBe(`K-${year}-0042`);
  });

  it('is refused with everything that is wrong at once, and keeps what was typed', async () => {
    await add();
    const { status, text } = await add({
      firstName: '',
      lastName: 'Haddad 111.222.333',
      birthDate: '2020-01-01',
      gender: '',
      targetGroup: 'nobody',
      registeredOn: '2099-01-01',
      language: 'xx',
      email: 'YARA@example.org',
      phone: '06 12',
    });
    expect(status).toBe(400);
    expect(text).toContain('Er kloppen 9 dingen nog niet');
    for (const message of [
      'Vul dit in: Voornaam.',
      'burgerservicenummer',
      'nog geen 18 jaar',
      'Kies bij ‘Geslacht’.',
      'Dit kenmerk is al in gebruik',
      'Kies bij ‘Doelgroep’.',
      'De datum van inschrijven ligt in de toekomst',
      "Kies bij ‘Taal van brieven en pagina's’.",
      'hoort al bij kandidaat K-1',
    ])
      expect(text).toContain(message);
    expect(text).toContain('value="06 12"');
    expect(await stored()).toHaveLength(1);
  });

  it('is one person when the form comes twice at the same moment', async () => {
    const answers = await Promise.all([add(), add()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 400]);
    expect(await stored()).toHaveLength(1);
  });

  it('cannot be given to somebody who is no supervisor', async () => {
    const { accountId } = await service.ticket('allocator');
    for (const supervisorId of [accountId, 'nobody'])
      expect((await add({ supervisorId })).text).toContain('Deze begeleider is er niet meer');
  });

  describe('and their supervisor', () => {
    it('is assigned, changed and taken away on the page of the candidate, with an audit entry', async () => {
      const path = (await add()).location!;
      const { accountId } = await service.ticket('supervisor');
      expect((await supervisor.post(`${path}/supervisor`, { supervisorId: accountId }, path)).location).toBe(path);
      expect(await stored()).toMatchObject([{ supervisorId: accountId }]);
      await supervisor.post(`${path}/supervisor`, { supervisorId: accountId }, path);
      await supervisor.post(`${path}/supervisor`, { supervisorId: '' }, path);
      expect(await stored()).toMatchObject([{ supervisorId: null }]);
      const { rows } = await service.db.query(
        `SELECT details->>'supervisorId' AS id FROM audit_entry WHERE action = 'candidates:assigned' ORDER BY id`,
      );
      expect(rows).toEqual([{ id: accountId }, { id: null }]);
    });

    it('can be nobody else than a supervisor', async () => {
      const path = (await add()).location!;
      const { accountId } = await service.ticket('auditor');
      await supervisor.post(`${path}/supervisor`, { supervisorId: accountId }, path);
      expect((await supervisor.get(path)).text).toContain('Deze begeleider is er niet meer');
      expect(await stored()).toMatchObject([{ supervisorId: null }]);
    });
  });
});
