import { Choosers, press, type Chooser } from '../support/choosers.js';
import { dayIn, MeetingBook } from '../support/meetings.js';
import { startService, type Service } from '../support/service.js';

let service: Service;
let choosers: Choosers;
let book: MeetingBook;

beforeAll(async () => {
  service = await startService({ workers: 1 });
  choosers = new Choosers(service);
  book = new MeetingBook(service);
});
afterAll(() => service?.close());

const answer = (one: Chooser, word: 'yes' | 'no' | 'cancel', id: string) => press(one, `/my/meetings/${id}/${word}`);

/** Two people in contact, and the meeting that the first proposed. */
async function proposed(one: string, other: string, more: Record<string, string> = {}) {
  const first = await choosers.chooser(one);
  const second = await choosers.chooser(other);
  await choosers.contact(first, second);
  const when = { day: dayIn(3), time: '14:30', locationId: await choosers.placeWithHomes(), place: 'de tuin' };
  await first.visitor.post(`/my/people/${second.id}/meet`, { ...when, ...more }, '/my/people');
  const [meeting] = await book.of(first.id, second.id);
  return { first, second, id: meeting!.id };
}

test('what two people planned with a supervisor ends without a trace of who said no', async () => {
  const { first, second, id } = await proposed('Jurre', 'Saba', { withSupervisor: 'yes' });
  await press(second, `/my/people/${first.id}/no`);
  expect(await book.tasks('meeting-support', id)).toEqual([]);
  const { rows } = await service.db.query<{ action: string; actorId: string | null }>(
    `SELECT action, "actorId" FROM audit_entry WHERE "recordId" = $1 AND action <> 'choosing:meeting-proposed' ORDER BY id`,
    [id],
  );
  expect(rows).toEqual([
    { action: 'tasks:opened', actorId: first.visitor.accountId },
    { action: 'tasks:closed', actorId: null },
    { action: 'choosing:meeting-cancelled', actorId: null },
  ]);
});

test('a supervisor who is asked along is whoever looks after the one who asked by now', async () => {
  const [before, after] = [await service.ticket('supervisor'), await service.ticket('supervisor')];
  const { first, id } = await proposed('Mirte', 'Tesfay', { withSupervisor: 'yes' });
  await service.db.query('UPDATE candidate SET "supervisorId" = $1 WHERE id = $2', [before.accountId, first.id]);
  await service.db.query('UPDATE task SET "assigneeId" = $1 WHERE "recordId" = $2', [before.accountId, id]);
  const staff = await service.signIn('supervisor');
  await staff.post(`/candidates/${first.id}/supervisor`, { supervisorId: after.accountId }, `/candidates/${first.id}`);
  await book.arrived('candidates:supervisor-changed', first.id);
  expect(await book.tasks('meeting-support', id)).toEqual([{ assigneeId: after.accountId, dueOn: dayIn(3) }]);
});

test('a meeting is called off also when one of them is not shown to others for now', async () => {
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

test('who stopped for a moment keeps what they planned', async () => {
  const { first, second, id } = await proposed('Lieke', 'Bereket');
  await answer(second, 'yes', id);
  await service.db.query(
    `INSERT INTO domain_event (kind, "recordId", "createdAt") VALUES ('candidates:stopped', $1, now())`,
    [first.id],
  );
  await book.arrived('candidates:stopped', first.id);
  expect(await book.newsOf(second.id)).not.toContain('meetingCancelled');
  expect((await second.visitor.get('/my/meetings')).text).toContain('Het gaat door');
});
