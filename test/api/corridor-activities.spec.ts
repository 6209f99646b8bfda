import { Choosers } from '../support/choosers.js';
import { dayIn, MeetingBook } from '../support/meetings.js';
import { startService, type Service } from '../support/service.js';
import type { Visitor } from '../support/visitor.js';

let service: Service;
let choosers: Choosers;
let book: MeetingBook;
let staff: Visitor;

beforeAll(async () => {
  service = await startService();
  choosers = new Choosers(service);
  book = new MeetingBook(service);
  staff = await service.signIn('supervisor');
});
afterAll(() => service?.close());

const when = () => ({ day: dayIn(5), time: '19:00', minutes: '120', place: 'de keuken beneden' });

test('residents of a corridor: a task at every intake, which leads to their activity', async () => {
  const { rows } = choosers;
  const location = await rows.location('Gangenhof');
  const cluster = await rows.cluster(location, 'De Noordgang');
  for (let index = 0; index < 8; index++) await rows.home(location, `Ruimte ${index}`);
  const allocator = await service.api(['placements:decide']);
  const approve = async (...people: string[]) => {
    const home = await rows.home(location, 'Gangstraat', { clusterId: cluster });
    const id = await rows.placement({ status: 'accepted', run: await rows.run(await rows.round()), home, people });
    expect((await allocator.post(`/api/v1/placements/${id}/approve`, { reason: 'Past goed.' })).status).toBe(200);
    return id;
  };
  const [ann, bo] = [await choosers.chooser('Annet', {}, [location]), await choosers.chooser('Boaz', {}, [location])];
  const first = await approve(ann.id, bo.id);
  expect(await book.tasks('corridor-activity', cluster)).toHaveLength(1);
  expect((await staff.get('/tasks')).text).toContain(`/meetings/plan?cluster=${cluster}`);
  const { text } = await staff.get(`/meetings/plan?cluster=${cluster}`);
  expect(text).toContain('Kennismaken met de mensen van De Noordgang');
  expect(text).toContain('Annet Test');

  const send = () =>
    staff.post('/meetings', { cluster, ...when(), guest: [ann.id, bo.id] }, `/meetings/new?cluster=${cluster}`);
  const [sent, ...again] = await Promise.all([send(), send(), send()]);
  expect(again.map(({ location }) => location)).toEqual([sent.location, sent.location]);
  expect(await book.of(ann.id, bo.id)).toHaveLength(1);
  expect(await book.tasks('corridor-activity', cluster)).toEqual([]);
  expect((await ann.visitor.get('/my/meetings')).text).toContain('De Noordgang');

  const [cas, dina] = [
    await choosers.chooser('Casper', {}, [location]),
    await choosers.chooser('Dina', {}, [location]),
  ];
  const second = await approve(cas.id, dina.id);
  expect(await book.tasks('corridor-activity', cluster)).toHaveLength(1);
  expect((await staff.get(`/meetings/plan?cluster=${cluster}`)).text).toContain('Casper Test');
  const guest = [ann, bo, cas, dina].map(({ id }) => id);
  const form = `/meetings/new?cluster=${cluster}`;
  await service.db.query(
    `INSERT INTO intake_answer ("candidateId", question, value, revision, "questionVersion", "questionText", language, "answeredAt")
     VALUES ($1, 'offers', '["cooking"]', 1, 1, 'Wat bied je aan?', 'nl', now())`,
    [ann.id],
  );
  await staff.post('/meetings', { cluster, ...when(), day: dayIn(6), guest, host: ann.id }, form);
  const withdraw = (id: string) => allocator.post(`/api/v1/placements/${id}/withdraw`, { reason: 'Gaat niet door.' });
  await withdraw(first);
  const told = await book.newsOf(ann.id);
  expect(told.sort()).toEqual(['meetingCancelled', 'meetingCancelled', 'meetingInvited', 'meetingInvited']);
  expect(await book.newsOf(cas.id)).toEqual(['meetingInvited']);
  expect((await ann.visitor.get('/my/meetings')).text).not.toContain('De Noordgang');
  const [left] = await book.of(cas.id, dina.id);
  expect([left!.cancelledAt, (await book.tasks('host-left', left!.id)).length]).toEqual([null, 1]);
  await withdraw(second);
  expect((await staff.get(`/meetings/${left!.id}`)).text).toContain('gaat niet door');
  expect(await book.tasks('corridor-activity', cluster)).toEqual([]);
  const after = (await staff.get(`/meetings/plan?cluster=${cluster}`)).text;
  expect(after).not.toContain('Kennismaken met de mensen van De Noordgang');
});
