import { ProposalRows } from '../factories/proposals.js';
import { startService, type Service } from '../support/service.js';
import { rowsOf } from '../support/supervisor.js';
import type { Visitor } from '../support/visitor.js';

let service: Service;
let rows: ProposalRows;
let allocator: Visitor;
let auditor: Visitor;

beforeAll(async () => {
  service = await startService();
  rows = new ProposalRows(service.db);
  allocator = await service.signIn('allocator');
  auditor = await service.signIn('auditor');
});
afterAll(() => service?.close());

const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const wordsOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

/** A round of seven people: two with a key, two with an offer that ends soon, two with one that does not, one without a place. */
async function busyRound() {
  const location = await rows.location('Noorderhof');
  const round = await rows.round();
  await service.db.query('INSERT INTO round_location ("roundId", "locationId") VALUES ($1, $2)', [round, location]);
  const run = await rows.run(round, { publishedAt: new Date(), unplaced: 1, leftOut: 2 });
  const person = async (more = {}) => {
    const id = await rows.candidate('Yonas', 'statusHolder', more);
    await rows.inRound(round, id);
    return id;
  };
  const group = async (street: string, more: { status: string; answerBy?: string }) =>
    rows.placement({ run, home: await rows.home(location, street), people: [await person(), await person()], ...more });
  await group('Sleutelstraat', { status: 'handedOver' });
  const soon = await group('Haaststraat', { status: 'offered', answerBy: dayFromNow(2) });
  await group('Laterstraat', { status: 'offered', answerBy: dayFromNow(9) });
  await person({ readyAt: null });
  return { round, run, soon };
}

test('a round shows how far its people are, which terms run out, its mix, and who has no place', async () => {
  const { round, run, soon } = await busyRound();
  const { status, text } = await allocator.get(`/rounds/${round}/dashboard?lang=nl`);
  expect(status).toBe(200);
  expect(text).toContain(
    'In de ronde: 7. Antwoorden compleet: 6. In het definitieve voorstel: 6. Kreeg een aanbod: 6. ' +
      'Iedereen in de groep zei ja: 2. Goedgekeurd: 2. Huisafspraken gemaakt: 2. Sleutel gekregen: 2',
  );
  expect(text).toContain(`href="/placements/${soon}"`);
  expect(wordsOf(text)).toContain('Haaststraat 1');
  expect(text).not.toContain('Laterstraat');
  expect(wordsOf(text)).toContain('6 van hoogstens 3, 3 meer dan de regel');
  expect(wordsOf(text)).toMatch(
    /1 persoon kreeg geen plek in R-\d+\. Hun wachttijd loopt door\. 2 mensen deden niet mee/,
  );
  expect(text).toContain(`href="/runs/${run}#unplaced"`);
});

test('it shows my tasks about this round, and not those of another', async () => {
  const { round, soon } = await busyRound();
  const { soon: elsewhere } = await busyRound();
  for (const id of [soon, elsewhere])
    await service.db.query(
      `INSERT INTO task (kind, "recordType", "recordId", role, "createdAt")
       VALUES ('placement-to-approve', 'placement', $1, 'allocator', now())`,
      [id],
    );
  const tasks = (await rowsOf(allocator, `/rounds/${round}/dashboard?lang=nl`)).join();
  expect(tasks).toContain('Haaststraat');
  const { text } = await allocator.get(`/rounds/${round}/dashboard?lang=nl`);
  expect(text.split('Beslissen: iedereen zei ja tegen de woning').length - 1).toBe(1);
});

test('an auditor sees it without links to what they may not open, and without tasks', async () => {
  const { round, soon, run } = await busyRound();
  const { status, text } = await auditor.get(`/rounds/${round}/dashboard?lang=nl`);
  expect(status).toBe(200);
  expect(wordsOf(text)).toContain('Haaststraat 1');
  for (const path of [`/placements/${soon}`, `/runs/${run}`, '/tasks']) expect(text).not.toContain(`href="${path}`);
});

test('a round that just opened says what is not there yet', async () => {
  const round = await rows.round();
  const { text } = await allocator.get(`/rounds/${round}/dashboard?lang=nl`);
  for (const words of [
    'Er zitten geen mensen in deze ronde.',
    'Geen aanbod loopt de komende drie dagen af.',
    'Er is nog geen berekening definitief gemaakt.',
    'In deze ronde zijn geen woningen.',
    'U hebt in deze ronde geen open taken.',
  ])
    expect(text).toContain(words);
  expect((await allocator.get(`/rounds/${round}`)).text).toContain(`/rounds/${round}/dashboard`);
});

test('a round that does not exist is not found', async () => {
  expect((await allocator.get('/rounds/00000000-0000-4000-8000-000000000000/dashboard')).status).toBe(404);
});
