import { randomUUID } from 'node:crypto';
import type { Group, Solution } from '../../src/matching-engine/index.js';
import type { RunComparisonDto } from '../../src/matching/run-comparison.dto.js';
import type { ApiClient } from '../support/api-client.js';
import { importHaarlem, MATCHING, openRound, startRun, waitForRun } from '../support/haarlem.js';
import { startService, type Service } from '../support/service.js';
import type { Visitor } from '../support/visitor.js';

describe('two runs of a round side by side', () => {
  let service: Service;
  let api: ApiClient;
  let allocator: Visitor;
  let roundId: string;
  /** The second is the first with another home for one group, without another one, and with somebody else in a third. */
  let [first, second] = ['', ''];
  let groups: Group[];
  let newcomer: string;

  beforeAll(async () => {
    service = await startService({ jobs: true });
    await importHaarlem(service);
    api = await service.api(MATCHING);
    allocator = await service.signIn('allocator');
    roundId = await openRound(service, api, 'Haarlem');
    const completed = async () => (await waitForRun(api, await startRun(api, roundId))).id as string;
    [first, second] = [await completed(), await completed()];
    const solution = (await api.get(`/api/v1/runs/${first}/result`)).body as unknown as Solution;
    groups = solution.groups;
    newcomer = solution.unplaced[0]!.candidate;
    const { rows } = await service.db.query<{ id: string }>(
      'SELECT "id" FROM "home" WHERE NOT "id" = ANY($1) LIMIT 1',
      [groups.map(({ home }) => home)],
    );
    const [moved, , changed, ...others] = groups as [Group, Group, Group, ...Group[]];
    const otherGroups = [
      { ...moved, home: rows[0]?.id ?? groups[1]!.home },
      { ...changed, candidates: [...changed.candidates.slice(1), newcomer] },
      ...others,
    ];
    await service.db.query(`UPDATE "run" SET "solution" = jsonb_set("solution", '{groups}', $2) WHERE "id" = $1`, [
      second,
      JSON.stringify(otherGroups),
    ]);
  });
  afterAll(() => service.close());

  const compare = async (query = 'pageSize=200') =>
    (await api.get(`/api/v1/runs/${second}/comparisons/${first}?${query}`)).body as unknown as RunComparisonDto;

  it('tell their figures, what is the same and who lives differently', async () => {
    const [moved, emptied, changed] = groups as [Group, Group, Group];
    const { run, other, sameGroups, counts, differences } = await compare();
    expect([run.id, other.id, other.housed]).toEqual([
      second,
      first,
      groups.flatMap((group) => group.candidates).length,
    ]);
    expect(sameGroups).toBe(groups.length - 3);
    const stay = changed.candidates.slice(1);
    expect(counts).toEqual({
      moved: moved.candidates.length + stay.length,
      onlyInRun: 1,
      onlyInOther: emptied.candidates.length + 1,
    });
    expect(differences.total).toBe(differences.items.length);
    const of = (id: string) => differences.items.find(({ candidateId }) => candidateId === id);
    expect(of(newcomer)).toMatchObject({ change: 'onlyInRun', other: null, run: { homeId: changed.home } });
    expect(
      of(newcomer)
        ?.run?.housemates.map(({ id }) => id)
        .sort(),
    ).toEqual([...stay].sort());
    expect(of(emptied.candidates[0]!)).toMatchObject({
      change: 'onlyInOther',
      run: null,
      other: { homeId: emptied.home },
    });
    expect(of(stay[0]!)).toMatchObject({
      change: 'moved',
      run: { homeId: changed.home },
      other: { homeId: changed.home },
    });
  });

  it('are filtered by what differs and by name, and paged', async () => {
    const { differences, counts } = await compare('change=onlyInOther&page=2&pageSize=1');
    expect(differences).toMatchObject({ total: counts.onlyInOther, page: 2, items: [{ change: 'onlyInOther' }] });
    const { reference } = differences.items[0]!;
    expect((await compare(`search=${reference}`)).differences.items.map((row) => row.reference)).toEqual([reference]);
  });

  it('are reached from the list of runs, and by a form that chooses the other one', async () => {
    const list = await allocator.get(`/rounds/${roundId}?lang=nl`);
    expect(list.text).toContain(`href="/runs/${second}/compare/${first}"`);
    expect(list.text).toContain(`href="/runs/${first}/compare/${second}"`);
    const { text } = await allocator.get(`/runs/${first}`);
    expect(text).toMatch(new RegExp(`action="/runs/${first}/compare"[^]*<option value="${second}"`));
    const { location } = await allocator.get(`/runs/${first}/compare?with=${second}`);
    expect(location).toBe(`/runs/${first}/compare/${second}`);
  });

  it('are shown with names that lead to the people', async () => {
    const { text } = await allocator.get(`/runs/${second}/compare/${first}?lang=nl&change=onlyInRun`);
    expect(text).toContain(`${groups.length - 3} groepen zijn precies gelijk`);
    expect(text).toContain(`href="/candidates/${newcomer}"`);
    expect(text).not.toContain(`href="/candidates/${groups[1]!.candidates[0]!}"`);
  });

  it('must be two completed runs of one round', async () => {
    const elsewhere = await waitForRun(
      api,
      await startRun(api, await openRound(service, api, 'Elsewhere', ['HLM-DEL'])),
    );
    for (const other of [elsewhere.id as string, second]) {
      const { status, body } = await api.get(`/api/v1/runs/${second}/comparisons/${other}`);
      expect([status, body.type]).toEqual([409, 'urn:problem:huisklik:runs-not-comparable']);
    }
    expect((await api.get(`/api/v1/runs/${second}/comparisons/${randomUUID()}`)).status).toBe(404);
    expect((await allocator.get(`/runs/${elsewhere.id as string}`)).text).not.toContain('/compare');
  });

  it('are for allocators only', async () => {
    const supervisor = await service.signIn('supervisor');
    expect((await supervisor.get(`/runs/${second}/compare/${first}`)).status).toBe(403);
  });
});
