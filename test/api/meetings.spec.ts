import { randomUUID } from 'node:crypto';
import { localTimeOf } from '../../src/platform/clock/local-time.js';
import { Choosers, press, type Chooser } from '../support/choosers.js';
import { answer, calendarLines, dayIn, formOf, LIST, listOf, MeetingBook, PairMeetings } from '../support/meetings.js';
import { startService, type Service } from '../support/service.js';
import { until } from '../support/until.js';

let service: Service;
let choosers: Choosers;
let book: MeetingBook;
let pairs: PairMeetings;
let place: string;

beforeAll(async () => {
  service = await startService({ jobs: true });
  choosers = new Choosers(service);
  book = new MeetingBook(service);
  pairs = new PairMeetings(choosers, book);
  place = await choosers.placeWithHomes();
});
afterAll(() => service?.close());

const propose = (...args: Parameters<PairMeetings['propose']>) => pairs.propose(...args);
const contact = (one: string, other: string) => pairs.contact(one, other);
const proposed = (...args: Parameters<PairMeetings['proposed']>) => pairs.proposed(...args);

describe('two people in contact', () => {
  test('propose, agree, and have it in their calendar', async () => {
    const { first, second, id } = await proposed('Sanne', 'Yonas');
    expect((await first.visitor.get(formOf(second))).text).toContain('Spreek af met <bdi>Yonas</bdi>');
    expect(await listOf(first)).toContain('Wij wachten op een antwoord');
    expect(await book.newsOf(second.id)).toEqual(['meetingProposed']);
    const asked = await listOf(second);
    expect(asked).toContain('Kennismaken met <bdi>Sanne</bdi>');
    expect(asked).toContain('de gemeenschappelijke ruimte');
    expect((await second.visitor.get(`/my/people/${first.id}`)).text).toContain(`${LIST}/${id}/yes`);

    expect(await answer(second, 'yes', id)).toContain('Het gaat door');
    expect(await book.newsOf(first.id)).toEqual(['meetingAgreed']);
    expect(await book.newsOf(second.id)).toEqual(['meetingProposed', 'meetingAgreed']);
    const file = await first.visitor.get(`${LIST}/${id}/calendar.ics`);
    expect(file.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const lines = calendarLines(file.text);
    const [meeting] = await book.of(first.id, second.id);
    expect(localTimeOf(meeting!.startsAt)).toEqual({ day: dayIn(3), time: '14:30' });
    const start = meeting!.startsAt.toISOString().replace(/[-:]|\.000/g, '');
    for (const line of [
      ...['METHOD:PUBLISH', 'STATUS:CONFIRMED', 'SEQUENCE:0', `UID:${id}@huisklik`, `DTSTART:${start}`],
      ...['SUMMARY:Kennismaken met Yonas', 'LOCATION:de gemeenschappelijke ruimte\\, Hof van kiezen\\, Haarlem'],
    ])
      expect(lines).toContain(line);
    expect(file.text).not.toMatch(/Test|Sanne/);
  });

  test('decline without blame, and ask for another time: the new question takes the place of the one before', async () => {
    const { first, second, id } = await proposed('Tim', 'Amina');
    expect((await second.visitor.get(formOf(first))).text).toContain('dan geldt alleen die');
    await propose(second, first, { time: '16:00' });
    const [before, after] = await book.of(first.id, second.id);
    expect([before!.id, before!.cancelledAt, after!.cancelledAt]).toEqual([id, expect.any(Date), null]);
    expect(await answer(second, 'yes', id)).toContain('Dit kan nu niet');

    await answer(first, 'no', after!.id);
    expect(await book.newsOf(second.id)).toEqual(['meetingProposed', 'meetingDeclined']);
    expect(await answer(first, 'yes', after!.id)).toContain('Dit kan nu niet');
    const { rows } = await service.db.query<{ entry: string }>(
      `SELECT audit_entry::text AS entry FROM audit_entry WHERE "recordId" = $1`,
      [after!.id],
    );
    expect(rows.map(({ entry }) => entry).join()).not.toMatch(/\bno\b/);
  });

  test('who propose in the same second have one question', async () => {
    const [one, other] = await contact('Eva', 'Samir');
    await Promise.all([propose(one, other), propose(other, one), propose(one, other), propose(other, one)]);
    const meetings = await book.of(one.id, other.id);
    expect(meetings).toHaveLength(4);
    expect(meetings.filter(({ cancelledAt }) => !cancelledAt)).toHaveLength(1);
  });

  test('call off what they agreed; the calendar takes it away', async () => {
    const { first, second, id } = await proposed('Noor', 'Idris');
    await answer(second, 'yes', id);
    expect(await answer(first, 'cancel', id)).toContain('Het gaat niet door');
    expect(await book.newsOf(second.id)).toEqual(['meetingProposed', 'meetingAgreed', 'meetingCancelled']);
    expect(await book.newsOf(first.id)).toEqual(['meetingAgreed']);
    const lines = calendarLines((await second.visitor.get(`${LIST}/${id}/calendar.ics`)).text);
    expect(lines).toEqual(expect.arrayContaining(['STATUS:CANCELLED', 'SEQUENCE:1', `UID:${id}@huisklik`]));
    expect(await answer(second, 'cancel', id)).toContain('Dit kan nu niet');
  });

  test('call it off also when one of them is not shown to others for now', async () => {
    const unshown = ({ id }: Chooser) =>
      service.db.query('UPDATE public_profile SET "approvedAt" = NULL WHERE "candidateId" = $1', [id]);
    const agreed = await proposed('Teun', 'Hiwot');
    await answer(agreed.second, 'yes', agreed.id);
    await unshown(agreed.second);
    expect(await answer(agreed.first, 'cancel', agreed.id)).toContain('Het gaat niet door');
    const asked = await proposed('Sterre', 'Yosef');
    await unshown(asked.second);
    expect(await answer(asked.second, 'yes', asked.id)).toContain('Dit kan nu niet');
    await answer(asked.second, 'no', asked.id);
    expect(await book.newsOf(asked.first.id)).toEqual(['meetingDeclined']);
  });
});

describe('the form', () => {
  test.each([
    [{ day: dayIn(-1) }, 'Deze dag of tijd is voorbij'],
    [{ day: dayIn(61) }, 'Dit is te ver weg'],
    [{ time: '07:30' }, 'Kies een tijd tussen 8 uur'],
    [{ time: '02:30' }, 'Kies een tijd tussen 8 uur'],
    [{ day: '2027-02-30' }, 'Kies een dag.'],
    [{ locationId: randomUUID() }, 'Kies een locatie.'],
    [{ place: 'app mij: 06 12345678' }, 'Hier staat een telefoonnummer'],
    [{ place: '' }, 'Schrijf op waar jullie elkaar zien.'],
  ])('refuses %j and keeps what was typed', async (wrong, message) => {
    const [one, other] = await contact('Mees', 'Rahel');
    const { status, text } = await propose(one, other, wrong);
    expect(status).toBe(400);
    expect(text).toContain(message);
    if (!('place' in wrong)) expect(text).toContain('value="de gemeenschappelijke ruimte"');
    expect(await book.of(one.id, other.id)).toEqual([]);
  });

  test('offers only places where both would live', async () => {
    const elsewhere = await choosers.rows.location('Ergens anders');
    const one = await choosers.chooser('Bram', {}, [elsewhere, place]);
    const other = await choosers.chooser('Senait');
    await choosers.contact(one, other);
    const { text } = await one.visitor.get(formOf(other));
    expect(text).toContain('Hof van kiezen');
    expect(text).not.toContain('Ergens anders');
    expect((await propose(one, other, { locationId: elsewhere })).status).toBe(400);
  });
});

describe('nobody meets', () => {
  test('somebody without contact, themselves, or nobody', async () => {
    const [one, other] = [await choosers.chooser('Koen'), await choosers.chooser('Layla')];
    await choosers.said(one, 'like', other);
    for (const id of [other.id, one.id, randomUUID()]) {
      const { status, text } = await one.visitor.get(formOf({ id }));
      expect([status, text.includes('Dit kan nu niet')]).toEqual([409, true]);
      expect((await propose(one, { id })).status).toBe(409);
    }
    expect(await book.newsOf(other.id)).toEqual([]);
  });

  test('who said no since, with a stale page; what they planned ends without a trace of who', async () => {
    const { first, second, id } = await proposed('Daan', 'Rania');
    await answer(second, 'yes', id);
    await press(second, `/my/people/${first.id}/no`);
    expect(await book.newsOf(first.id)).toEqual(['meetingCancelled']);
    expect(await listOf(first)).not.toContain('Rania');
    expect((await propose(first, second)).status).toBe(409);
    expect(await answer(first, 'cancel', id)).toContain('Dit kan nu niet');
    expect((await first.visitor.get(`${LIST}/${id}/calendar.ics`)).status).toBe(404);
  });

  test('who was reported', async () => {
    const { first, second, id } = await proposed('Jip', 'Kidane');
    await first.visitor.post(`/my/people/${second.id}/report`, { reason: 'unkind', words: '' }, '/my/people');
    expect((await book.of(first.id, second.id))[0]!.cancelledAt).toEqual(expect.any(Date));
    expect(await answer(second, 'yes', id)).toContain('Dit kan nu niet');
    expect((await propose(second, first)).status).toBe(409);
  });

  test('by somebody else’s meeting, or one that is over', async () => {
    const { first, second, id } = await proposed('Sofie', 'Bilal');
    const stranger = await choosers.chooser('Vreemd');
    for (const word of ['yes', 'no', 'cancel'] as const)
      expect(await answer(stranger, word, id)).toContain('Dit kan nu niet');
    expect((await stranger.visitor.get(`${LIST}/${id}/calendar.ics`)).status).toBe(404);
    await book.begin(id);
    expect(await answer(second, 'yes', id)).toContain('Dit kan nu niet');
    expect(await listOf(first)).toContain('Wat voorbij is');
  });

  test('without being a candidate who chooses', async () => {
    const [one, other] = await contact('Rik', 'Helen');
    const allocator = await service.signIn('allocator');
    expect((await allocator.get(formOf(other))).status).toBe(403);
    expect((await allocator.get('/meetings')).status).toBe(403);
    expect((await one.visitor.get('/meetings')).status).toBe(403);
    await service.db.query('UPDATE public_profile SET "approvedAt" = NULL WHERE "candidateId" = $1', [other.id]);
    expect((await propose(one, other)).status).toBe(409);
  });
});

describe('who leaves', () => {
  test('by stopping: the other hears that it does not go on', async () => {
    const { first, second, id } = await proposed('Anouk', 'Zaid', { withSupervisor: 'yes' });
    await answer(second, 'yes', id);
    await first.visitor.post('/my/data/stop', {}, '/my/data');
    await until(async () => (await book.newsOf(second.id)).includes('meetingCancelled'));
    expect(await listOf(second)).toContain('Het gaat niet door');
    expect(await book.tasks('meeting-support', id)).toEqual([]);
  });

  test('by stopping for a moment: who takes part again by then keeps what they planned', async () => {
    const { first, second, id } = await proposed('Lieke', 'Bereket');
    await answer(second, 'yes', id);
    await service.db.query(
      `INSERT INTO domain_event (kind, "recordId", "createdAt") VALUES ('candidates:stopped', $1, now())`,
      [first.id],
    );
    await book.arrived('candidates:stopped', first.id);
    expect(await book.newsOf(second.id)).not.toContain('meetingCancelled');
    expect(await listOf(second)).toContain('Het gaat door');
  });

  test('by erasing their data: nothing of the meeting is left', async () => {
    const { first, second, id } = await proposed('Wout', 'Mariam', { place: 'achter de blauwe deur' });
    await first.visitor.post('/my/data/erase', { understood: 'yes' }, '/my/data/erase');
    await until(async () => (await book.newsOf(second.id)).includes('meetingCancelled'));
    const { rows } = await service.db.query('SELECT 1 FROM meeting WHERE id = $1', [id]);
    expect(rows).toEqual([]);
    expect(await listOf(second)).not.toContain('Wout');
  });
});

test('somebody takes their meetings along, without what the other answered', async () => {
  const { first, second, id } = await proposed('Fleur', 'Natnael');
  await answer(second, 'no', id);
  const { text } = await first.visitor.get('/my/data/download.json');
  const { meetings } = (JSON.parse(text) as { parts: { meetings: Record<string, unknown>[] } }).parts;
  expect(meetings).toEqual([
    expect.objectContaining({ place: 'de gemeenschappelijke ruimte', answer: 'yes', proposedByMe: true }),
  ]);
  expect(JSON.stringify(meetings)).not.toContain('"no"');
});
