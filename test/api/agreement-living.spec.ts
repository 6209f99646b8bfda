import { LivingHomes, wordsOf, type LivingHome } from '../support/living-agreements.js';
import { dayIn } from '../support/meetings.js';
import { startService, type Service } from '../support/service.js';
import { supervisor } from '../support/supervisor.js';
import { until } from '../support/until.js';
import type { Chooser } from '../support/choosers.js';

const MINE = '/my/agreement/living';
const DISAGREE = '/my/agreement/disagree';

let service: Service;
let homes: LivingHomes;

beforeAll(async () => {
  service = await startService({ jobs: true });
  homes = new LivingHomes(service);
});
afterAll(() => service?.close());

const says = ({ visitor }: Chooser, topic: string, mood: string) =>
  visitor.post(`${MINE}/pulse`, { topic, mood }, MINE);
const wishes = ({ visitor }: Chooser, words: string, more: Record<string, string> = {}) =>
  visitor.post(`${MINE}/request`, { topic: 'cleaning', words, ...more }, MINE);
const notes = ({ visitor }: Chooser, fields: Record<string, string>) =>
  visitor.post(`${DISAGREE}/notes`, fields, DISAGREE);
const read = async ({ visitor }: Chooser, path = MINE) => wordsOf((await visitor.get(`${path}?lang=nl`)).text);
const staffPage = async ({ agreement, supervisor: lead }: LivingHome) =>
  (await lead.get(`/agreements/${agreement}/living?lang=nl`)).text;
const actorsOf = ({ agreement }: LivingHome) =>
  homes.sql<{ action: string; actorKind: string }>(
    `SELECT action, "actorKind" FROM audit_entry WHERE "recordId" = $1 ORDER BY id`,
    [agreement],
  );

describe('how it is going', () => {
  test('is said in one press a topic, and the last one counts; staff read counts from two residents on', async () => {
    const home = await homes.with(['Sanne', 'Yonas']);
    const [sanne, yonas] = home.people as [Chooser, Chooser];
    expect(await read(sanne)).toContain('Schoonmaken');
    expect((await says(sanne, 'cleaning', 'soSo')).location).toBe(`${MINE}#cleaning`);
    await says(sanne, 'cleaning', 'good');
    expect(await read(sanne)).toMatch(/Jij zei op .*: Goed/);
    expect(await read(yonas)).not.toContain('Jij zei op');
    expect(wordsOf(await staffPage(home))).toContain('Er zijn nog geen aantallen.');
    await says(yonas, 'cleaning', 'soSo');
    expect(wordsOf(await staffPage(home))).toContain('1 goed, 1 gaat wel, 0 wil praten');
    expect(await staffPage(home)).not.toMatch(/Sanne|Yonas/);
    expect(await homes.tasksOf(home)).toEqual([]);
  });

  test('a wish to talk is a task for who leads, without a name; the trail does not tell who it was', async () => {
    const home = await homes.with(['Sanne', 'Yonas']);
    await says(home.people[1]!, 'noise', 'talk');
    expect(await homes.tasksOf(home)).toEqual([
      { kind: 'agreement-talk', assigneeId: home.supervisor.id, isOpen: true },
    ]);
    expect(wordsOf(await staffPage(home))).toMatch(/Iemand wil praten over: ?Geluid/);
    expect((await actorsOf(home)).map(({ actorKind }) => actorKind)).toEqual(['system', 'system']);
    expect((await home.supervisor.get('/tasks?lang=nl')).text).toContain(`/agreements/${home.agreement}`);
  });

  test('nothing can be said of a topic or an agreement that is not theirs, or not in force', async () => {
    const home = await homes.with(['Sanne', 'Yonas']);
    expect((await says(home.people[0]!, 'pets', 'good')).status).toBe(404);
    expect((await says(home.people[0]!, 'noise', 'great')).location).toBe(MINE);
    const stranger = await homes.person('Noor');
    expect((await says(stranger, 'noise', 'good')).status).toBe(404);
    expect(await read(stranger)).toContain('Jullie huisafspraken gelden nog niet');
    const other = await supervisor(service);
    expect((await other.get(`/agreements/${home.agreement}/living`)).status).toBe(403);
  });
});

describe('a wish to change something', () => {
  test('is read by all in the home, with a name only when they want it, until it was talked about', async () => {
    const home = await homes.with(['Sanne', 'Yonas']);
    const [sanne, yonas] = home.people as [Chooser, Chooser];
    await wishes(sanne, 'Liever op zaterdag schoonmaken.');
    expect(await read(yonas)).toContain('Liever op zaterdag schoonmaken.');
    expect(await read(yonas)).toContain('Iemand in huis');
    expect(await read(yonas)).not.toContain('Sanne');
    expect(await staffPage(home)).toContain('Liever op zaterdag schoonmaken.');
    expect(await staffPage(home)).not.toContain('Sanne');
    expect((await actorsOf(home)).map(({ actorKind }) => actorKind)).not.toContain('account');
    await wishes(sanne, 'Liever op zondag schoonmaken.', { named: 'yes' });
    expect(await read(yonas)).not.toContain('zaterdag');
    expect(await staffPage(home)).toContain('Sanne');
    await wishes(yonas, 'Ik wil een rooster.');
    await pressFirst(home, /requests\/[^/]+\/handled/);
    expect((await homes.tasksOf(home)).map(({ isOpen }) => isOpen)).toEqual([true]);
    await pressFirst(home, /requests\/[^/]+\/handled/);
    expect((await homes.tasksOf(home)).map(({ isOpen }) => isOpen)).toEqual([false]);
    expect(await read(sanne)).toContain('Jullie praatten hierover.');
  });

  test('that is not right is shown again with what is wrong, and nothing is kept', async () => {
    const home = await homes.with(['Sanne', 'Yonas']);
    const empty = await wishes(home.people[0]!, ' ');
    expect([empty.status, empty.text]).toEqual([400, expect.stringContaining('href="#words-cleaning"')]);
    expect((await wishes(home.people[0]!, 'Mijn BSN is 111222333')).status).toBe(400);
    expect((await wishes(home.people[0]!, 'a'.repeat(1001))).text).toContain('a'.repeat(1001));
    expect(await read(home.people[1]!)).not.toContain('Iemand in huis');
  });
});

describe('when residents disagree', () => {
  test('four steps come in order, with sentences in their own language beside those of the others', async () => {
    const home = await homes.with(['Sanne', 'Yonas']);
    const [sanne, yonas] = home.people as [Chooser, Chooser];
    await homes.sql(`UPDATE candidate SET language = 'tr' WHERE id = $1`, [yonas.id]);
    const page = await read(sanne, DISAGREE);
    expect(page).toMatch(/112.*Stap 1.*48 uur.*Stap 2.*Stap 3.*Stap 4/);
    expect(page).toMatch(/Heb je even tijd.*Biraz vaktin var mı/);
    expect(page).not.toContain('Do you have a moment');
    const turkish = (await yonas.visitor.get(`${DISAGREE}?lang=tr`)).text;
    expect(turkish).toMatch(/Biraz vaktin var mı.*<span lang="nl" dir="ltr">Heb je even tijd/s);
  });

  test('their supervisor can be asked to help, who is told without a name', async () => {
    const home = await homes.with(['Sanne', 'Yonas']);
    const asked = await home.people[0]!.visitor.post(`${DISAGREE}/supervisor`, {}, DISAGREE);
    expect(asked.location).toBe(`${DISAGREE}#supervisor`);
    expect(await homes.tasksOf(home)).toHaveLength(1);
    const acts = await actorsOf(home);
    expect(acts.map(({ action }) => action)).toContain('agreements:help-asked');
    expect(acts.filter(({ actorKind }) => actorKind !== 'system')).toEqual([]);
  });

  test('what was done can be noted without a name, is read in the home and by who leads, and erased by who wrote it', async () => {
    const home = await homes.with(['Sanne', 'Yonas']);
    const [sanne, yonas] = home.people as [Chooser, Chooser];
    await notes(sanne, { step: 'talk', words: 'Wij dronken thee.' });
    await notes(sanne, { step: 'houseTalk', words: '', named: 'yes' });
    const rows = await homes.sql<{ candidateId: string | null }>(
      'SELECT "candidateId" FROM conflict_note WHERE "agreementId" = $1 ORDER BY "notedAt"',
      [home.agreement],
    );
    expect(rows.map(({ candidateId }) => candidateId)).toEqual([null, sanne.id]);
    expect(await read(yonas, DISAGREE)).toContain('Wij dronken thee.');
    expect(await read(yonas, DISAGREE)).not.toContain('Wis wat ik schreef');
    expect(wordsOf(await staffPage(home))).toMatch(/Met elkaar gepraat.*Wij dronken thee.*hele huis gepraat.*Sanne/);
    expect((await actorsOf(home)).map(({ actorKind }) => actorKind)).toEqual(['system', 'account']);
    const erase = /action="([^"]+\/erase)"/.exec((await sanne.visitor.get(DISAGREE)).text)![1]!;
    expect((await yonas.visitor.post(erase, {}, DISAGREE)).status).toBe(404);
    expect((await sanne.visitor.post(erase, {}, DISAGREE)).status).toBe(303);
    expect(await read(yonas, DISAGREE)).not.toContain('Wij dronken thee.');
    expect(await homes.tasksOf(home)).toEqual([]);
  });
});

describe('looking back', () => {
  test('becomes a task on its day, once, and is done on the page', async () => {
    const home = await homes.with(['Sanne', 'Yonas']);
    await homes.review(home, 'threeMonths', dayIn(1));
    await homes.review(home, 'twoWeeks', dayIn(-1));
    await until(async () => (await homes.tasksOf(home)).length === 1);
    expect(await homes.tasksOf(home)).toEqual([
      { kind: 'agreement-review', assigneeId: home.supervisor.id, isOpen: true },
    ]);
    await pressFirst(home, /reviews\/[^/]+\/done/);
    expect((await homes.tasksOf(home)).map(({ isOpen }) => isOpen)).toEqual([false]);
    expect(wordsOf(await staffPage(home))).toMatch(/Eerste keer terugkijken.*Gedaan op .*Test supervisor/);
  });

  test('waits for the key', async () => {
    const home = await homes.with(['Sanne', 'Yonas']);
    await homes.sql(`UPDATE placement SET status = 'agreed' WHERE id = $1`, [home.placement]);
    await homes.review(home, 'twoWeeks', dayIn(-1));
    const other = await homes.with(['Mina', 'Ali']);
    await homes.review(other, 'twoWeeks', dayIn(-1));
    await until(async () => (await homes.tasksOf(other)).length === 1);
    expect(await homes.tasksOf(home)).toEqual([]);
  });

  test('is planned when a text comes into force, from the key on', async () => {
    const home = await homes.with(['Sanne', 'Yonas'], { state: 'shared' });
    await homes.lease(home, dayIn(10));
    await homes.witness(home);
    expect(await homes.reviewsOf(home)).toEqual([
      { kind: 'twoWeeks', dueOn: dayIn(24) },
      { kind: 'threeMonths', dueOn: dayIn(101) },
    ]);
  });

  test('comes once more for people who stayed with somebody new, and what was open stays open', async () => {
    const before = await homes.with(['Sanne', 'Yonas']);
    await homes.end(before);
    const people = [before.people[0]!, await homes.person('Mina')];
    const now = await homes.with(people, { state: 'shared', home: before.home });
    await homes.lease(now, dayIn(-5));
    await homes.review(now, 'twoWeeks', dayIn(3));
    await homes.witness(now);
    expect(await homes.reviewsOf(now)).toEqual([
      { kind: 'twoWeeks', dueOn: dayIn(3) },
      { kind: 'newcomer', dueOn: dayIn(28) },
      { kind: 'threeMonths', dueOn: dayIn(91) },
    ]);
  });
});

describe('what is theirs', () => {
  test('goes along with a resident, and goes when their data are erased, notes without a name too', async () => {
    const home = await homes.with(['Sanne', 'Yonas']);
    const [sanne, yonas] = home.people as [Chooser, Chooser];
    await homes.sql(
      `INSERT INTO agreement_view ("agreementId", topic, "candidateId", stance, words, language, revision, "saidAt")
       VALUES ($1, 'cleaning', $2, 'proposal', 'Samen op zaterdag.', 'nl', 1, now())`,
      [home.agreement, sanne.id],
    );
    await says(sanne, 'noise', 'talk');
    await wishes(sanne, 'Ik wil een rooster.');
    await notes(sanne, { step: 'talk', words: 'Wij dronken thee.' });
    await notes(yonas, { step: 'talk', words: 'Wij aten samen.' });
    const { parts } = JSON.parse((await sanne.visitor.get('/my/data/download.json')).text) as {
      parts: Record<string, unknown>;
    };
    expect(parts).toMatchObject({
      agreementViews: [{ words: 'Samen op zaterdag.' }],
      agreementsToSign: [{ version: 1, firstName: 'Sanne', method: 'code' }],
      howItGoes: [{ topic: 'noise', mood: 'talk' }],
      changesAsked: [{ words: 'Ik wil een rooster.', isNamed: false }],
      conflictNotes: [{ words: 'Wij dronken thee.', isNamed: false }],
    });
    await eraseThemself(sanne);
    await until(async () => (await homes.tasksOf(home)).every(({ isOpen }) => !isOpen));
    const page = await staffPage(home);
    expect([page.includes('Wij aten samen.'), /thee|rooster|Iemand wil praten/.test(page)]).toEqual([true, false]);
    const left = (table: string, column = 'candidateId') =>
      homes.sql(`SELECT * FROM ${table} WHERE "${column}" = $1`, [sanne.id]);
    for (const table of ['agreement_view', 'agreement_pulse', 'agreement_request', 'conflict_note'])
      expect(await left(table)).toEqual([]);
    expect(await left('agreement_signer')).toMatchObject([{ firstName: '' }]);
    expect(await left('agreement_signature')).toHaveLength(1);
  });

  test('takes a text back that waits for the signature of somebody who was erased', async () => {
    const home = await homes.with(['Sanne', 'Yonas'], { state: 'shared' });
    await eraseThemself(home.people[0]!);
    const state = async () =>
      (await homes.sql<{ state: string }>('SELECT state FROM agreement_version WHERE id = $1', [home.version]))[0]!
        .state;
    await until(async () => (await state()) === 'withdrawn');
  });
});

async function eraseThemself({ visitor }: Chooser): Promise<void> {
  expect((await visitor.post('/my/data/erase', { understood: 'yes' })).location).toBe('/erased');
}

/** Presses the first button of the staff page that leads to such an address. */
async function pressFirst(home: LivingHome, address: RegExp): Promise<void> {
  const action = new RegExp(`action="([^"]*${address.source})"`).exec(await staffPage(home))![1]!;
  const { status } = await home.supervisor.post(action, {}, `/agreements/${home.agreement}/living`);
  expect(status).toBe(303);
}
