import { randomUUID } from 'node:crypto';
import { Drafts } from '../support/drafts.js';
import { startService, type Service } from '../support/service.js';
import type { Visitor } from '../support/visitor.js';

let service: Service;
let drafts: Drafts;
let allocator: Visitor;

beforeAll(async () => {
  service = await startService();
  drafts = await Drafts.start(service);
  allocator = await service.signIn('allocator');
});
afterAll(() => service?.close());

/** The hidden fields of the form that saves. */
const fieldsOf = (text: string) => {
  const form = text.slice(text.indexOf('name="candidateIds"') - 100);
  const values = (name: string) =>
    [...form.matchAll(new RegExp(`name="${name}" value="([^"]*)"`, 'g'))].map(([, value]) => value!);
  return { candidateIds: values('candidateIds'), swap: values('swap'), stamp: values('stamp') };
};
const linksTo = (text: string, what: string) =>
  [...text.matchAll(/href="([^"]*)"/g)]
    .map(([, href]) => href!.replaceAll('&amp;', '&'))
    .filter((href) => href.includes(what));

test('an allocator chooses who leaves and who comes, reads what it does, and saves it with a reason', async () => {
  const [vertrek, blijft, komt, ander] = await drafts.people('Vertrek', 'Blijft', 'Komt', 'Ander');
  const id = await drafts.placement([vertrek!, blijft!]);
  const other = await drafts.placement([komt!, ander!]);
  expect(linksTo((await allocator.get(`/placements/${id}?lang=nl`)).text, '/adjust')).toEqual([
    `/placements/${id}/adjust`,
  ]);
  const { text: start } = await allocator.get(`/placements/${id}/adjust`);
  expect(start).toContain('Vertrek Test');
  expect(start).toContain('Alle plekken zijn bezet');

  const { text: list } = await allocator.get(`/placements/${id}/adjust?leaves=${vertrek}&search=komt`);
  expect(list).toContain('Komt Test');
  expect(list).not.toContain('Ander Test');
  expect(list).toContain('Alle grenzen kloppen');
  expect(list).toMatch(/nu in V-\d+/);
  const [preview] = linksTo(list, `candidateIds=${blijft}&candidateIds=${komt}&swap=true`);
  expect(preview).toBeDefined();

  const { text: shown } = await allocator.get(preview!);
  expect(shown).toContain('gaat eruit');
  expect(shown).toContain('komt erbij');
  expect(shown).toMatch(/Vertrek.{0,3} gaat naar V-\d+\./);
  expect(shown).toContain('Mix straks, Noorderhof');
  expect(linksTo(shown, 'adjust/preview').some((href) => !href.includes('swap'))).toBe(true);

  const fields = fieldsOf(shown);
  const path = `/placements/${id}/adjust`;
  const missing = await allocator.post(path, { ...fields, reason: ' ' }, preview);
  expect([missing.status, missing.text.includes('Schrijf de reden op')]).toEqual([400, true]);
  expect(await drafts.membersOf(id)).toContain(vertrek);
  const saved = await allocator.post(path, { ...fields, reason: 'Reden van de ruil' }, preview);
  expect(saved.location).toBe(`/placements/${id}`);
  expect(await drafts.membersOf(other)).toContain(vertrek);
  const { text: page } = await allocator.get(`/placements/${id}`);
  expect(page).toContain('De groep is aangepast.');
  expect(page).toContain('Test allocator paste deze groep aan');
  expect(page).toContain('Reden van de ruil');
  expect(page).toMatch(/Erbij gekomen: .?Komt/);
  expect(page).toMatch(/Eruit gegaan: .?Vertrek/);
});

test('who fits comes before who does not, and people of a house group come together', async () => {
  const [weg, blijft] = await drafts.people('Weg', 'Blijft');
  const id = await drafts.placement([weg!, blijft!], {
    home: await drafts.rows.home(drafts.location, 'Dijk', { rooms: 4, places: 3 }),
  });
  const past = await drafts.person('Zoek past');
  await drafts.person('Zoek duur', { maxRent: 30_000 });
  const [samen, maat] = await drafts.people('Zoek samen', 'Maat');
  await drafts.rows.houseGroup(samen!, maat!);
  const { text } = await allocator.get(`/placements/${id}/adjust?leaves=${weg}&search=zoek&lang=nl`);
  expect(text.indexOf('Zoek samen')).toBeGreaterThan(0);
  expect(text.indexOf('Zoek duur')).toBeGreaterThan(text.indexOf('Zoek past'));
  expect(text).toMatch(/komt met .?Maat.?: samen een woongroep/);
  expect(text).toContain(': de huur is hoger dan het maximum.');
  expect(
    linksTo(text, 'adjust/preview').some((href) => [blijft, samen, maat].every((one) => href.includes(one!))),
  ).toBe(true);
  // One place would stay: choose one more.
  expect(linksTo(text, `comes=${past}`)).toHaveLength(1);
});

test('people of a house group leave together', async () => {
  const [een, twee] = await drafts.people('Een', 'Twee');
  const id = await drafts.placement([een!, twee!]);
  await drafts.rows.houseGroup(een!, twee!);
  const { text } = await allocator.get(`/placements/${id}/adjust?leaves=${een}&lang=nl`);
  expect(text).toMatch(/Gaat eruit: .?Een.? en .?Twee/);
});

test('a form that is older than the group changes nothing and shows what is there now', async () => {
  const [een, twee, drie] = await drafts.people('Een', 'Twee', 'Drie');
  const id = await drafts.placement([een!, twee!]);
  const preview = `/placements/${id}/adjust/preview?candidateIds=${een}&candidateIds=${drie}&lang=nl`;
  const fields = fieldsOf((await allocator.get(preview)).text);
  await service.db.query('DELETE FROM placement_member WHERE "placementId" = $1 AND "candidateId" = $2', [id, twee]);
  const late = await allocator.post(`/placements/${id}/adjust`, { ...fields, reason: 'Te laat' }, preview);
  expect(late.status).toBe(409);
  expect(late.text).toContain('Een collega veranderde intussen een van deze groepen');
  expect(late.text).toContain('Te laat');
  expect(await drafts.membersOf(id)).toEqual([een]);
});

test('what can not be understood leads back to the choice', async () => {
  const [een, twee] = await drafts.people('Een', 'Twee');
  const id = await drafts.placement([een!, twee!]);
  const { location } = await allocator.get(`/placements/${id}/adjust/preview?candidateIds=${een}&candidateIds=${twee}`);
  expect(location).toBe(`/placements/${id}/adjust`);
  expect((await allocator.get(location!)).text).toContain('Er verandert niets');
});

test('who can not come in (any more) is not among the chosen', async () => {
  const [een, twee, drie] = await drafts.people('Een', 'Twee', 'Drie');
  const id = await drafts.placement([een!, twee!]);
  await drafts.placement([drie!, await drafts.person('Vier')], { status: 'offered' });
  for (const nobody of [randomUUID(), drie!]) {
    const { status, text } = await allocator.get(`/placements/${id}/adjust?leaves=${twee}&comes=${nobody}&lang=nl`);
    expect([status, linksTo(text, 'preview').join()]).toEqual([200, expect.not.stringContaining(nobody)]);
    const preview = await allocator.get(
      `/placements/${id}/adjust/preview?candidateIds=${een}&candidateIds=${randomUUID()}`,
    );
    expect(preview.location).toBe(`/placements/${id}/adjust`);
  }
});
