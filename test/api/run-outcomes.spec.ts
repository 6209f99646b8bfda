import type { Figures, Solution } from '../../src/matching-engine/index.js';
import type { UnplacedRow } from '../../src/matching/unplaced.queries.js';
import type { ApiClient } from '../support/api-client.js';
import { importHaarlem, MATCHING, openRound, startRun, waitForRun } from '../support/haarlem.js';
import { startService, type Service } from '../support/service.js';
import type { Visitor } from '../support/visitor.js';

describe('finished runs', () => {
  let service: Service;
  let api: ApiClient;
  let allocator: Visitor;
  let run: Awaited<ReturnType<typeof waitForRun>>;

  beforeAll(async () => {
    service = await startService({ jobs: true });
    await importHaarlem(service);
    api = await service.api(MATCHING);
    allocator = await service.signIn('allocator');
    run = await waitForRun(api, await startRun(api, await openRound(service, api, 'Haarlem')));
  });
  afterAll(() => service.close());

  it('tell which change of their own answers would help the people without a place', async () => {
    const url = `/runs/${run.id as string}`;
    const { unplaced } = (await api.get(`/api/v1${url}/result`)).body as unknown as Solution;
    const adviceOf = async () => {
      const { items } = (await api.get(`/api/v1${url}/unplaced-candidates?pageSize=200`)).body;
      return (items as UnplacedRow[]).map(({ candidateId, advice }) => [candidateId, advice]);
    };
    const found = unplaced.map(({ candidate, advice }) => [candidate, advice]);
    expect(Object.fromEntries(await adviceOf())).toEqual(Object.fromEntries(found));

    const { rows } = await service.db.query<{ id: string }>(
      `SELECT "id" FROM "location" WHERE "name" = 'Het Seinhuis'`,
    );
    await service.db.query('UPDATE "unplaced_candidate" SET "advice" = $2 WHERE "runId" = $1', [
      run.id,
      { change: 'location', location: rows[0]!.id },
    ]);
    const words = 'ook Het Seinhuis kiezen';
    expect((await allocator.get(`${url}?lang=nl`)).text.split(words)).toHaveLength(1 + unplaced.length);
    expect((await allocator.get(`${url}/unplaced-candidates.csv`)).text.split(words)).toHaveLength(1 + unplaced.length);
  });

  it('tell how kinds of people fare, but not of fewer than five', async () => {
    const { figures } = run as unknown as { figures: Figures };
    const { f, x } = figures.perGender;
    expect(x.candidates).toBeGreaterThan(0);
    expect(x.candidates).toBeLessThan(5);
    const page = (await allocator.get(`/runs/${run.id as string}?lang=en`)).text;
    const genders = /<caption[^>]*>Gender<[^]*?<\/table>/.exec(page)![0];
    expect(genders).toContain(`${f.housed} of ${f.candidates}`);
    expect(genders).toMatch(/Other[^]*too few people/);
    expect(genders).not.toContain(`${x.housed} of ${x.candidates}`);
    const locations = /<caption[^>]*>Location of first choice<[^]*?<\/table>/.exec(page)![0];
    expect(locations).toContain('Het Seinhuis');
  });

  it('tell how many got somebody they chose, and keep every house group of the example whole', async () => {
    const { rows: people } = await service.db.query<{ home: string; id: string; liked: string[] }>(
      `SELECT p."homeId" AS home, m."candidateId" AS id, ARRAY(
         SELECT c."chosenId" FROM choice c WHERE c."chooserId" = m."candidateId" AND c.kind = 'like') AS liked
       FROM proposal_member m JOIN proposal p ON p.id = m."proposalId" WHERE p."runId" = $1`,
      [run.id],
    );
    const { rows: groups } = await service.db.query<{ ids: string[] }>(
      'SELECT array_agg("candidateId") AS ids FROM house_group_member GROUP BY "groupId"',
    );
    const homes = groups.map(({ ids }) => ids.map((id) => people.find((person) => person.id === id)?.home ?? 'none'));
    expect(homes.filter((where) => new Set(where).size > 1)).toEqual([]);
    const housemates = (one: (typeof people)[number]) =>
      people.filter(({ home, id }) => home === one.home && id !== one.id && one.liked.includes(id));
    const expected = {
      withChosen: people.filter((one) => housemates(one).length > 0).length,
      mutual: people.filter((one) => housemates(one).some(({ liked }) => liked.includes(one.id))).length,
      houseGroups: 9,
      houseGroupsHoused: homes.filter(([where]) => where !== 'none').length,
    };
    expect((run as unknown as { figures: Figures }).figures.chosen).toEqual(expected);
    const { text } = await allocator.get(`/runs/${run.id as string}?lang=en`);
    expect(text).toContain(`${expected.withChosen} of ${people.length} housed people`);
    expect(text).toContain(`${expected.houseGroupsHoused} of 9 house groups`);
  });

  it('leave a house group out of which somebody is not in the round, and say so', async () => {
    const { rows } = await service.db.query<{ id: string; seat: number; groupId: string }>(
      'SELECT "candidateId" AS id, seat, "groupId" FROM house_group_member ORDER BY "groupId", seat',
    );
    const absent = rows[0]!;
    const mates = rows.filter(({ groupId, id }) => groupId === absent.groupId && id !== absent.id).map(({ id }) => id);
    const round = await openRound(service, api, 'Zonder een');
    await service.db.query('DELETE FROM round_candidate WHERE "roundId" = $1 AND "candidateId" = $2', [
      round,
      absent.id,
    ]);
    const found = await waitForRun(api, await startRun(api, round));
    const path = `/runs/${found.id as string}`;
    const { body } = await api.get(`/api/v1${path}/unplaced-candidates?reason=houseGroupNotInRound`);
    expect((body.items as UnplacedRow[]).map(({ candidateId }) => candidateId).sort()).toEqual([...mates].sort());
    const { total } = (await api.get(`/api/v1${path}/unplaced-candidates`)).body;
    expect([found.leftOut, found.unplaced]).toEqual([mates.length, total - mates.length]);
    const { figures } = found as unknown as { figures: Figures };
    expect(figures.candidates).toBe(figures.housed + Number(found.unplaced));
    const { candidates } = (await api.get(`/api/v1${path}/instance`)).body as { candidates: { id: string }[] };
    expect(candidates.filter(({ id }) => mates.includes(id))).toEqual([]);
    const { text } = await allocator.get(`${path}?lang=en&reason=houseGroupNotInRound`);
    expect(text).toContain('Somebody of the house group is not in this round.');
    expect(text).toMatch(/\d (person|people): their house group is not complete in this round/);
    expect((await allocator.get(`/rounds/${round}?lang=en`)).text).toContain(
      `${figures.housed} of ${figures.candidates}`,
    );
  });

  it('tell in words what the mix rule costs, and who would rather live together', async () => {
    const pageWith = async (blocking: object | null, mixRuleCost: number | null) => {
      await service.db.query(
        `UPDATE "run" SET "solution" = jsonb_set("solution", '{figures}', ("solution"->'figures') || $2) WHERE "id" = $1`,
        [run.id, JSON.stringify({ blocking, mixRuleCost })],
      );
      return (await allocator.get(`/runs/${run.id as string}?lang=nl`)).text;
    };
    const found = await pageWith({ pairs: 3, trios: 1 }, 32_000);
    expect(found).toContain('3 duo’s en 1 trio zouden liever samen wonen dan zoals nu is voorgesteld.');
    expect(found).toMatch(/De mixregel kost ongeveer 32\.000 punten, [\d,]+% van het geheel\./);
    const nothing = await pageWith({ pairs: 0, trios: 0 }, 0);
    expect(nothing).toContain('Niemand zou met anderen liever samen wonen');
    expect(nothing).toContain('De mixregel kost niets');
    const unknown = await pageWith(null, null);
    expect(unknown).toContain('Wat de mixregel kost, is niet berekend.');
  });

  it('of an engine that found fewer figures show what there is', async () => {
    const { rows } = await service.db.query<{ solution: object }>('SELECT "solution" FROM "run" WHERE "id" = $1', [
      run.id,
    ]);
    const newer = ['perGender', 'perAgeBand', 'perUrgency', 'perFirstLocation', 'chosen', 'blocking', 'mixRuleCost'];
    await service.db.query(
      `UPDATE "run" SET "solution" = jsonb_set("solution" - 'kept', '{figures}', ("solution"->'figures') - $2::text[]) WHERE "id" = $1`,
      [run.id, newer],
    );
    const { status, text } = await allocator.get(`/runs/${run.id as string}?lang=en`);
    await service.db.query('UPDATE "run" SET "solution" = $2 WHERE "id" = $1', [run.id, rows[0]!.solution]);
    expect(status).toBe(200);
    expect(text).toMatch(/<caption[^>]*>Target group</);
    expect(text).not.toMatch(/<caption[^>]*>Gender</);
    expect(text).not.toContain('The result as a whole');
    expect(text).not.toContain('said yes');
  });
});
