import type { ApiClient } from '../support/api-client.js';
import { candidatesCsv, dutchDay, type CandidateCells } from '../support/candidates-files.js';
import { LOCATIONS_CSV } from '../support/homes-files.js';
import { startService, type Service } from '../support/service.js';
import { Visitor } from '../support/visitor.js';

const IMPORTS = '/api/v1/candidates/imports';

const yara = { reference: 'K-1', email: 'Yara.Haddad@Example.org', locations: 'L-2|L-1' };
const sem = {
  reference: 'K-2',
  firstName: 'Sem',
  lastName: 'de Vries',
  language: 'nl',
  targetGroup: 'jongere huurder',
  gender: 'm',
  birthDate: dutchDay(-29),
  registeredOn: dutchDay(-1, 0, -1),
  languages: 'nl|en',
};
const amin = {
  reference: 'K-3',
  firstName: 'Amin',
  lastName: 'Rezai',
  urgencyReason: 'opvangplek stopt',
  birthDate: dutchDay(-19),
};

describe('candidates', () => {
  let service: Service;
  let api: ApiClient;

  beforeAll(async () => {
    service = await startService();
    api = await service.api(['candidates:read', 'candidates:import', 'homes:read', 'homes:import']);
    await api.upload('/api/v1/locations/imports', 'locations.csv', LOCATIONS_CSV);
    await take(yara, sem, amin);
  });
  afterAll(() => service.close());

  const take = (...people: Partial<CandidateCells>[]) =>
    api.upload(IMPORTS, 'kandidaten.csv', candidatesCsv(...people));
  const problemsOf = async (...people: Partial<CandidateCells>[]) => {
    const { status, body } = await take(...people);
    expect(status).toBe(400);
    return (body.errors as { row: number; column: string; code: string }[]).map(
      ({ row, column, code }) => `${row} ${column}: ${code}`,
    );
  };
  const references = async (query: string) =>
    ((await api.get(`/api/v1/candidates?${query}`)).body.items as { reference: string }[]).map(
      ({ reference }) => reference,
    );
  const idOf = async (reference: string) =>
    (await api.get(`/api/v1/candidates?search=${reference}`)).body.items[0].id as string;

  describe('import', () => {
    it('recognises people by their reference and only writes what changed', async () => {
      expect((await take(yara, sem, amin)).body.counts).toEqual({ added: 0, changed: 0, unchanged: 3 });
      expect((await take(yara, { ...sem, maxRent: '650' }, amin)).body.counts).toEqual({
        added: 0,
        changed: 1,
        unchanged: 2,
      });
      expect((await take({ ...yara, locations: 'L-1|L-2' })).body.counts).toEqual({
        added: 0,
        changed: 1,
        unchanged: 0,
      });
      expect((await api.get(`/api/v1/candidates/${await idOf('K-1')}`)).body.locations).toMatchObject([
        { reference: 'L-1' },
        { reference: 'L-2' },
      ]);
      await take(yara, sem);
    });

    it('tells everything that is wrong at once, and takes nothing in', async () => {
      const wrong = {
        reference: 'K-9',
        birthDate: dutchDay(-40),
        registeredOn: dutchDay(1),
        locations: 'L-1|L-9',
        email: 'nobody',
      };
      const noWish = { reference: 'K-8', availableUntil: '01-11-2026', maxRent: '0', interests: 'chess' };
      expect((await problemsOf(wrong, noWish)).sort()).toEqual([
        '2 E-mail: notAnEmail',
        '2 Geboortedatum: tooOld',
        '2 Ingeschreven op: registeredInFuture',
        '2 Locaties: unknownLocation',
        '3 Interesses: unknownChoice',
      ]);
      expect((await problemsOf({ ...noWish, interests: '' })).sort()).toEqual([
        '2 Beschikbaar tot: untilBeforeFrom',
        '2 Maximale huur: rentOutOfRange',
      ]);
      expect(await references('search=K-9')).toEqual([]);
    });

    it('takes people of 18 to 30 years', async () => {
      expect(await problemsOf({ reference: 'K-9', birthDate: dutchDay(-18, 0, 1) })).toEqual([
        '2 Geboortedatum: tooYoung',
      ]);
      expect(await problemsOf({ reference: 'K-9', birthDate: dutchDay(-31), registeredOn: dutchDay(0) })).toEqual([
        '2 Geboortedatum: tooOld',
      ]);
      const { body } = await api.upload(
        `${IMPORTS}?dryRun=true`,
        'k.csv',
        candidatesCsv({ reference: 'K-9', birthDate: dutchDay(-31, 0, 1), registeredOn: dutchDay(0) }),
      );
      expect(body.counts).toEqual({ added: 1, changed: 0, unchanged: 0 });
    });

    it('refuses what looks like a citizen service number, without repeating it', async () => {
      const { body } = await take({ reference: '111222333', lastName: 'Haddad 111.222.333' });
      expect(body.errors).toMatchObject([
        { column: 'Kenmerk', code: 'citizenNumber' },
        { column: 'Achternaam', code: 'citizenNumber' },
      ]);
      expect(JSON.stringify(body)).not.toMatch(/111.?222.?333/);
    });

    it('names the other candidate who has an e-mail address, in the file or known before', async () => {
      const email = 'YARA.haddad@example.org';
      const { body } = await take({ reference: 'K-9', email });
      expect(body.errors).toMatchObject([
        { code: 'emailOfAnother', message: expect.stringContaining('K-1') as string },
      ]);
      const inOneFile = await take(
        { reference: 'K-8', email: 'two@example.org' },
        { reference: 'K-9', email: 'Two@example.org' },
      );
      expect(inOneFile.body.errors).toMatchObject([
        { row: 3, code: 'duplicateEmail', message: expect.stringContaining('K-8') as string },
      ]);
    });

    it('lets two people swap their e-mail addresses', async () => {
      await take({ ...sem, email: 'sem@example.org' });
      const swapped = await take({ ...yara, email: 'sem@example.org' }, { ...sem, email: yara.email });
      expect(swapped.body.counts).toMatchObject({ changed: 2 });
      await take(yara, sem);
    });

    it('refuses a person who is in the file twice, or to whom nothing matters', async () => {
      expect(await problemsOf(yara, { ...yara, email: '' })).toEqual(['3 Kenmerk: duplicateReference']);
      const none = ['Sleep', 'Cleanliness', 'Guests', 'Kitchen', 'Languages', 'Interests'].map((topic) => [
        `importance${topic}`,
        '0',
      ]);
      expect(await problemsOf({ reference: 'K-9', ...Object.fromEntries(none) })).toEqual([
        '2 Belang slapen: nothingMatters',
      ]);
    });
  });

  describe('list', () => {
    it('shows urgency by waiting time or by its own reason, the most urgent first', async () => {
      const { body } = await api.get('/api/v1/candidates');
      expect(body.items).toMatchObject([
        { reference: 'K-3', age: 19, urgency: { band: 4, because: 'receptionPlaceEnds' } },
        { reference: 'K-2', age: 29, urgency: { band: 3, because: 'waiting' } },
        { reference: 'K-1', age: 22, urgency: { band: 1, because: 'waiting' } },
      ]);
    });

    it('can be searched, filtered, sorted and paged', async () => {
      expect(await references('search=de%20VRIES')).toEqual(['K-2']);
      expect(await references('search=sem%20de')).toEqual(['K-2']);
      expect(await references('search=%25')).toEqual([]);
      expect(await references('targetGroup=statusHolder')).toEqual(['K-3', 'K-1']);
      expect(await references('urgency=3')).toEqual(['K-2']);
      const locations = (await api.get('/api/v1/locations')).body as { id: string; reference: string }[];
      const second = locations.find(({ reference }) => reference === 'L-2');
      expect(await references(`location=${second!.id}`)).toEqual(['K-1']);
      expect(await references('sort=age')).toEqual(['K-3', 'K-1', 'K-2']);
      expect(await references('sort=-name')).toEqual(['K-2', 'K-3', 'K-1']);
      expect(await references('sort=reference&pageSize=2&page=2')).toEqual(['K-3']);
    });

    it('is a CSV file of what the filters show, and the audit trail keeps that it was taken', async () => {
      const allocator = await service.signIn('allocator');
      const { text, headers } = await allocator.get('/candidates/export.csv?targetGroup=youngTenant');
      expect(headers.get('content-disposition')).toContain('candidates.csv');
      expect(text.split('\r\n')[1]).toMatch(
        /^K-2;Sem de Vries;29;jongere;3;wachttijd;Nederlands\|Engels;De Europahof;\d{4}-\d\d-\d\d;klaar;;0;$/,
      );
      const { rows } = await service.db.query(`SELECT details FROM audit_entry WHERE action = 'candidates:exported'`);
      expect(rows).toEqual([{ details: { count: 1 } }]);
    });
  });

  describe('the file of a person', () => {
    it('has everything but whose gender they accept, and the audit trail keeps who looked', async () => {
      const id = await idOf('K-1');
      const { body } = await api.get(`/api/v1/candidates/${id}`);
      expect(body).toMatchObject({
        email: 'yara.haddad@example.org',
        maxRent: 50000,
        habits: { sleep: 1 },
        importance: { sleep: 3, age: 0 },
      });
      expect(JSON.stringify(body)).not.toMatch(/acceptsGenders/);
      const allocator = await service.signIn('allocator');
      const { text } = await allocator.get(`/candidates/${id}`);
      expect(text).toContain('Yara Haddad');
      expect(text).not.toMatch(/Geslacht huisgenoten|vrouwen/);
      const { rows } = await service.db.query(
        `SELECT "actorKind" FROM audit_entry WHERE action = 'candidates:viewed' AND "recordId" = $1 ORDER BY id DESC LIMIT 2`,
        [id],
      );
      expect(rows).toEqual([{ actorKind: 'account' }, { actorKind: 'token' }]);
    });

    it('is closed to those who may not read candidates', async () => {
      const id = await idOf('K-1');
      for (const role of ['auditor', 'administrator', 'candidate'] as const) {
        const visitor = await service.signIn(role);
        expect((await visitor.get(`/candidates/${id}`)).status).toBe(403);
        expect((await visitor.get('/candidates')).status).toBe(403);
      }
      expect((await (await service.api(['homes:read'])).get(`/api/v1/candidates/${id}`)).status).toBe(403);
    });

    it('is not found for an unknown person', async () => {
      expect((await api.get('/api/v1/candidates/00000000-0000-4000-8000-000000000000')).status).toBe(404);
      expect((await api.get('/api/v1/candidates/K-1')).status).toBe(400);
    });
  });

  describe("a candidate's own page", () => {
    const invited = async (reference: string) => {
      const supervisor = await service.signIn('supervisor');
      const id = await idOf(reference);
      const { text } = await supervisor.post(`/candidates/${id}/invite`, {}, `/candidates/${id}`);
      const link = /http:\/\/127[^\s<]+\/sign-in\/[\w-]{20,}/.exec(text)?.[0];
      return Visitor.signedIn(service.url, link!);
    };

    it('opens with the link that staff made, and tells what is known and who can read it', async () => {
      const candidate = await invited('K-1');
      expect((await candidate.get('/my')).text).toContain('Yara');
      const { text } = await candidate.get('/my/data');
      expect(text).toMatch(/alleen jij/);
      expect(text).toContain('vrouw en anders');
    });

    it('stays theirs when an import brings news', async () => {
      const candidate = await invited('K-1');
      await take({ ...yara, firstName: 'Yasmin' });
      expect((await candidate.get('/my')).text).toContain('Yasmin');
      await take(yara);
    });

    it('is there in Arabic, from right to left', async () => {
      const candidate = await invited('K-1');
      const { text } = await candidate.get('/my?lang=ar');
      expect(text).toMatch(/<html lang="ar" dir="rtl"/);
      expect(text).toContain('كيف تستمر الأمور؟');
    });

    it('belongs to one account, however often somebody is invited', async () => {
      await Promise.all([invited('K-2'), invited('K-2')]);
      const { rows } = await service.db.query(`SELECT count(*)::int FROM account WHERE name = 'Sem de Vries'`);
      expect(rows).toEqual([{ count: 1 }]);
    });

    it('stays a clear message when another account has the e-mail address', async () => {
      await service.db.query(
        `INSERT INTO account (name, email, role) VALUES ('Other', 'amin@example.org', 'supervisor')`,
      );
      await take({ ...amin, email: 'amin@example.org' });
      const supervisor = await service.signIn('supervisor');
      const path = `/candidates/${await idOf('K-3')}`;
      expect((await supervisor.post(`${path}/invite`, {}, path)).location).toBe(path);
      expect((await supervisor.get(path)).text).toContain('Er is al een account met dit e-mailadres');
    });
  });
});
