import { Choosers } from '../support/choosers.js';
import { MeetingBook, Planner, when } from '../support/meetings.js';
import { startService, type Service } from '../support/service.js';
import type { Visitor } from '../support/visitor.js';

let service: Service;
let choosers: Choosers;
let book: MeetingBook;
let staff: Visitor;
let planner: Planner;

beforeAll(async () => {
  service = await startService({ jobs: true });
  choosers = new Choosers(service);
  book = new MeetingBook(service);
  staff = await service.signIn('supervisor');
  planner = new Planner(service, choosers, staff);
});
afterAll(() => service?.close());

const peopleAt = (...args: Parameters<Planner['peopleAt']>) => planner.peopleAt(...args);
const offers = (...args: Parameters<Planner['offers']>) => planner.offers(...args);
const suggestionAt = (place: string) => planner.suggestionAt(place);
const plan = (...args: Parameters<Planner['plan']>) => planner.plan(...args);
const planned = (...args: Parameters<Planner['planned']>) => planner.planned(...args);

describe('the planner', () => {
  test('suggests people who fit and share an interest, around who offers it', async () => {
    const { place, people } = await peopleAt('Tuinhof', 'Aster', 'Berk', 'Ceder', 'Den', 'Els');
    await offers(people[2]!, 'gardening', 'cooking');
    const { text } = await staff.get(`/meetings/plan?location=${place}`);
    expect(text).toContain('Samen iets doen: tuinieren');
    expect(text).toContain('<bdi>Ceder</bdi> biedt dit zelf aan');
    const form = (await suggestionAt(place))!;
    const { text: page } = await staff.get(form);
    for (const { id } of people)
      expect(page).toMatch(new RegExp(`value="${id}"[^>]*checked|checked[^>]*value="${id}"`));
    // Only who offers it can be asked to organise it.
    const hosts = [...page.matchAll(/<option value="([^"]+)"[^>]*>[^<]* Test</g)].map(([, id]) => id);
    expect(hosts).toEqual([people[2]!.id]);
    const guest = people.map(({ id }) => id);
    expect((await plan(form, { ...when(), guest, host: people[0]!.id })).text).toContain('en zoiets aanbieden');
  });

  test('puts nobody together after a no, and says nothing about it', async () => {
    const { place, people } = await peopleAt('Nee-hof', 'Fay', 'Gijs', 'Hind', 'Ivo', 'Jan');
    await choosers.said(people[0]!, 'decline', people[1]!);
    const { text } = await staff.get(`/meetings/plan?location=${place}`);
    const named = people.filter(({ name }) => text.includes(`${name} Test`));
    expect(named).toHaveLength(4);
    expect(named.filter(({ name }) => ['Fay', 'Gijs'].includes(name))).toHaveLength(1);
  });

  test('leaves out who does not fit any more, and refuses a group that is not there any more, without telling why', async () => {
    const { place, people } = await peopleAt('Wisselhof', 'Kim', 'Lars', 'Mona', 'Nils', 'Olga');
    const form = (await suggestionAt(place))!;
    await choosers.said(people[4]!, 'decline', people[3]!);
    const guest = people.map(({ id }) => id);
    await plan(form, { ...when(), guest });
    expect(await book.of(people[3]!.id, people[4]!.id)).toEqual([]);
    expect(await book.of(people[0]!.id, people[1]!.id)).toHaveLength(1);

    const again = await staff.post('/meetings', { ...Planner.fieldsOf(form), ...when(), guest }, '/meetings');
    expect(again.location).toBe('/meetings/plan');
    expect((await staff.get('/meetings/plan')).text).toContain('Intussen is er iets veranderd bij deze mensen');
    expect(await book.of(people[0]!.id)).toHaveLength(1);
  });

  test('asks nobody who has a home already', async () => {
    const { place, people } = await peopleAt('Thuishof', 'Abel', 'Bente', 'Cato', 'Dries');
    expect(await suggestionAt(place)).toBeDefined();
    await service.db.query(
      'INSERT INTO corridor_resident ("candidateId", "locationId", since) VALUES ($1, $2, now())',
      [people[0]!.id, place],
    );
    expect((await staff.get(`/meetings/plan?location=${place}`)).text).toContain('Geen voorstel voor deze locatie');
  });

  test('has nothing for three people, for who takes no part, or for who is asked already', async () => {
    const { place, people } = await peopleAt('Kleinhof', 'Pim', 'Quin', 'Rosa', 'Sem');
    expect(await suggestionAt(place)).toBeDefined();
    await service.db.query('UPDATE candidate SET "stoppedAt" = now() WHERE id = $1', [people[0]!.id]);
    expect((await staff.get(`/meetings/plan?location=${place}`)).text).toContain('Geen voorstel voor deze locatie');
    const { place: other } = await planned('Volhof', 'Tara', 'Umut', 'Vera', 'Wim');
    expect(await suggestionAt(other)).toBeUndefined();
  });

  test('tells per field what is not right', async () => {
    const { place, people } = await peopleAt('Fouthof', 'Xem', 'Yara', 'Zoë', 'Arno');
    const form = (await suggestionAt(place))!;
    const fields = { ...when(), time: '', place: 'mail kok@example.org', guest: [people[0]!.id], host: people[1]!.id };
    const { status, text } = await plan(form, { ...fields, minutes: '7' });
    expect(status).toBe(400);
    for (const message of [
      ...['Kies een tijd.', 'Hier staat een e-mailadres', 'Kies 4 tot 8 mensen.', 'Kies hoe lang het duurt.'],
      'Wie organiseert, moet ook uitgenodigd zijn en zoiets aanbieden.',
    ])
      expect(text).toContain(message);
  });
});
