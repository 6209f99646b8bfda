import { startService, type Service } from '../support/service.js';
import type { ApiAnswer, ApiClient } from '../support/api-client.js';
import { ProposalRows } from '../factories/proposals.js';

let service: Service;
let rows: ProposalRows;
let api: ApiClient;
let location: string;

beforeAll(async () => {
  service = await startService();
  rows = new ProposalRows(service.db);
  api = await service.api(['matching:read', 'placements:decide']);
  location = await rows.location('Noorderhof');
  // Room enough in the mix for every test below.
  for (let index = 0; index < 30; index++) await rows.home(location, `Ruimte ${index}`);
});
afterAll(() => service?.close());

const pair = () => Promise.all([rows.candidate('Sanne', 'youngTenant'), rows.candidate('Yonas', 'statusHolder')]);

async function accepted(people: string[], home?: string, run?: string): Promise<string> {
  return rows.placement({
    status: 'accepted',
    run: run ?? (await rows.run(await rows.round())),
    home: home ?? (await rows.home(location, 'Kerkstraat')),
    people,
  });
}

const decide = (id: string, verb: string, reason?: string): Promise<ApiAnswer> =>
  api.post(`/api/v1/placements/${id}/${verb}`, reason === undefined ? {} : { reason });

const openMembers = async (people: string[]) => {
  const { rows: found } = await service.db.query(
    'SELECT 1 FROM placement_member WHERE open AND "candidateId" = ANY($1)',
    [people],
  );
  return found.length;
};

describe('a placement that does not fit any more because data changed since its run', () => {
  const change = (table: string, id: string, set: string) =>
    service.db.query(`UPDATE "${table}" SET ${set} WHERE id = $1`, [id]);
  const choose = (from: string, to: string, kind: string) =>
    service.db.query(`INSERT INTO choice ("chooserId", "chosenId", kind, "createdAt") VALUES ($1, $2, $3, now())`, [
      from,
      to,
      kind,
    ]);
  interface Group {
    home: string;
    people: string[];
  }
  const CHANGES: Record<string, (group: Group) => Promise<unknown>> = {
    'the home has more places': ({ home }) => change('home', home, 'rooms = 4, places = 3'),
    'the rent went up': ({ home }) => change('home', home, '"rentPerPerson" = 60000'),
    'the home moved to a location that nobody chose': async ({ home }) =>
      change('home', home, `"locationId" = '${await rows.location('Elders')}'`),
    'somebody needs a step-free home': ({ people }) => change('candidate', people[0]!, '"needsStepFree" = true'),
    'somebody got a pet': ({ people }) => change('candidate', people[1]!, '"hasPet" = true'),
    'one declined the other': ({ people }) => choose(people[0]!, people[1]!, 'decline'),
    'one told staff about the other': ({ people }) =>
      service.db.query(
        `INSERT INTO person_report ("reporterId", "reportedId", reason, "createdAt") VALUES ($1, $2, 'unsafe', now())`,
        people.slice(0, 2).reverse(),
      ),
    'one is in a house group with somebody outside the round': async ({ people }) =>
      rows.houseGroup(people[0]!, await rows.candidate('Elders', 'youngTenant')),
  };

  test.each(Object.keys(CHANGES))('%s: can not be approved, and the reason stays private', async (name) => {
    const people = await pair();
    const home = await rows.home(location, 'Dijk');
    const id = await accepted(people, home);
    await CHANGES[name]!({ home, people });
    const { status, body } = await decide(id, 'approve', 'Toch goed.');
    expect([status, body.type]).toEqual([409, 'urn:problem:huisklik:placement-outdated']);
    expect(JSON.stringify(body)).not.toContain('declin');
    expect(await rows.statusOf(id)).toBe('accepted');
    const allocator = await service.signIn('allocator');
    expect((await allocator.post(`/placements/${id}/decisions/approve`, {}, `/placements/${id}`)).text).toContain(
      'past niet meer',
    );
    expect((await decide(id, 'refuse', 'Past niet meer.')).status).toBe(200);
    expect(await openMembers(people)).toBe(0);
  });

  test('a house group that formed with somebody else of the round is not split, unless that person is housed', async () => {
    const people = await pair();
    const friend = await rows.candidate('Amina', 'statusHolder');
    const round = await rows.round();
    await service.db.query('INSERT INTO round_candidate ("roundId", "candidateId") VALUES ($1, $2)', [round, friend]);
    const id = await accepted(people, undefined, await rows.run(round));
    const elsewhere = await accepted([friend, await rows.candidate('Tim', 'youngTenant')]);
    await rows.houseGroup(people[0], friend);
    for (const split of [id, elsewhere])
      expect((await decide(split, 'approve')).body.type).toBe('urn:problem:huisklik:placement-outdated');
    await service.db.query('DELETE FROM house_group');
    expect((await decide(elsewhere, 'approve')).status).toBe(200);
    await rows.houseGroup(people[0], friend);
    expect((await decide(id, 'approve')).status).toBe(200);
  });
});
