import { Choosers, press, type Chooser } from '../support/choosers.js';
import { calendarLines, dayIn, MeetingBook, Planner, when } from '../support/meetings.js';
import { startService, type Service } from '../support/service.js';
import { startSmtpServer, type TestSmtpServer } from '../support/smtp.js';
import { rowsOf } from '../support/supervisor.js';
import { until } from '../support/until.js';
import type { Visitor } from '../support/visitor.js';

let service: Service;
let smtp: TestSmtpServer;
let choosers: Choosers;
let book: MeetingBook;
let staff: Visitor;
let planner: Planner;

beforeAll(async () => {
  smtp = await startSmtpServer();
  service = await startService({ jobs: true, smtpUrl: smtp.url });
  choosers = new Choosers(service);
  book = new MeetingBook(service);
  staff = await service.signIn('supervisor');
  planner = new Planner(service, choosers, staff);
});
afterAll(async () => {
  await service?.close();
  await smtp?.close();
});

const peopleAt = (...args: Parameters<Planner['peopleAt']>) => planner.peopleAt(...args);
const offers = (...args: Parameters<Planner['offers']>) => planner.offers(...args);
const suggestionAt = (place: string) => planner.suggestionAt(place);
const plan = (...args: Parameters<Planner['plan']>) => planner.plan(...args);
const planned = (...args: Parameters<Planner['planned']>) => planner.planned(...args);

describe('an activity', () => {
  test('is mailed to its guests in their own language, with a file for their calendar, and tried again when it fails', async () => {
    const { place, people } = await peopleAt('Mailhof', 'Bahar', 'Cas', 'Dewi', 'Ella');
    const email = 'bahar@example.org';
    await service.db.query(`UPDATE candidate SET email = $2, language = 'ar' WHERE id = $1`, [people[0]!.id, email]);
    smtp.refuse(450);
    const guest = people.map(({ id }) => id);
    const { location } = await plan((await suggestionAt(place))!, { ...when(), guest });
    const id = location!.split('/').at(-1)!;
    expect((await staff.get(location!)).text).toContain('1 gast krijgt een mail. Vertel het zelf aan 3 gasten');
    const seat = async () =>
      (await service.db.query('SELECT * FROM meeting_guest WHERE "candidateId" = $1', [guest[0]])).rows[0] as {
        mailTries: number;
        mailDueAt: Date | null;
      };
    await until(async () => (await seat()).mailTries === 1);
    expect((await staff.get(location!)).text).toContain('onderweg');
    smtp.refuse(null);
    await service.db.query('UPDATE meeting_guest SET "mailDueAt" = now() WHERE "candidateId" = $1', [guest[0]]);
    const mail = await smtp.nextMail();
    expect(mail.recipients).toEqual([email]);
    expect(mail.header('Content-Language')).toBe('ar');
    expect(mail.text).toContain('Je bent uitgenodigd om mensen te leren kennen');
    expect(mail.text).toContain('de keuken beneden');
    expect(mail.text).toContain(`${service.url}/my/meetings`);
    const [file] = mail.attachments;
    expect([file!.filename, file!.mimeType]).toEqual(['huisklik.ics', 'text/calendar']);
    const content = file!.content;
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
    const lines = calendarLines(text);
    expect(lines).toEqual(expect.arrayContaining(['METHOD:PUBLISH', `UID:${id}@huisklik`, 'SEQUENCE:0']));
    expect(JSON.stringify([mail.text, mail.html, lines])).not.toMatch(/Cas|Dewi|Ella/);
    await until(async () => (await seat()).mailDueAt === null);
    expect((await staff.get(location!)).text).toContain('verstuurd');
  });

  test('is not mailed again to an address that is refused for good, nor is news of it', async () => {
    const { place, people } = await peopleAt('Weigerhof', 'Gied', 'Hugo', 'Ilse', 'Jade');
    await service.db.query(`UPDATE candidate SET email = 'weg@example.org' WHERE id = $1`, [people[0]!.id]);
    smtp.refuse(550);
    const guest = people.map(({ id }) => id);
    const { location } = await plan((await suggestionAt(place))!, { ...when(), guest });
    const tried = (table: string) =>
      until(async () => {
        const { rows } = await service.db.query<{ tries: number; isDue: boolean }>(
          `SELECT "mailTries" AS tries, "mailDueAt" IS NOT NULL AS "isDue" FROM ${table} WHERE "candidateId" = $1 AND "mailTries" > 0`,
          [guest[0]],
        );
        return rows.length === 1 && !rows[0]!.isDue && rows[0]!.tries;
      });
    expect(await tried('meeting_guest')).toBe(1);
    await staff.post(`${location}/cancel`, {}, location!);
    expect(await tried('news')).toBe(1);
    smtp.refuse(null);
  });

  test('is answered on the guest’s page, and shows nobody who else is asked', async () => {
    const { people, id, path } = await planned('Antwoordhof', 'Fenna', 'Gert', 'Hala', 'Isa');
    const [first, second] = people as [Chooser, Chooser];
    expect(await book.newsOf(first.id)).toEqual(['meetingInvited']);
    const { text } = await first.visitor.get('/my/meetings');
    expect(text).toContain('Samen iets doen: tuinieren');
    for (const { name } of people.slice(1)) expect(text).not.toContain(name);
    expect(await press(first, `/my/meetings/${id}/yes`)).toContain('Je komt');
    expect(await press(second, `/my/meetings/${id}/no`)).toContain('Je komt niet');
    expect(await press(second, `/my/meetings/${id}/yes`)).toContain('Je komt');
    expect(await press(second, `/my/meetings/${id}/cancel`)).toContain('Dit kan nu niet');
    expect((await staff.get('/meetings')).text).toContain('2 van 4 hebben ja gezegd');
    expect((await staff.get(path)).text).toContain('nog geen antwoord');
  });

  test('keeps who came, and nothing before it began', async () => {
    const { people, id, path } = await planned('Kwamhof', 'Jet', 'Karim', 'Lina', 'Max');
    const came = [people[0]!.id, people[2]!.id];
    await staff.post(`${path}/came`, { came }, '/meetings');
    expect((await staff.get(path)).text).toContain('nog niet begonnen');
    await book.begin(id);
    await staff.post(`${path}/came`, { came }, path);
    const { rows } = await service.db.query(
      `SELECT "candidateId" AS id, came FROM meeting_guest WHERE "meetingId" = $1`,
      [id],
    );
    expect(new Map(rows.map((row) => [row.id, row.came]))).toEqual(
      new Map(people.map((one) => [one.id, came.includes(one.id)])),
    );
    expect((await staff.get('/meetings')).text).toContain('2 van 4 kwamen');
    expect((await rowsOf(staff, path)).map((row) => row.split(' | ').at(-1))).toEqual(['ja', 'nee', 'ja', 'nee']);
  });

  test('can be called off; who said no hears nothing of it', async () => {
    const { people, id, path } = await planned('Afzeghof', 'Nina', 'Otis', 'Peer', 'Quirine');
    await press(people[0]!, `/my/meetings/${id}/no`);
    await staff.post(`${path}/cancel`, {}, path);
    expect((await staff.get(path)).text).toContain('gaat niet door');
    expect(await book.newsOf(people[0]!.id)).toEqual(['meetingInvited']);
    expect(await book.newsOf(people[1]!.id)).toEqual(['meetingInvited', 'meetingCancelled']);
    await staff.post(`${path}/cancel`, {}, '/meetings');
    expect(await book.newsOf(people[1]!.id)).toHaveLength(2);
  });

  test('hosted by status holders counts in the figure, and does after they are erased', async () => {
    const { place, people } = await peopleAt('Gasthof', 'Rozan', 'Sara', 'Timo', 'Ursula');
    const host = people[0]!;
    await service.db.query(`UPDATE candidate SET "targetGroup" = 'statusHolder' WHERE id = $1`, [host.id]);
    const figure = async () =>
      /Statushouders<\/dt><dd[^>]*>(\d+)/.exec((await staff.get('/meetings')).text.replace(/>\s+</g, '><'))?.[1];
    const before = Number((await figure()) ?? 0);
    await offers(host, 'gardening');
    const guest = people.map(({ id }) => id);
    await plan((await suggestionAt(place))!, { ...when(), guest, host: host.id });
    expect(Number(await figure())).toBe(before + 1);
    expect((await host.visitor.get('/my/meetings')).text).toContain('Wil jij dit organiseren?');
    expect((await people[1]!.visitor.get('/my/meetings')).text).toContain('<bdi>Rozan</bdi>');
    const [activity] = await book.of(...guest);
    await book.begin(activity!.id);
    await host.visitor.post('/my/data/erase', { understood: 'yes' }, '/my/data/erase');
    await book.arrived('candidates:erased', host.id);
    expect(Number(await figure())).toBe(before + 1);
    expect((await people[1]!.visitor.get('/my/meetings')).text).not.toContain('Rozan');
  });

  test.each<[string, (host: Chooser, id: string) => Promise<unknown>]>([
    ['says no', (host, id) => press(host, `/my/meetings/${id}/no`)],
    ['stops', (host) => host.visitor.post('/my/data/stop', {}, '/my/data')],
    ['is erased', (host) => host.visitor.post('/my/data/erase', { understood: 'yes' }, '/my/data/erase')],
  ])('whose host %s is for supervisors, and names nobody', async (how, leave) => {
    const { place, people } = await peopleAt(`Gastheer ${how}`, 'Gastvrij', 'Kees', 'Lotus', 'Marit');
    const [host, guest] = people as [Chooser, Chooser];
    await offers(host, 'gardening');
    const fields = { ...when(), guest: people.map(({ id }) => id), host: host.id };
    const id = (await plan((await suggestionAt(place))!, fields)).location!.split('/').at(-1)!;
    expect((await guest.visitor.get('/my/meetings')).text).toContain('Gastvrij');
    await leave(host, id);
    await until(async () => (await book.tasks('host-left', id)).length > 0);
    expect(await book.tasks('host-left', id)).toEqual([{ assigneeId: null, dueOn: dayIn(5) }]);
    expect((await staff.get('/tasks')).text).toContain(`/meetings/${id}`);
    expect((await guest.visitor.get('/my/meetings')).text).not.toContain('Gastvrij');
    await staff.post(`/meetings/${id}/cancel`, {}, `/meetings/${id}`);
    expect(await book.tasks('host-left', id)).toEqual([]);
  });
});
