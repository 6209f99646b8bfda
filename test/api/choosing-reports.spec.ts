import { Choosers, press, type Chooser } from '../support/choosers.js';
import { dayIn } from '../support/meetings.js';
import { startService, type Service } from '../support/service.js';
import { rowsOf, supervisor, type Supervisor } from '../support/supervisor.js';
import { until } from '../support/until.js';

let service: Service;
let choosers: Choosers;
/** Of who tells it, and of whom it is about. */
let noor: Supervisor;
let iris: Supervisor;

beforeAll(async () => {
  service = await startService({ jobs: true });
  choosers = new Choosers(service);
  [noor, iris] = [await supervisor(service), await supervisor(service)];
});
afterAll(() => service?.close());

const acts = async (action: string) =>
  (
    await service.db.query<{ recordId: string; actorId: string; details: unknown }>(
      `SELECT "recordId", "actorId", details FROM audit_entry WHERE action = $1 ORDER BY id`,
      [action],
    )
  ).rows;

describe('a report', () => {
  const WORDS = '<script>alert(1)</script> "hij" & ‮ik\nben bang';
  let reporter: Chooser;
  let other: { id: string };
  let path: string;

  beforeAll(async () => {
    reporter = await choosers.chooser('Layla', { supervisorId: noor.id });
    other = { id: await choosers.candidate('Milan', { supervisorId: iris.id }) };
    await choosers.contact(reporter, other);
    await press(reporter, `/my/people/${other.id}/report`, { reason: 'unsafe', words: WORDS });
    const { rows } = await service.db.query<{ id: string }>('SELECT id FROM person_report WHERE "reporterId" = $1', [
      reporter.id,
    ]);
    path = `/choosing/reports/${rows[0]!.id}`;
  });
  const idOf = () => path.split('/').at(-1)!;

  test('is a task of the supervisor of who told it, under their name', async () => {
    const { text } = await noor.get('/tasks');
    expect(text).toContain(`href="${path}"`);
    expect(text).toContain('<bdi>Melding van Layla Test</bdi>');
    // It is done on its own page, where its words are read.
    expect(text).not.toMatch(/action="\/tasks\/[^"]+\/done"/);
    expect(text).not.toContain('Milan');
    expect((await iris.get('/tasks')).text).not.toContain('Layla');
  });

  test('shows that who told it is active', async () => {
    expect(await rowsOf(noor, '/choosing?search=Layla')).toEqual([expect.not.stringMatching(/nog niet$/)]);
  });

  test('is read today when somebody does not feel safe, and else within days', async () => {
    const dayOf = async (one: Chooser) => {
      const { rows } = await service.db.query<{ dueOn: string }>(
        `SELECT task."dueOn"::text FROM task JOIN person_report report ON report.id::text = task."recordId"
         WHERE report."reporterId" = $1`,
        [one.id],
      );
      return rows[0]!.dueOn;
    };
    const annoyed = await choosers.chooser('Karin', { supervisorId: iris.id });
    const lex = { id: await choosers.candidate('Lex') };
    await choosers.contact(annoyed, lex);
    await press(annoyed, `/my/people/${lex.id}/report`, { reason: 'unkind' });
    expect([await dayOf(reporter), await dayOf(annoyed)]).toEqual([dayIn(0), dayIn(2)]);
  });

  test('is listed without whom it is about; opening it tells all, word for word, and is in the trail', async () => {
    expect(await rowsOf(noor, '/choosing/reports')).toEqual([
      expect.stringMatching(/^Layla Test \| Voelt zich niet veilig \| .* \| open$/),
    ]);
    expect(await acts('choosing:report-viewed')).toEqual([]);
    const { text } = await noor.get(path);
    expect(text).toContain('&lt;script>alert(1)&lt;/script> &quot;hij&quot; &amp; ‮ik\nben bang</p>');
    expect(text).not.toContain('<script>alert');
    expect(text).toContain('<p class="own-words" dir="auto">');
    for (const { id } of [reporter, other]) expect(text).toContain(`href="/candidates/${id}"`);
    expect(text).toMatch(/Eerder gemeld<\/dt><dd[^>]*>nog niet/);
    expect(await acts('choosing:report-viewed')).toEqual([{ recordId: idOf(), actorId: noor.id, details: {} }]);
  });

  test('is for that supervisor alone: not for another, an allocator or a candidate', async () => {
    const allocator = await service.signIn('allocator');
    for (const visitor of [iris, allocator, reporter.visitor]) {
      expect((await visitor.get(path)).status).toBe(403);
      expect((await visitor.post(`${path}/handled`, {}, '/')).status).toBe(403);
    }
    for (const place of ['/choosing', '/choosing/export.csv', '/choosing/groups', '/choosing/reports'])
      expect([place, (await allocator.get(place)).status]).toEqual([place, 403]);
    expect((await iris.get('/choosing/reports')).text).not.toContain('Layla');
    expect((await noor.get(`/choosing/reports/${reporter.id}`)).status).toBe(404);
  });

  test('is handled once, which closes the task', async () => {
    expect((await noor.post(`${path}/handled`, {}, path)).location).toBe('/choosing/reports');
    await noor.post(`${path}/handled`, {}, '/choosing');
    expect(await acts('choosing:report-handled')).toEqual([{ recordId: idOf(), actorId: noor.id, details: {} }]);
    expect((await noor.get('/tasks')).text).not.toContain(path);
    const { text } = await noor.get(path);
    expect(text).toContain('Afgehandeld op');
    expect(text).not.toContain(`action="${path}/handled"`);
  });

  test('says how often somebody was reported before', async () => {
    const second = await choosers.chooser('Nadia', { supervisorId: noor.id });
    await choosers.contact(second, other);
    await press(second, `/my/people/${other.id}/report`, { reason: 'unkind' });
    // Open ones first.
    expect(await rowsOf(noor, '/choosing/reports')).toEqual([
      expect.stringMatching(/^Nadia .* open$/),
      expect.stringMatching(/^Layla .* afgehandeld$/),
    ]);
    const link = /href="(\/choosing\/reports\/[0-9a-f-]{36})"/.exec((await noor.get('/choosing/reports')).text)![1]!;
    const { text } = await noor.get(link);
    expect(text).toMatch(/Eerder gemeld<\/dt><dd[^>]*>1 keer/);
    expect(text).toContain('Er staat niets bij.');
  });

  test('and lines and news are in what the reporter takes along, by the name that they knew; nothing is in that of the other', async () => {
    const told = await choosers.chooser('Olga');
    const friend = await choosers.chooser('Pim');
    await service.db.query(`UPDATE public_profile SET nickname = 'Zon' WHERE "candidateId" = $1`, [friend.id]);
    await choosers.contact(told, friend);
    await press(told, `/my/people/${friend.id}/line`, { line: 'hello' });
    const partsOf = async ({ visitor }: Chooser) =>
      (JSON.parse((await visitor.get('/my/data/download.json')).text) as { parts: Record<string, unknown[]> }).parts;
    expect((await partsOf(friend)).news).toMatchObject([{ kind: 'line' }]);
    await press(told, `/my/people/${friend.id}/report`, { reason: 'other', words: 'Hij belt steeds.' });
    expect(await partsOf(told)).toMatchObject({
      lines: [{ to: 'Zon', line: 'hello' }],
      reports: [{ about: 'Zon', reason: 'other', words: 'Hij belt steeds.' }],
      news: [],
    });
    const theirs = await partsOf(friend);
    expect(theirs).toMatchObject({ lines: [], reports: [], choices: [{ about: 'Olga', kind: 'like' }] });
    expect(theirs.news).toEqual([]);
    expect(JSON.stringify(theirs)).not.toContain('belt steeds');
  });

  test('goes with its task when either of the two has everything erased', async () => {
    const leaver = await choosers.chooser('Quinn', { supervisorId: noor.id });
    await choosers.contact(leaver, other);
    await press(leaver, `/my/people/${other.id}/report`, { reason: 'knowsMe' });
    expect((await noor.get('/tasks')).text).toContain('Quinn');
    await leaver.visitor.post('/my/data/erase', { understood: 'yes' });
    await until(async () => {
      const { rows } = await service.db.query(
        `SELECT 1 FROM task WHERE "recordType" = 'person-report'
         AND "recordId" NOT IN (SELECT id::text FROM person_report)`,
      );
      return rows.length === 0;
    });
    expect((await noor.get('/choosing/reports')).text).not.toContain('Quinn');
  });
});

test('what somebody told waits for whoever looks after them by now', async () => {
  const reporter = await choosers.chooser('Wende', { supervisorId: noor.id });
  const other = { id: await choosers.candidate('Xander') };
  await choosers.contact(reporter, other);
  await press(reporter, `/my/people/${other.id}/report`, { reason: 'unkind', words: '' });
  await service.db.query(
    `INSERT INTO task (kind, "recordType", "recordId", role, "assigneeId", "createdAt")
     VALUES ('confirm-answers', 'candidate', $1, 'supervisor', $2, now())`,
    [reporter.id, noor.id],
  );
  const tasksOf = async () =>
    (
      await service.db.query<{ kind: string; assigneeId: string | null }>(
        `SELECT kind, "assigneeId" FROM task WHERE "closedAt" IS NULL
           AND "recordId" IN (SELECT $1::text UNION SELECT id::text FROM person_report WHERE "reporterId"::text = $1) ORDER BY kind`,
        [reporter.id],
      )
    ).rows;
  const to = async (supervisorId: string) => {
    const path = `/candidates/${reporter.id}`;
    await noor.post(`${path}/supervisor`, { supervisorId }, path);
    return until(async () => {
      const tasks = await tasksOf();
      return tasks.every(({ assigneeId }) => assigneeId === (supervisorId || null)) && tasks;
    });
  };
  expect(await to(iris.id)).toEqual([
    { kind: 'confirm-answers', assigneeId: iris.id },
    { kind: 'person-reported', assigneeId: iris.id },
  ]);
  expect(await to('')).toHaveLength(2);
});
