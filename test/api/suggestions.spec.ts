import { Choosers, press, type Chooser } from '../support/choosers.js';
import { startService, type Service } from '../support/service.js';
import { until } from '../support/until.js';

let service: Service;
let choosers: Choosers;

beforeAll(async () => {
  service = await startService();
  choosers = new Choosers(service);
});
afterAll(() => service?.close());

/** A place of its own for each test, so that none sees another's people. @param places of its home */
async function place(name: string, places = 2): Promise<string> {
  const id = await choosers.rows.location(name);
  await choosers.rows.home(id, name, { places, rooms: places + 1 });
  return id;
}
const chooser = (name: string, at: string, more: Record<string, unknown> = {}) => choosers.chooser(name, more, [at]);
const candidate = (name: string, at: string, more: Record<string, unknown> = {}) =>
  choosers.candidate(name, more, [at]);
const look = async ({ visitor }: Chooser) => (await visitor.get('/my/choose')).text;
/** Everybody on the page, in its order. */
const namesOn = (html: string) =>
  [...html.matchAll(/<h3[^>]*>(?:<[^>]+>)*<bdi>([^<]+)<\/bdi>/g)].map(([, name]) => name!);
const seenBy = async (viewer: Chooser) => namesOn(await look(viewer));
/** New people come on the pages within seconds. */
const untilSees = (viewer: Chooser, ...names: string[]) =>
  until(async () => {
    const seen = await seenBy(viewer);
    return names.every((name) => seen.includes(name)) && seen;
  });
async function group(seeksOneMore: boolean, ...ids: string[]): Promise<void> {
  const { rows } = await service.db.query<{ id: string }>(
    `INSERT INTO house_group ("createdAt", size, "seeksOneMore") VALUES (now(), $1, $2) RETURNING id`,
    [ids.length, seeksOneMore],
  );
  for (const [index, id] of ids.entries())
    await service.db.query(
      `INSERT INTO house_group_member ("candidateId", "groupId", seat, "joinedAt") VALUES ($1, $2, $3, now())`,
      [id, rows[0]!.id, index + 1],
    );
}

test('only who fits both ways is suggested', async () => {
  const here = await place('Passend');
  const viewer = await chooser('Kijker', here, { gender: 'f', acceptsGenders: ['f', 'x'], acceptsSmoking: false });
  await candidate('Man', here, { gender: 'm' });
  await candidate('Kieskeurig', here, { gender: 'x', acceptsGenders: ['m'] });
  await candidate('Roker', here, { gender: 'x', smokes: true });
  await candidate('Krap', here, { gender: 'x', maxRent: 20_000 });
  await candidate('Elders', await place('Elders'), { gender: 'x' });
  await candidate('Gestopt', here, { gender: 'x', stoppedAt: new Date() });
  const hidden = await candidate('Onaf', here, { gender: 'x' });
  await service.db.query('UPDATE public_profile SET "approvedAt" = NULL WHERE "candidateId" = $1', [hidden]);
  await candidate('Past', here, { gender: 'x' });
  expect(await untilSees(viewer, 'Past')).toEqual(['Past']);
});

test('who said no is gone at once, for both, and so is who stopped; an answer is not asked again', async () => {
  const here = await place('Meteen');
  const [viewer, other] = [await chooser('Kijker', here), await chooser('Nee', here)];
  const [stops, liked] = [await candidate('Stopt', here), await candidate('Leuk', here)];
  await untilSees(viewer, 'Nee', 'Stopt', 'Leuk');

  await press(other, `/my/people/${viewer.id}/no`);
  await service.db.query('UPDATE candidate SET "stoppedAt" = now() WHERE id = $1', [stops]);
  expect(await seenBy(viewer)).toEqual(['Leuk']);
  expect(await seenBy(other)).not.toContain('Kijker');
  await press(viewer, `/my/people/${liked}/yes`);
  expect(await seenBy(viewer)).toEqual([]);
});

test('own answers count at once', async () => {
  const here = await place('Eigen');
  const viewer = await chooser('Kijker', here, { acceptsGenders: ['f', 'm', 'x'] });
  await candidate('Vrouw', here, { gender: 'f' });
  await candidate('Man', here, { gender: 'm' });
  await untilSees(viewer, 'Vrouw', 'Man');
  await service.db.query(`UPDATE candidate SET "acceptsGenders" = '{f}' WHERE id = $1`, [viewer.id]);
  expect(await seenBy(viewer)).toEqual(['Vrouw']);
});

const SAME = { languages: ['nl', 'ti'], interests: ['music'] };

test('what others hide is no reason to tell', async () => {
  const here = await place('Verborgen');
  const viewer = await chooser('Kijker', here, SAME);
  const open = await candidate('Open', here, SAME);
  await untilSees(viewer, 'Open');
  expect(await look(viewer)).toContain('Tigrinya');
  await service.db.query(`UPDATE public_profile SET hidden = '{languages}' WHERE "candidateId" = $1`, [open]);
  expect(await look(viewer)).not.toContain('Tigrinya');
});

test('who likes somebody does not come first for it', async () => {
  const here = await place('Volgorde');
  const viewer = await chooser('Kijker', here, SAME);
  const ids = new Map<string, string>();
  for (const name of ['Aster', 'Bram', 'Caro']) ids.set(name, await candidate(name, here, SAME));
  const before = await untilSees(viewer, ...ids.keys());
  await choosers.said({ id: ids.get(before.at(-1)!)! }, 'like', viewer);
  expect(await seenBy(viewer)).toEqual(before);
});

test('two who look for a third are found together, by who fits both; they find who fits both of them', async () => {
  const here = await place('Drie', 3);
  const viewer = await chooser('Kijker', here, { gender: 'f' });
  const man = await chooser('Man', here, { gender: 'm' });
  const bo = await chooser('Bo', here, { gender: 'f' });
  await group(true, bo.id, await candidate('Cleo', here, { gender: 'f', acceptsGenders: ['f'] }));
  await group(false, await candidate('Vol', here), await candidate('Samen', here));

  expect((await untilSees(viewer, 'Bo', 'Man')).sort()).toEqual(['Bo', 'Cleo', 'Man']);
  expect(await seenBy(man)).toEqual(['Kijker']);
  expect(await untilSees(bo, 'Kijker')).toEqual(['Kijker']);
});

test('each one who was shown to somebody is counted once', async () => {
  const here = await place('Tellen');
  const viewer = await chooser('Kijker', here);
  const shown = await candidate('Gezien', here);
  await untilSees(viewer, 'Gezien');
  await look(viewer);
  const { rows } = await service.db.query('SELECT "shownId" FROM showing WHERE "viewerId" = $1', [viewer.id]);
  expect(rows).toEqual([{ shownId: shown }]);
});
