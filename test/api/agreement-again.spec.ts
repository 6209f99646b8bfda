import { Agreements } from '../support/agreements.js';
import { Handovers } from '../support/handovers.js';
import { startService, type Service } from '../support/service.js';

let service: Service;
let agreements: Agreements;
beforeAll(async () => {
  service = await startService();
  agreements = await Agreements.in(service, await Handovers.in(service));
});
afterAll(() => service?.close());

const MY = '/my/agreement';
const CLEANING = `${MY}/topics/cleaning`;
const FRIDAY = {
  'choice.cleaningTogether': '$own',
  'words.cleaningTogether.nl': 'Wij poetsen op vrijdag.',
};

async function begun() {
  const placed = await agreements.placement('approved');
  return { ...placed, id: await agreements.start(placed.placementId) };
}

test('a text that changes after somebody signed it: said before, said after, and what changed is read first', async () => {
  const { id, residents } = await begun();
  await agreements.share(id);
  await agreements.sign(id, residents[0]!);
  const { visitor } = residents[0]!;
  const last = (await agreements.topicsOf(id)).at(-1)!;
  const page = await agreements.leader.get(`/agreements/${id}/topics/${last}?lang=nl`);
  expect(page.text).toContain('Versie 1 wacht op handtekeningen');

  const clause = /choice\.(\w+)"/.exec(page.text)![1]!;
  await agreements.record(id, last, { [`choice.${clause}`]: '$own', [`words.${clause}.nl`]: 'Elke maand.' });
  expect((await agreements.leader.get(`/agreements/${id}?lang=nl`)).text).toContain('Versie 1 is teruggenomen');
  expect((await visitor.get(`${MY}?lang=nl`)).text).toContain('Je tekende versie 1. Daarna is de tekst veranderd.');

  await agreements.leader.post(`/agreements/${id}/share`, {}, `/agreements/${id}`);
  const reading = (await visitor.get(`${MY}/sign?lang=nl`)).text;
  expect(reading).toContain('Elke maand.');
  expect(reading).toContain('Dit is anders dan in versie 1.');
  expect((await visitor.get(`${MY}/versions/2?lang=nl`)).text).toContain('Wat er anders is dan in versie 1');
  // Who signed nothing yet has nothing to compare with.
  const other = (await residents[1]!.visitor.get(`${MY}/sign?lang=nl`)).text;
  expect(other).not.toContain('Dit is anders dan');
});

test('words that were typed are never dropped: the supervisor is asked which are meant, a resident’s are kept', async () => {
  const { id, residents } = await begun();
  const { 'words.cleaningTogether.nl': words } = FRIDAY;
  const typed = await agreements.record(id, 'cleaning', { 'words.cleaningTogether.nl': words });
  expect([typed.status, typed.text]).toEqual([400, expect.stringContaining('of maak dit veld leeg')]);
  expect(typed.text).toContain(words);
  expect((await agreements.record(id, 'cleaning', FRIDAY)).status).toBe(303);
  const again = await agreements.record(id, 'cleaning', {
    ...FRIDAY,
    'choice.cleaningTogether': '$nothing',
  });
  expect(again.status).toBe(303);

  const talk = { stance: 'talk', words: 'Welke dagen?', revision: '3' };
  expect((await residents[0]!.visitor.post(CLEANING, talk)).status).toBe(303);
  const { text } = await agreements.leader.get(`/agreements/${id}/topics/cleaning?lang=nl`);
  expect(text).toContain('Welke dagen?');
});

test('a form that came in by half writes nothing down', async () => {
  const { id } = await begun();
  for (const choice of ['constructor', '']) {
    const answer = await agreements.record(id, 'cleaning', { 'choice.cleaningTogether': choice });
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining('kies een van de mogelijkheden')]);
  }
  const written = 'SELECT 1 FROM agreement_topic WHERE "agreementId" = $1 AND revision > 1';
  expect((await service.db.query(written, [id])).rows).toEqual([]);
});

test('what residents said before something was written down stays to be read, as said before it', async () => {
  const { id, residents } = await begun();
  await residents[1]!.visitor.post(CLEANING, { stance: 'proposal', words: 'Elke vrijdag.', revision: '1' });
  await agreements.record(id, 'cleaning', FRIDAY);
  const { text } = await agreements.leader.get(`/agreements/${id}/topics/cleaning?lang=nl`);
  expect(text).toContain('Amina: eigen voorstel (vóór wat nu is opgeschreven)');
  expect(text).toContain('Elke vrijdag.');
});

test('a resident reads what else there is to choose from', async () => {
  const { residents } = await begun();
  const { text } = await residents[1]!.visitor.get(`${CLEANING}?lang=nl`);
  const { rows } = await service.db.query<{ option: string }>(
    `SELECT option->'text'->>'nl' AS option FROM agreement_template, jsonb_array_elements(content->'topics'->0->'clauses'->0->'options') option`,
  );
  for (const { option } of rows) expect(text).toContain(option);
});
