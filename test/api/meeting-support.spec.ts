import { Choosers, press } from '../support/choosers.js';
import { answer, dayIn, listOf, MeetingBook, PairMeetings } from '../support/meetings.js';
import { startService, type Service } from '../support/service.js';

let service: Service;
let choosers: Choosers;
let book: MeetingBook;
let pairs: PairMeetings;

beforeAll(async () => {
  service = await startService({ jobs: true });
  choosers = new Choosers(service);
  book = new MeetingBook(service);
  pairs = new PairMeetings(choosers, book);
});
afterAll(() => service?.close());

const propose = (...args: Parameters<PairMeetings['propose']>) => pairs.propose(...args);
const contact = (one: string, other: string) => pairs.contact(one, other);
const proposed = (...args: Parameters<PairMeetings['proposed']>) => pairs.proposed(...args);

describe('two people who meet', () => {
  test('ask a supervisor along: a task until it is answered with no', async () => {
    const supervisor = await service.ticket('supervisor');
    const [first, second] = await contact('Lotte', 'Filmon');
    await service.db.query('UPDATE candidate SET "supervisorId" = $1 WHERE id = $2', [supervisor.accountId, first.id]);
    await propose(first, second, { withSupervisor: 'yes' });
    const [meeting] = await book.of(first.id, second.id);
    expect(await book.tasks('meeting-support', meeting!.id)).toEqual([
      { assigneeId: supervisor.accountId, dueOn: dayIn(3) },
    ]);
    const staff = await service.signIn('supervisor');
    expect((await staff.get(`/meetings/${meeting!.id}`)).text).toContain('Lotte Test');
    await answer(second, 'no', meeting!.id);
    expect(await book.tasks('meeting-support', meeting!.id)).toEqual([]);
  });

  test('read whether the supervisor whom they asked along comes, who can change that', async () => {
    const { first, second, id } = await proposed('Hanna', 'Robel', { withSupervisor: 'yes' });
    const staff = await service.signIn('supervisor');
    const path = `/meetings/${id}`;
    const says = async (word: 'yes' | 'no') => {
      await staff.post(`${path}/support/${word}`, {}, path);
      return (await staff.get(path)).text;
    };
    expect((await staff.get(path)).text).toContain('Er is gevraagd of een begeleider meekomt.');
    expect((await staff.get('/tasks')).text).toContain(path);
    expect(await listOf(second)).toContain('Er is gevraagd of een begeleider meekomt.');

    expect(await says('yes')).toContain('Een begeleider komt mee. De twee lezen dat');
    expect(await book.tasks('meeting-support', id)).toEqual([]);
    for (const one of [first, second]) expect(await listOf(one)).toContain('Een begeleider komt mee.');
    expect(await says('no')).toContain('Er kan geen begeleider mee.');
    expect(await listOf(first)).toContain('Er kan geen begeleider mee.');

    await answer(second, 'no', id);
    expect(await says('yes')).toContain('Dit kan niet meer');
    expect(await listOf(first)).not.toContain('begeleider');
    expect((await staff.get(path)).text).not.toContain(`${path}/support`);
  });

  test('who asked no supervisor along get no answer from one', async () => {
    const { id } = await proposed('Guus', 'Selam');
    const staff = await service.signIn('supervisor');
    expect((await staff.post(`/meetings/${id}/support/yes`, {}, '/meetings')).status).toBe(404);
  });

  test('leave a supervisor who was asked along without a trace of who said no', async () => {
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

  test('ask along whoever looks after the one who asked, also when that is somebody else by now', async () => {
    const [before, after] = [await service.ticket('supervisor'), await service.ticket('supervisor')];
    const [first, second] = await contact('Mirte', 'Tesfay');
    await service.db.query('UPDATE candidate SET "supervisorId" = $1 WHERE id = $2', [before.accountId, first.id]);
    await propose(first, second, { withSupervisor: 'yes' });
    const [meeting] = await book.of(first.id, second.id);
    const staff = await service.signIn('supervisor');
    await staff.post(
      `/candidates/${first.id}/supervisor`,
      { supervisorId: after.accountId },
      `/candidates/${first.id}`,
    );
    await book.arrived('candidates:supervisor-changed', first.id);
    expect(await book.tasks('meeting-support', meeting!.id)).toEqual([
      { assigneeId: after.accountId, dueOn: dayIn(3) },
    ]);
  });

  test('keep what they arrange themselves from staff', async () => {
    const { id } = await proposed('Puck', 'Omar');
    const staff = await service.signIn('supervisor');
    expect((await staff.get(`/meetings/${id}`)).status).toBe(404);
    expect((await staff.get('/meetings')).text).not.toContain(id);
    expect((await staff.post(`/meetings/${id}/cancel`, {}, '/meetings')).status).toBe(404);
  });
});
