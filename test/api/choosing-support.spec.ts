import { Choosers } from '../support/choosers.js';
import { startService, type Service } from '../support/service.js';
import { rowsOf, supervisor, type Supervisor } from '../support/supervisor.js';
import { until } from '../support/until.js';
import type { Visitor } from '../support/visitor.js';

let service: Service;
let choosers: Choosers;
/** Each with people of her own. */
let noor: Supervisor;
let iris: Supervisor;

beforeAll(async () => {
  service = await startService({ jobs: true });
  choosers = new Choosers(service);
  [noor, iris] = [await supervisor(service), await supervisor(service)];
});
afterAll(() => service?.close());

const candidateOf = async (who: { id: string }, name: string, more: Record<string, unknown> = {}) => ({
  id: await choosers.candidate(name, { supervisorId: who.id, ...more }),
});

/** Who is in the list, without references. */
const namesOf = async (visitor: Visitor, path: string) =>
  (await rowsOf(visitor, path)).map((row) => row.split(' ')[0]!);

/** @param day on which it began */
async function together(seeks: boolean, people: { id: string }[], day = '2026-10-05'): Promise<string> {
  const { rows } = await service.db.query<{ id: string }>(
    `INSERT INTO house_group ("createdAt", size, "seeksOneMore") VALUES ($3, $1, $2) RETURNING id`,
    [people.length, seeks, `${day}T10:00:00Z`],
  );
  for (const [seat, { id }] of people.entries())
    await service.db.query(
      `INSERT INTO house_group_member ("candidateId", "groupId", seat, "joinedAt") VALUES ($1, $2, $3, now())`,
      [id, rows[0]!.id, seat + 1],
    );
  return rows[0]!.id;
}

/** @param days since when it waits, of a term of thirty */
const asked = (from: { id: string }, to: { id: string }, days: number) =>
  service.db.query(
    `INSERT INTO living_invitation ("fromId", "toId", status, "createdAt", "dueAt", "expiresAt")
     VALUES ($1, $2, 'open', now() - make_interval(days => $3), now() + interval '5 days', now() + interval '5 days')`,
    [from.id, to.id, days],
  );

const acts = async (action: string) =>
  (
    await service.db.query<{ recordId: string; actorId: string; details: unknown }>(
      `SELECT "recordId", "actorId", details FROM audit_entry WHERE action = $1 ORDER BY id`,
      [action],
    )
  ).rows;

describe('how choosing goes', () => {
  let people: Record<'Amina' | 'Bram' | 'Celik' | 'Daan' | 'Esra', { id: string }>;

  beforeAll(async () => {
    people = {
      Amina: await candidateOf(noor, 'Amina', { activeAt: '2026-11-20T11:00:00Z' }),
      Bram: await candidateOf(noor, 'Bram'),
      Celik: await candidateOf(noor, 'Celik'),
      Daan: await candidateOf(iris, 'Daan'),
      Esra: await candidateOf(iris, 'Esra'),
    };
    const { Amina, Bram, Celik, Daan, Esra } = people;
    await choosers.contact(Amina, Bram, Daan);
    // Not mutual; ended by a report; with somebody who is no chooser any more.
    await choosers.said(Amina, 'like', Esra);
    for (const other of [Bram, Daan, Esra]) await choosers.said(Celik, 'decline', other);
    await choosers.contact(Daan, Esra);
    await service.db.query(
      `INSERT INTO person_report ("reporterId", "reportedId", reason, "createdAt") VALUES ($1, $2, 'other', now())`,
      [Daan.id, Esra.id],
    );
    const gone = await candidateOf(iris, 'Weg', { stoppedAt: new Date() });
    await choosers.contact(Amina, gone);
    const hidden = await candidateOf(noor, 'Verborgen');
    await service.db.query('UPDATE public_profile SET "approvedAt" = NULL WHERE "candidateId" = $1', [hidden.id]);
    await candidateOf(noor, 'Bezig', { readyAt: null });
    await together(true, [Amina, Daan]);
    await asked(Daan, Bram, 6);
  });

  test('stands in the list in numbers, of one’s own people and of all', async () => {
    const rows = (await rowsOf(noor, '/choosing')).map((row) => row.replace(/ Test K\S+/, ''));
    expect(rows).toEqual([
      'Celik | 0 | 3 | 0 | geen | nog niet',
      // The question from Daan to Bram waits for their whole group.
      'Amina | 4 | 0 | 2 | 2 mensen · zoekt nog iemand · open vraag | 20 nov 2026',
      'Bram | 2 | 0 | 2 | geen · open vraag | nog niet',
    ]);
    const { text } = await noor.get('/choosing');
    expect(text).toContain('2 kandidaten kiezen nog niet');
    expect(text).toContain('Ze zijn geen oordeel.');
    expect(await namesOf(noor, '/choosing?people=all&sort=-name')).toEqual(['Esra', 'Daan', 'Celik', 'Bram', 'Amina']);
    // Reported: no contact any more.
    expect(await rowsOf(iris, '/choosing?search=esra')).toEqual([expect.stringMatching(/^Esra .*\| 1 \| 0 \| 0 \|/)]);
  });

  test('is filtered by what needs a hand', async () => {
    expect(await namesOf(noor, '/choosing?show=fewContacts')).toEqual(['Celik']);
    expect(await namesOf(noor, '/choosing?show=onlyNo&people=all')).toEqual(['Celik']);
    expect(await namesOf(noor, '/choosing?show=noGroup&sort=name')).toEqual(['Bram', 'Celik']);
    expect(await namesOf(noor, '/choosing?pageSize=1&page=2&sort=name')).toEqual(['Bram']);
    expect((await noor.get('/choosing?show=declinedWhom')).status).toBe(400);
    expect((await noor.get('/choosing?search=nergens')).text).toContain('Niemand gevonden');
  });

  test('never tells whom somebody chose or rather did not', async () => {
    const before = await rowsOf(noor, '/choosing?people=all&sort=name');
    const { Celik, Bram, Amina } = people;
    await service.db.query('UPDATE choice SET "chosenId" = $3 WHERE "chooserId" = $1 AND "chosenId" = $2', [
      Celik.id,
      Bram.id,
      Amina.id,
    ]);
    expect(await rowsOf(noor, '/choosing?people=all&sort=name')).toEqual(before);
  });

  test('can be downloaded as it is on the screen, and the trail keeps that it was', async () => {
    const { text, headers } = await noor.get('/choosing/export.csv?people=all&show=noGroup&sort=name&lang=nl');
    expect(headers.get('content-disposition')).toContain('choosing.csv');
    const [head, ...lines] = text.replace('\uFEFF', '').trim().split('\r\n');
    expect(head).toBe('Kenmerk;Naam;Graag;Liever niet;Contacten;Woongroep;Laatst actief');
    expect(lines.map((line) => line.split(';').slice(1).join(';'))).toEqual([
      'Bram Test;2;0;2;geen|open vraag;',
      'Celik Test;0;3;0;geen;',
      'Esra Test;1;0;0;geen;',
    ]);
    expect(await acts('choosing:exported')).toEqual([{ recordId: 'all', actorId: noor.id, details: { count: 3 } }]);
  });

  test('tells which groups look for one more, with names for those who look after them', async () => {
    const others = [await candidateOf(iris, 'Fenna'), await candidateOf(iris, 'Gert')];
    await together(true, others);
    await together(false, [await candidateOf(noor, 'Hugo'), await candidateOf(noor, 'Ilse')]);
    const free = [{ id: await choosers.candidate('Vrij') }, { id: await choosers.candidate('Zonder') }];
    await together(true, free, '2026-10-06');
    expect(await rowsOf(noor, '/choosing/groups')).toEqual([
      expect.stringMatching(/^Amina Test Daan Test \| 5 okt 2026$/),
      expect.stringMatching(/^Vrij Test Zonder Test \| 6 okt 2026$/),
    ]);
    const { text } = await noor.get('/choosing/groups');
    expect(text).toContain('Ook 1 groep van andere begeleiders zoekt nog iemand.');
    expect(text).not.toContain('Fenna');
    // Of two questions one is young.
    await asked(others[0]!, people.Celik, 2);
    expect((await noor.get('/choosing/groups')).text).toContain('1 vraag wacht langer dan 5 dagen op een antwoord.');
  });
});

test('news, lines and closed questions are deleted after a year; what is younger or open stays', async () => {
  const [one, other] = [await candidateOf(noor, 'Ruud'), await candidateOf(noor, 'Siham')];
  for (const years of [0, 2]) {
    const at = new Date(new Date().setUTCFullYear(new Date().getUTCFullYear() - years));
    await service.db.query(`INSERT INTO news ("candidateId", kind, "createdAt") VALUES ($1, 'invited', $2)`, [
      one.id,
      at,
    ]);
    await service.db.query(`INSERT INTO contact_line ("fromId", "toId", line, "sentAt") VALUES ($1, $2, 'hello', $3)`, [
      one.id,
      other.id,
      at,
    ]);
    await service.db.query(
      `INSERT INTO living_invitation ("fromId", "toId", status, "createdAt", "expiresAt", "closedAt")
       VALUES ($1, $2, 'declined', $3, $3, $3)`,
      [one.id, other.id, at],
    );
  }
  const [deleted] = await until(async () => {
    const found = await acts('choosing:history-deleted');
    const { rows } = await service.db.query<{ left: number }>(
      `SELECT (SELECT count(*) FROM news WHERE "candidateId" = $1)::int + (SELECT count(*) FROM contact_line WHERE "fromId" = $1)::int
         + (SELECT count(*) FROM living_invitation WHERE "fromId" = $1)::int AS left`,
      [one.id],
    );
    return rows[0]!.left === 3 && found.length > 0 ? found : null;
  });
  expect(deleted!.actorId).toBeNull();
});
