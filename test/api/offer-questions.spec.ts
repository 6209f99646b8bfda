import { Offers, offerPage, pressOffer } from '../support/offers.js';
import { startService, type Service } from '../support/service.js';
import { rowsOf, supervisor } from '../support/supervisor.js';
import type { Chooser } from '../support/choosers.js';
import { until } from '../support/until.js';

let service: Service;
let offers: Offers;

beforeAll(async () => {
  service = await startService({ jobs: true });
  offers = new Offers(service);
});
afterAll(() => service?.close());

const pair = async () => (await offers.people('Sanne', 'Yonas')) as [Chooser, Chooser];
const questionsOn = async (placementId: string) =>
  (
    await service.db.query<{ id: string; text: string; answer: string | null }>(
      'SELECT id, text, answer FROM offer_question WHERE "placementId" = $1 ORDER BY "askedAt"',
      [placementId],
    )
  ).rows;

describe('a question about the home', () => {
  test('goes to staff, who answer it on the page of the placement; who asked is told, the others see nothing of it', async () => {
    const [sanne, yonas] = await pair();
    const { id } = await offers.to([sanne, yonas]);
    expect((await pressOffer(sanne, id, 'question', { text: 'Is er plek voor mijn fiets?' })).location).toBe(
      '/my/offer',
    );
    expect(await offers.tasksOn(id)).toEqual(['offer-question']);
    expect(await offerPage(sanne)).toContain('Wij geven hier antwoord.');

    const allocator = await service.signIn('allocator');
    const path = `/placements/${id}`;
    expect((await allocator.get(`${path}?lang=nl`)).text).toContain('Is er plek voor mijn fiets?');
    const [question] = await questionsOn(id);
    const to = `${path}/questions/${question!.id}`;
    const wrong = await allocator.post(to, { answer: ' ' }, path);
    expect([wrong.status, wrong.text]).toEqual([400, expect.stringContaining('Schrijf een antwoord')]);
    expect((await allocator.post(to, { answer: 'Ja, in de kelder.' }, path)).location).toBe(path);
    expect(await offers.tasksOn(id)).toEqual([]);
    expect(await offers.newsOf(sanne)).toEqual(['questionAnswered']);
    expect(await offerPage(sanne)).toContain('Ja, in de kelder.');
    for (const secret of ['fiets', 'kelder']) expect(await offerPage(yonas)).not.toContain(secret);

    await allocator.post(to, { answer: 'Nee.' }, path);
    expect((await allocator.get(path)).text).toContain('Een collega gaf net antwoord op deze vraag.');
    expect((await questionsOn(id))[0]!.answer).toBe('Ja, in de kelder.');
  });

  test.each([
    ['', 'Schrijf je vraag op.'],
    ['a'.repeat(1001), 'Dit is te lang.'],
    ['Mijn BSN is 111222333', 'Schrijf hier geen burgerservicenummer'],
  ])('that is not right is told at its field and kept (%#)', async (text, words) => {
    const [sanne, yonas] = await pair();
    const { id } = await offers.to([sanne, yonas]);
    await sanne.visitor.get('/my/offer?lang=nl');
    const page = await pressOffer(sanne, id, 'question', { text });
    expect([page.status, page.text]).toEqual([400, expect.stringContaining(words)]);
    expect(page.text).toContain(text);
    expect(await questionsOn(id)).toEqual([]);
  });

  test('of exactly the length that is allowed goes through, and is asked once when sent twice', async () => {
    const [sanne, yonas] = await pair();
    const { id } = await offers.to([sanne, yonas]);
    const text = '😀'.repeat(1000);
    const answers = await Promise.all([1, 2, 3].map(() => pressOffer(sanne, id, 'question', { text })));
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409]);
    expect(await questionsOn(id)).toHaveLength(1);
  });

  test('that holds code or turns the line around appears as it was typed', async () => {
    const [sanne, yonas] = await pair();
    const { id } = await offers.to([sanne, yonas]);
    await pressOffer(sanne, id, 'question', { text: '<script>alert(1)</script> \u202E"onload=' });
    const allocator = await service.signIn('allocator');
    for (const text of [await offerPage(sanne), (await allocator.get(`/placements/${id}`)).text]) {
      expect(text).not.toContain('<script>alert(1)');
      expect(text).toMatch(/dir="auto">&lt;script>alert\(1\)/);
    }
  });

  test('can not be asked of an offer that ended, and is answered by who decides alone', async () => {
    const [sanne, yonas] = await pair();
    const { id } = await offers.to([sanne, yonas]);
    await pressOffer(yonas, id, 'question', { text: 'Wanneer kan ik kijken?' });
    await pressOffer(sanne, id, 'decline');
    expect((await pressOffer(sanne, id, 'question', { text: 'Toch?' })).status).toBe(409);
    const [question] = await questionsOn(id);
    const to = `/placements/${id}/questions/${question!.id}`;
    expect((await (await supervisor(service)).post(to, { answer: 'x' }, '/')).status).toBe(403);
    expect((await yonas.visitor.post(to, { answer: 'x' }, '/my')).status).toBe(403);
    const other = await offers.to(await pair());
    const allocator = await service.signIn('allocator');
    const elsewhere = await allocator.post(
      `/placements/${other.id}/questions/${question!.id}`,
      { answer: 'x' },
      '/placements',
    );
    expect(elsewhere.status).toBe(404);
    await allocator.post(to, { answer: 'Volgende keer.' }, '/placements');
    expect(await offerPage(yonas)).toContain('Volgende keer.');
  });

  test('is among the data that one takes along, and gone with who asked it', async () => {
    const [sanne, yonas] = await pair();
    const { id } = await offers.to([sanne, yonas]);
    await pressOffer(sanne, id, 'question', { text: 'Is er een lift?' });
    const { text } = await sanne.visitor.get('/my/data/download.json');
    expect(text).toContain('Is er een lift?');
    await sanne.visitor.post('/my/data/erase', { understood: 'yes' });
    await until(async () => (await offers.rows.statusOf(id)) === 'withdrawn');
    expect(await questionsOn(id)).toEqual([]);
    await until(async () => (await offers.tasksOn(id)).length === 0);
  });
});

describe('asking to meet first', () => {
  test('is a task for the own supervisor, once, and stands on the page of the placement until the offer ends', async () => {
    const own = await supervisor(service);
    const sanne = await offers.choosers.chooser('Sanne', { supervisorId: own.id });
    const [yonas] = await offers.people('Yonas');
    const { id } = await offers.to([sanne, yonas!]);
    for (let times = 0; times < 2; times++) expect((await pressOffer(sanne, id, 'meet')).status).toBe(303);
    expect(await offerPage(sanne)).toContain('Een begeleider belt je.');
    expect(await offers.tasksOn(sanne.id)).toEqual(['offer-meeting']);
    expect((await rowsOf(own, '/tasks?lang=nl')).join()).toContain('Bellen: wil de huisgenoten zien');
    expect((await rowsOf(await supervisor(service), '/tasks?lang=nl')).join()).not.toContain('Sanne');
    expect((await own.get(`/placements/${id}?lang=nl`)).text).toContain('wil de anderen eerst zien');
    expect(await offerPage(yonas!)).toContain('Ik wil de anderen eerst zien');
    await pressOffer(yonas!, id, 'decline');
    expect(await offers.tasksOn(sanne.id)).toEqual([]);
    const { rows } = await service.db.query(
      `SELECT 1 FROM audit_entry WHERE "recordId" = $1 AND action = 'placements:meeting-asked'`,
      [id],
    );
    expect(rows).toHaveLength(1);
  });

  test('comes too late when staff decided', async () => {
    const [sanne, yonas] = await pair();
    const { id } = await offers.to([sanne, yonas], { status: 'approved' });
    expect((await pressOffer(sanne, id, 'meet')).status).toBe(409);
  });
});
