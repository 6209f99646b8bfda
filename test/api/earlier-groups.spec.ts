import type { Group } from '../../src/matching-engine/index.js';
import type { RunDetailDto } from '../../src/matching/run.dto.js';
import type { ApiClient } from '../support/api-client.js';
import { importHaarlem, MATCHING, openRound, startRun, waitForRun } from '../support/haarlem.js';
import { startService, type Service } from '../support/service.js';
import type { Visitor } from '../support/visitor.js';

describe('a run that keeps groups of an earlier one', () => {
  let service: Service;
  let api: ApiClient;
  let allocator: Visitor;
  let roundId: string;
  let [first, second]: [RunDetailDto?, RunDetailDto?] = [];

  const completed = async (round: string, settings: object) =>
    (await waitForRun(api, await startRun(api, round, { effort: 'quick', ...settings }))) as unknown as RunDetailDto;
  const groupsOf = async ({ id }: RunDetailDto) =>
    (await api.get(`/api/v1/runs/${id}/result`)).body.groups as unknown as Group[];
  const sameGroups = async (run: RunDetailDto, other: RunDetailDto) =>
    (await api.get(`/api/v1/runs/${run.id}/comparisons/${other.id}`)).body.sameGroups as number;

  beforeAll(async () => {
    service = await startService({ jobs: true });
    await importHaarlem(service);
    api = await service.api(MATCHING);
    allocator = await service.signIn('allocator');
    roundId = await openRound(service, api, 'Haarlem');
    first = await completed(roundId, { seed: 1 });
    second = await completed(roundId, { seed: 2, earlierRunId: first.id });
  });
  afterAll(() => service.close());

  it('keeps more of them than a run that need not, and counts them', async () => {
    const anew = await completed(roundId, { seed: 2 });
    expect(anew).toMatchObject({ earlierRunId: null, kept: null });
    const kept = await sameGroups(second!, first!);
    expect(second).toMatchObject({
      earlierRunId: first!.id,
      kept: { earlier: (await groupsOf(first!)).length, kept },
    });
    expect(kept).toBeGreaterThan(await sameGroups(anew, first!));
  });

  it('tells how many stayed, and keeps in the audit trail whose', async () => {
    const { text } = await allocator.get(`/runs/${second!.id}?lang=nl`);
    const { earlier, kept } = second!.kept!;
    expect(text).toContain(`${kept} van de ${earlier} groepen van R-${first!.number} zijn gebleven.`);
    expect(text).toMatch(new RegExp(`Houdt groepen van[^]*href="/runs/${first!.id}"`));
    const { rows } = await service.db.query<{ details: object }>(
      `SELECT "details" FROM "audit_entry" WHERE "action" = 'matching:started' AND "recordId" = $1`,
      [second!.id],
    );
    expect(rows[0]?.details).toMatchObject({ keepsGroupsOf: `R-${first!.number}` });
  });

  it('is calculated again with the same groups', async () => {
    expect((await api.post(`/api/v1/runs/${second!.id}/replay`)).body).toMatchObject({ same: true });
  });

  it('lets go of a group whose people are not there any more', async () => {
    const [gone] = (await groupsOf(first!)).map(({ candidates }) => candidates[0]!);
    await service.db.query('DELETE FROM "round_candidate" WHERE "candidateId" = $1 AND "roundId" = $2', [
      gone,
      roundId,
    ]);
    const run = await completed(roundId, { earlierRunId: first!.id });
    expect(run.status).toBe('completed');
    expect(run.kept!.kept).toBeLessThan(run.kept!.earlier);
    expect((await groupsOf(run)).flatMap(({ candidates }) => candidates)).not.toContain(gone);
  });

  it('is started from the page of the round, which offers its completed runs', async () => {
    const page = `/rounds/${roundId}?lang=nl`;
    const offered = [...(await allocator.get(page)).text.matchAll(/<option value="([^"]+)"[^>]*>R-(\d+),/g)];
    expect(offered.map(([, id]) => id)).toContain(second!.id);
    const { location } = await allocator.post(
      `/rounds/${roundId}/runs`,
      { effort: 'quick', earlierRunId: second!.id },
      page,
    );
    const run = await waitForRun(api, location!.slice('/runs/'.length));
    expect(run).toMatchObject({ status: 'completed', earlierRunId: second!.id });
  });

  it('does not start with a run of another round', async () => {
    const elsewhere = await openRound(service, api, 'Elsewhere', ['HLM-DEL']);
    const { status, body } = await api.post(`/api/v1/rounds/${elsewhere}/runs`, { earlierRunId: first!.id });
    expect([status, body.type]).toEqual([409, 'urn:problem:huisklik:no-earlier-groups']);
    const fields = { effort: 'quick', earlierRunId: first!.id };
    const { location } = await allocator.post(`/rounds/${elsewhere}/runs`, fields, `/rounds/${elsewhere}?lang=nl`);
    expect((await allocator.get(location!)).text).toContain('Van die berekening kunnen geen groepen blijven.');
  });
});
