import type { ApiClient } from '../support/api-client.js';
import { candidatesCsv } from '../support/candidates-files.js';
import { HOMES_CSV, LOCATIONS_CSV } from '../support/homes-files.js';
import { startService, type Service } from '../support/service.js';

const CHOICES = `Van;Naar;Keuze
K-1;K-2;uitnodiging
K-2;K-1;invite
K-1;K-3;graag
K-3;K-1;liever niet
K-3;K-2;Uitnodigen
`;

/** A table in which these pairs invite each other: `'45 56'` are K-4 and K-5, K-5 and K-6. */
const mutual = (pairs: string) =>
  table(pairs.split(' ').flatMap(([a, b]) => [`${a}${b} uitnodiging`, `${b}${a} uitnodiging`]));
const table = (rows: string[]) =>
  ['Van;Naar;Keuze', ...rows.map((row) => `K-${row[0]};K-${row[1]};${row.slice(3)}`)].join('\n');

describe('choices', () => {
  let service: Service;
  let api: ApiClient;

  beforeAll(async () => {
    service = await startService();
    api = await service.api(['candidates:import', 'homes:import', 'choosing:import']);
    await api.upload('/api/v1/locations/imports', 'locations.csv', LOCATIONS_CSV);
    await api.upload('/api/v1/homes/imports', 'homes.csv', HOMES_CSV);
    const people = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => ({ reference: `K-${number}` }));
    await api.upload('/api/v1/candidates/imports', 'candidates.csv', candidatesCsv(...people));
    await take(CHOICES);
  });
  afterAll(() => service.close());

  const take = (csv: string) => api.upload('/api/v1/choices/imports', 'keuzes.csv', csv);

  const summary = async () => (await api.get('/api/v1/choices/summary')).body;
  /** Everything that is there of invitations and groups, in references. */
  const living = async () => {
    const { rows: invitations } = await service.db.query<{ told: string }>(
      `SELECT a.reference || ' ' || b.reference || ' ' || i.status AS told FROM living_invitation i
       JOIN candidate a ON a.id = i."fromId" JOIN candidate b ON b.id = i."toId" ORDER BY 1`,
    );
    const { rows: groups } = await service.db.query<{ told: string }>(
      `SELECT string_agg(c.reference || '@' || m.seat, ' ' ORDER BY c.reference) AS told
       FROM house_group_member m JOIN candidate c ON c.id = m."candidateId" GROUP BY m."groupId" ORDER BY 1`,
    );
    return { invitations: invitations.map(({ told }) => told), groups: groups.map(({ told }) => told) };
  };
  const forget = () => service.db.query('DELETE FROM choice; DELETE FROM living_invitation; DELETE FROM house_group');
  const faultsOf = async (csv: string) => {
    const { status, body } = await take(csv);
    expect(status).toBe(400);
    return (body.errors as { row: number; column: string; code: string }[]).map(
      ({ row, column, code }) => `${row} ${column}: ${code}`,
    );
  };

  it('are told in numbers: who invited each other is a house group, and nobody joins it who said no to one of them', async () => {
    expect(await summary()).toEqual({ candidates: 3, likes: 4, declines: 1, openInvitations: 0, houseGroups: 1 });
    expect(await living()).toEqual({
      invitations: ['K-1 K-2 accepted', 'K-2 K-1 accepted', 'K-3 K-2 declined'],
      groups: ['K-1@1 K-2@2'],
    });
  });

  it('are taken in once, and the latest that somebody said holds', async () => {
    expect((await take(CHOICES)).body.counts).toEqual({ added: 0, changed: 0, unchanged: 5 });
    const changed = await take('Van;Naar;Keuze\nK-3;K-1;graag\nK-2;K-3;graag\n');
    expect(changed.body.counts).toEqual({ added: 1, changed: 1, unchanged: 0 });
    expect((await api.get('/api/v1/choices/summary')).body).toMatchObject({ likes: 6, declines: 0 });
    await forget();
    await take(CHOICES);
  });

  it('end what two people planned together, as a no that they say here', async () => {
    const { rows } = await service.db.query<{ id: string }>(
      `WITH place AS (SELECT id FROM location LIMIT 1), planned AS (
         INSERT INTO meeting (kind, "startsAt", minutes, "locationId", place, "withSupervisor", "createdAt")
         SELECT 'pair', now() + interval '2 days', 60, id, 'de tuin', true, now() FROM place RETURNING id),
       seats AS (
         INSERT INTO meeting_guest ("meetingId", "candidateId", answer)
         SELECT planned.id, person.id, 'yes' FROM planned, candidate person WHERE person.reference IN ('K-7', 'K-8')),
       told AS (
         INSERT INTO news ("candidateId", kind, "aboutId", "createdAt")
         SELECT a.id, 'mutualYes', b.id, now() FROM candidate a, candidate b WHERE a.reference = 'K-7' AND b.reference = 'K-8')
       INSERT INTO task (kind, "recordType", "recordId", role, "createdAt")
       SELECT 'meeting-support', 'meeting', id::text, 'supervisor', now() FROM planned RETURNING "recordId" AS id`,
    );
    await take(table(['78 graag', '87 graag', '89 uitnodiging']));
    await take(table(['87 liever niet', '98 liever niet']));
    const { rows: ended } = await service.db.query(
      `SELECT meeting."cancelledAt" IS NOT NULL AS "isOff", task."closedAt" IS NOT NULL AS "isClosed",
         (SELECT array_agg(person.reference || ' ' || news.kind ORDER BY 1) FROM news
          JOIN candidate person ON person.id = news."candidateId" WHERE person.reference IN ('K-7', 'K-8', 'K-9')) AS news
       FROM meeting JOIN task ON task."recordId" = meeting.id::text WHERE meeting.id = $1`,
      [rows[0]!.id],
    );
    expect(ended).toEqual([{ isOff: true, isClosed: true, news: ['K-7 meetingCancelled', 'K-8 notTogether'] }]);
    expect((await living()).invitations).toContain('K-8 K-9 declined');
    await forget();
    await take(CHOICES);
  });

  it('are refused with everything that is wrong: unknown people, oneself, two choices about one person', async () => {
    const told = await faultsOf(`Van;Naar;Keuze
K-1;K-99;graag
K-2;K-2;graag
K-1;K-2;graag
K-1;K-2;liever niet
K-3;K-1;graag
K-3;K-1;graag
K-3;K-2;misschien
`);
    expect(told).toEqual([
      '2 Naar: unknownCandidate',
      '3 Naar: choosesSelf',
      '5 Keuze: contradicts',
      '5 Keuze: inOneGroup',
      '7 Keuze: saidTwice',
      '8 Keuze: unknownChoice',
    ]);
    expect((await api.get('/api/v1/choices/summary')).body).toMatchObject({ likes: 4, declines: 1 });
  });

  it('leave only numbers in the audit trail', async () => {
    const { rows } = await service.db.query(
      `SELECT details FROM audit_entry WHERE action = 'choosing:imported' ORDER BY id LIMIT 1`,
    );
    expect(rows).toEqual([{ details: { added: 5, changed: 0, unchanged: 0, livingInvitations: 3, houseGroups: 1 } }]);
  });

  it('have a page for allocators with totals, never with names', async () => {
    const allocator = await service.signIn('allocator');
    const { text } = await allocator.get('/candidates/choices/totals');
    expect(text.replace(/<[^>]+>/g, ' ')).toMatch(/Woongroepen\s*1/);
    expect(text).not.toContain('Yara');
    const { text: upload } = await allocator.get('/candidates/choices/import');
    expect(upload).toContain('Een rij zegt wat één kandidaat over één andere vindt.');
    expect(upload).not.toContain('hetzelfde kenmerk');
    expect((await (await service.signIn('supervisor')).get('/candidates/choices/totals')).status).toBe(403);
  });

  describe('to live together', () => {
    beforeEach(forget);

    it('become groups of two and three, and a preview writes none of it', async () => {
      const csv = mutual('45 67 68 78');
      const preview = await api.upload('/api/v1/choices/imports?dryRun=true', 'keuzes.csv', csv);
      expect(preview.body.counts.added).toBe(8);
      expect(await living()).toEqual({ invitations: [], groups: [] });
      await take(csv);
      expect((await living()).groups).toEqual(['K-4@1 K-5@2', 'K-6@1 K-7@2 K-8@3']);
    });

    it('change nothing when the file comes again, also after somebody left the group', async () => {
      const csv = mutual('45 68') + '\nK-8;K-9;uitnodiging\n';
      await take(csv);
      const before = await living();
      expect((await take(csv)).body.counts).toEqual({ added: 0, changed: 0, unchanged: 5 });
      expect(await living()).toEqual(before);
      await service.db.query('DELETE FROM house_group WHERE id IN (SELECT "groupId" FROM house_group_member)');
      await take(csv);
      expect((await living()).groups).toEqual([]);
    });

    it('are the answer to an invitation that waits', async () => {
      await take(table(['45 uitnodiging']));
      expect((await living()).invitations).toEqual(['K-4 K-5 open']);
      expect((await take(table(['54 uitnodiging', '45 graag']))).body.counts).toEqual({
        added: 1,
        changed: 0,
        unchanged: 1,
      });
      expect(await living()).toEqual({
        invitations: ['K-4 K-5 accepted', 'K-5 K-4 accepted'],
        groups: ['K-4@1 K-5@2'],
      });
    });

    it('ask everybody with whom the other lives', async () => {
      await take(mutual('45'));
      await service.db.query('DELETE FROM news');
      await take(table(['64 uitnodiging']));
      const { rows } = await service.db.query<{ told: string }>(
        `SELECT c.reference || ' ' || n.kind || ' ' || a.reference AS told FROM news n
         JOIN candidate c ON c.id = n."candidateId" JOIN candidate a ON a.id = n."aboutId" ORDER BY 1`,
      );
      expect(rows.map(({ told }) => told)).toEqual(['K-4 invited K-6', 'K-5 voteAsked K-6']);
    });

    it('wait with a term, and with the yes of who asks', async () => {
      await take(table(['45 uitnodiging']));
      const { rows } = await service.db.query(
        `SELECT "dueAt" > "createdAt" AS due, "expiresAt" > "dueAt" AS ends, yes."candidateId" = i."fromId" AS "saidYes"
         FROM living_invitation i JOIN living_invitation_yes yes ON yes."invitationId" = i.id`,
      );
      expect(rows).toEqual([{ due: true, ends: true, saidYes: true }]);
    });

    it('are told to who is asked, and to the group of either', async () => {
      await take(mutual('45'));
      await service.db.query('DELETE FROM news');
      await take(table(['64 uitnodiging', '57 uitnodiging']));
      const { rows } = await service.db.query<{ told: string }>(
        `SELECT c.reference || ' ' || kind || ' ' || about.reference AS told FROM news
         JOIN candidate c ON c.id = news."candidateId" JOIN candidate about ON about.id = news."aboutId" ORDER BY 1`,
      );
      expect(rows.map(({ told }) => told)).toEqual([
        'K-4 invited K-6',
        'K-4 voteAsked K-7',
        'K-5 voteAsked K-6',
        'K-7 invited K-5',
      ]);
    });

    it('let somebody join a group in which everybody wants that', async () => {
      await take(mutual('45'));
      await take(mutual('46 56'));
      expect((await living()).groups).toEqual(['K-4@1 K-5@2 K-6@3']);
    });

    it('are refused with every group that can not be: a fourth person, a missing pair, another group', async () => {
      await take(mutual('12') + '\nK-3;K-1;graag\n');
      const before = await living();
      expect(await faultsOf(mutual('45 46 56 47 89 83 13') + '\nK-1;K-2;liever niet\n')).toEqual([
        '9 Keuze: groupTooLarge',
        '13 Keuze: groupIncomplete',
        '15 Keuze: inOtherGroup',
        '16 Keuze: inOneGroup',
      ]);
      expect(await living()).toEqual(before);
      expect(await summary()).toMatchObject({ likes: 3, declines: 0 });
    });

    it('end at once when the other said no, when there is no room, or when a no comes later', async () => {
      await take(
        mutual('45 46 56') + '\nK-4;K-7;uitnodiging\nK-8;K-9;uitnodiging\nK-9;K-8;liever niet\nK-1;K-2;uitnodiging\n',
      );
      await take(table(['21 liever niet']));
      expect((await living()).invitations.slice(0, 1)).toEqual(['K-1 K-2 declined']);
      expect((await living()).invitations.filter((told) => /K-7|K-8/.test(told))).toEqual([
        'K-4 K-7 overtaken',
        'K-8 K-9 declined',
      ]);
    });

    const limit = (change: string) => `UPDATE candidate SET ${change} WHERE reference = 'K-8'`;
    it.each([
      ['who stopped', limit('"stoppedAt" = now()'), limit('"stoppedAt" = NULL')],
      ['whose limits do not fit', limit(`"acceptsGenders" = '{m}'`), limit(`"acceptsGenders" = '{f,x}'`)],
      ['who can pay no home', limit('"maxRent" = 10000'), limit('"maxRent" = 50000')],
      [
        'who have a home',
        `INSERT INTO corridor_resident ("candidateId", "locationId", since)
         SELECT a.id, l.id, now() FROM candidate a, location l WHERE a.reference = 'K-8' AND l.reference = 'L-1'`,
        'DELETE FROM corridor_resident',
      ],
    ])('are refused with one word for people %s', async (_who, change, undo) => {
      await service.db.query(change);
      const before = await summary();
      expect(await faultsOf(mutual('45 67 78 68'))).toEqual(['9 Keuze: groupDoesNotFit']);
      expect([await summary(), await living()]).toEqual([before, { invitations: [], groups: [] }]);
      await service.db.query(undo);
      expect((await take(mutual('45 67 78 68'))).body.counts.added).toBe(8);
    });

    it('never bring people together of whom one told staff that something is wrong', async () => {
      await service.db.query(
        `INSERT INTO person_report ("reporterId", "reportedId", reason, "createdAt")
         SELECT a.id, b.id, 'unsafe', now() FROM candidate a, candidate b WHERE a.reference = 'K-4' AND b.reference = 'K-5'`,
      );
      await take(table(['45 uitnodiging']));
      expect(await living()).toEqual({ invitations: ['K-4 K-5 declined'], groups: [] });
      expect(await faultsOf(mutual('45 46 56'))).toEqual(['7 Keuze: groupDoesNotFit']);
      await forget();
      for (const pairs of ['45', '46 56 45']) {
        const { body } = await take(mutual(pairs));
        expect(body.errors).toEqual([
          expect.objectContaining({ row: 2 * pairs.split(' ').length + 1, code: 'groupDoesNotFit' }),
        ]);
        expect(JSON.stringify(body)).not.toMatch(/K-\d/);
      }
      await service.db.query('DELETE FROM person_report');
    });
  });
});
