import { signInAs } from '../support/candidate-account.js';
import { Drafts } from '../support/drafts.js';
import { startService, type Service } from '../support/service.js';
import { until } from '../support/until.js';
import type { Visitor } from '../support/visitor.js';

let service: Service;
let drafts: Drafts;
let allocator: Visitor;

beforeAll(async () => {
  service = await startService({ jobs: true });
  drafts = await Drafts.start(service);
  allocator = await service.signIn('allocator');
});
afterAll(() => service?.close());

interface Check {
  code: string;
  keeps: boolean;
  limit: unknown;
  people: { candidateId: string; value: unknown }[];
}
const fileOf = async (id: string) => {
  const { rows } = await service.db.query('SELECT "decisionFile" AS file FROM placement WHERE id = $1', [id]);
  return rows[0].file as { policyVersion: string; checks: Check[]; departure: { came: string[]; left: string[] } };
};
const checkOf = async (id: string, code: string) => (await fileOf(id)).checks.find((check) => check.code === code)!;
const decide = (id: string, act: string, reason = '') =>
  allocator.post(`/placements/${id}/decisions/${act}`, { reason }, `/placements/${id}`);
const pageOf = async (id: string, who = allocator) => (await who.get(`/placements/${id}?lang=nl`)).text;
/** What stands in the row of a check. */
const rowOf = (text: string, check: string) => {
  const from = text.indexOf(`<th scope="row">${check}`);
  return from < 0
    ? null
    : text
        .slice(from, text.indexOf('</tr>', from))
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ');
};

test('the page has every check with its value and its limit', async () => {
  const [sanne, yonas] = [await drafts.person('Sanne', { maxRent: 61_000 }), await drafts.person('Yonas')];
  const id = await drafts.placement([sanne, yonas], { status: 'accepted' });
  const text = await pageOf(id);
  expect(text).toContain('Zoals de gegevens nu zijn.');
  expect(rowOf(text, 'Zoveel mensen als plekken')).toMatch(/2 mensen 2 plekken klopt/);
  expect(rowOf(text, 'Huur past bij ieders maximum')).toMatch(/Sanne : maximaal € 610 .*huur € 467,50/);
  expect(rowOf(text, 'Locatie is een wens')).toMatch(/Sanne : wens 1 Yonas : wens 1 klopt/);
  expect(rowOf(text, 'Roken')).toMatch(/rookt niet/);
  expect(rowOf(text, 'Tevredenheid')).toMatch(/minimaal 1\.150/);
  expect(rowOf(text, 'Mix, Noorderhof')).toMatch(/hoogstens/);
  expect(rowOf(text, 'Iedereen zei ja')).toMatch(/Sanne : ja Yonas : ja klopt/);
  expect(text).toContain('Een huurcontract per kamer.');
  expect(text).toContain('De groep is zoals de berekening voorstelde.');
});

test('the file of an approval stays as it was, whatever changes later', async () => {
  const [sanne, yonas] = await drafts.people('Sanne', 'Yonas');
  const id = await drafts.placement([sanne!, yonas!], { status: 'accepted' });
  expect((await decide(id, 'approve')).location).toBe(`/placements/${id}`);
  const before = await fileOf(id);
  expect(before.policyVersion).toBe('2026-11-01');
  expect(before.checks.every(({ keeps }) => keeps)).toBe(true);
  await service.db.query('UPDATE candidate SET "maxRent" = 30000, smokes = true WHERE id = $1', [sanne]);
  expect(await fileOf(id)).toEqual(before);
  const text = await pageOf(id);
  expect(text).toContain('Zoals besloten, met de gegevens van');
  expect(rowOf(text, 'Huur past bij ieders maximum')).toMatch(/Sanne : maximaal € 520 .*klopt/);
  expect(rowOf(text, 'Roken')).toMatch(/Sanne : rookt niet/);
});

test('a refusal keeps its file too, also what did not fit any more', async () => {
  const [sanne, yonas] = await drafts.people('Sanne', 'Yonas');
  const id = await drafts.placement([sanne!, yonas!], { status: 'accepted' });
  await service.db.query('UPDATE candidate SET "maxRent" = 30000 WHERE id = $1', [sanne]);
  await decide(id, 'refuse', 'De huur is te hoog geworden.');
  await service.db.query('UPDATE candidate SET "maxRent" = 52000 WHERE id = $1', [sanne]);
  expect(await checkOf(id, 'rent')).toMatchObject({ keeps: false, limit: 46_750 });
  expect(rowOf(await pageOf(id), 'Huur past bij ieders maximum')).toMatch(/Sanne : maximaal € 300, klopt niet/);
});

test('of somebody whose data are erased nothing is left in it, of the others everything', async () => {
  const [sanne, yonas, amina] = await drafts.people('Sanne', 'Yonas', 'Amina');
  const id = await drafts.placement([sanne!, yonas!], { status: 'draft' });
  const api = await service.api(['placements:read', 'placements:decide']);
  await api.post(`/api/v1/placements/${id}/adjust`, { candidateIds: [sanne, amina], reason: 'Liever zo.' });
  await service.db.query(`UPDATE placement SET status = 'accepted' WHERE id = $1`, [id]);
  await decide(id, 'approve');
  expect((await fileOf(id)).departure).toEqual({ came: [amina], left: [yonas] });
  for (const gone of [sanne!, yonas!]) {
    const person = await signInAs(service, gone);
    await person.post('/my/data/erase', { understood: 'yes' });
    await until(async () => !JSON.stringify(await fileOf(id)).includes(gone));
  }
  expect(await checkOf(id, 'rent')).toMatchObject({ keeps: true, people: [{ candidateId: amina, value: 52_000 }] });
  expect((await fileOf(id)).departure).toEqual({ came: [amina], left: [] });
  expect((await allocator.get(`/placements/${id}`)).status).toBe(200);
});

test('who adjusted a group reads that a colleague approves it, and can not; the colleague can', async () => {
  const [sanne, yonas, amina] = await drafts.people('Sanne', 'Yonas', 'Amina');
  const id = await drafts.placement([sanne!, yonas!]);
  const fields = { candidateIds: [sanne!, amina!], reason: 'Zij kennen elkaar.' };
  expect((await allocator.post(`/placements/${id}/adjust`, fields)).location).toBe(`/placements/${id}`);
  await decide(id, 'offer');
  await service.db.query(`UPDATE placement SET status = 'accepted' WHERE id = $1`, [id]);
  const own = await pageOf(id);
  expect(own).toContain('U paste deze groep aan. Volgens het beleid keurt een collega haar goed');
  expect(own).not.toContain('decisions/approve');
  expect((await decide(id, 'approve')).status).toBe(409);
  const colleague = await service.signIn('allocator');
  expect(await pageOf(id, colleague)).toContain('decisions/approve');
  const approved = await colleague.post(`/placements/${id}/decisions/approve`, { reason: '' }, `/placements/${id}`);
  expect(approved.location).toBe(`/placements/${id}`);
  expect(await drafts.rows.statusOf(id)).toBe('approved');
});

test('a wish or a no that is private is told as one check, without a name', async () => {
  const [sanne, yonas] = await drafts.people('Sanne', 'Yonas');
  const id = await drafts.placement([sanne!, yonas!], { status: 'accepted' });
  await service.db.query(
    `INSERT INTO choice ("chooserId", "chosenId", kind, "createdAt") VALUES ($1, $2, 'decline', now())`,
    [sanne, yonas],
  );
  const row = rowOf(await pageOf(id), 'Deze mensen passen bij elkaar')!;
  expect(row).toContain('klopt niet');
  expect(row).not.toMatch(/Sanne|Yonas/);
});

test('other runs of the round stand beside it: who they see in this home, and where they see these people', async () => {
  const [sanne, yonas, amina] = await drafts.people('Sanne', 'Yonas', 'Amina');
  const home = await drafts.rows.home(drafts.location, 'Kerkstraat');
  const elsewhere = await drafts.rows.home(drafts.location, 'Dijkstraat');
  const id = await drafts.placement([sanne!, yonas!], { status: 'accepted', home });
  const run = (groups: object[], more = {}) => drafts.rows.run(drafts.round, { solution: { groups }, ...more });
  await run([{ home, candidates: [sanne, yonas] }]);
  await run([{ home: elsewhere, candidates: [sanne, amina] }]);
  await run([{ home, candidates: [amina, sanne] }], { isRehearsal: true });
  const text = await pageOf(id);
  const card = text
    .slice(text.indexOf('Andere berekeningen van deze ronde'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
  expect(card).toMatch(/blijft leeg .*Sanne : Dijkstraat 1 Yonas : geen plek/);
  expect(card).toContain('dezelfde groep');
  expect(card).not.toContain('Amina');
});
