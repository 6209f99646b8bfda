import { randomUUID } from 'node:crypto';
import type { Group, Instance } from '../../src/matching-engine/index.js';
import type { RunComparisonDto } from '../../src/matching/run-comparison.dto.js';
import type { RunDetailDto } from '../../src/matching/run.dto.js';
import type { RoundScenariosDto } from '../../src/matching/scenarios/round-scenarios.dto.js';
import type { ApiClient } from '../support/api-client.js';
import { importHaarlem, MATCHING, openRound, startRun, waitForRun } from '../support/haarlem.js';
import { startService, type Service } from '../support/service.js';
import type { Visitor } from '../support/visitor.js';

interface HomeRow {
  id: string;
  reference: string;
  locationId: string;
  location: string;
}

describe('runs as scenarios', () => {
  let service: Service;
  let api: ApiClient;
  let allocator: Visitor;
  let roundId: string;
  let homes: HomeRow[];
  /** As the policy has it; without one home and with other weights; without a location, and keeping groups of the first. */
  let [plain, weighed, smaller]: RunDetailDto[] = [];

  beforeAll(async () => {
    service = await startService({ jobs: true });
    await importHaarlem(service);
    api = await service.api(MATCHING);
    allocator = await service.signIn('allocator');
    roundId = await openRound(service, api, 'Haarlem');
    homes = (
      await service.db.query<HomeRow>(
        `SELECT h."id", h."reference", h."locationId", l."name" AS "location" FROM "home" h
         JOIN "location" l ON l."id" = h."locationId" ORDER BY l."name", h."reference"`,
      )
    ).rows;
    plain = await completed({});
    weighed = await completed({
      name: ' Vrienden eerst ',
      policy: { likeBonus: 450, locationBonus: [500, 220, 140, 80, 40], urgencyWeight: 10_000 },
      homesOut: [homes[0]!.id],
    });
    smaller = await completed({
      name: 'Zonder de laatste',
      locationsOut: [homes.at(-1)!.locationId],
      earlierRunId: plain.id,
    });
  });
  afterAll(() => service.close());

  const completed = async (settings: object) =>
    (await waitForRun(api, await startRun(api, roundId, { effort: 'quick', ...settings }))) as unknown as RunDetailDto;
  const groupsOf = async ({ id }: RunDetailDto) => (await api.get(`/api/v1/runs/${id}/result`)).body.groups as Group[];
  const instanceOf = async ({ id }: RunDetailDto) => (await api.get(`/api/v1/runs/${id}/instance`)).body as Instance;
  const list = async (query = '') =>
    (await api.get(`/api/v1/rounds/${roundId}/scenarios?${query}`)).body as RoundScenariosDto;

  describe('are started', () => {
    it('with the weights and homes that staff chose, which the run stores', async () => {
      const [own, other] = [await instanceOf(plain!), await instanceOf(weighed!)];
      expect(other.policy).toEqual({ ...own.policy, likeBonus: 450, locationBonus: [500, 220, 140, 80, 40] });
      expect(other.homes).toEqual(own.homes.filter(({ id }) => id !== homes[0]!.id));
      expect(other.locations).toEqual(own.locations);
      expect((await groupsOf(weighed!)).map(({ home }) => home)).not.toContain(homes[0]!.id);
    });

    it('and tell what is not as the policy has it, in the API and in words', async () => {
      expect(plain!.scenario).toMatchObject({ differs: [], homesOut: [] });
      expect(weighed).toMatchObject({
        name: 'Vrienden eerst',
        scenario: {
          differs: [
            { weight: 'likeBonus', value: 450, inForce: 250 },
            { weight: 'locationBonus', value: [500, 220, 140, 80, 40], inForce: [300, 220, 140, 80, 40] },
          ],
          homesOut: [{ reference: homes[0]!.reference, location: homes[0]!.location, stays: false }],
        },
      });
      const { text } = await allocator.get(`/runs/${weighed!.id}?lang=nl`);
      expect(text).toContain('Vrienden eerst');
      expect(text).toContain('Punten extra voor wie iemand graag wil: 450 (beleid: 250)');
      expect(text).toContain('1 woning doet niet mee');
      expect((await allocator.get(`/runs/${plain!.id}`)).text).toContain('Zoals het beleid dat nu geldt');
    });

    it('with the settings in the audit trail', async () => {
      const { rows } = await service.db.query<{ details: object }>(
        `SELECT "details" FROM "audit_entry" WHERE "action" = 'matching:started' AND "recordId" = $1`,
        [weighed!.id],
      );
      expect(rows[0]?.details).toMatchObject({
        name: 'Vrienden eerst',
        likeBonus: 450,
        homesOut: [homes[0]!.reference],
      });
      expect(rows[0]?.details).not.toHaveProperty('urgencyWeight');
    });

    it('without a whole location, whose groups of an earlier run are let go', async () => {
      const gone = homes.filter(({ locationId }) => locationId === homes.at(-1)!.locationId).map(({ id }) => id);
      const there = (await groupsOf(plain!)).filter(({ home }) => gone.includes(home));
      expect(there.length).toBeGreaterThan(0);
      expect((await groupsOf(smaller!)).filter(({ home }) => gone.includes(home))).toEqual([]);
      expect(smaller!.scenario.homesOut.map(({ id }) => id).sort()).toEqual([...gone].sort());
      expect(smaller!.kept!.kept).toBeLessThanOrEqual(smaller!.kept!.earlier - there.length);
      expect(smaller!.kept!.kept).toBeGreaterThan(0);
    });

    it('and are calculated again with the same groups', async () => {
      for (const { id } of [weighed!, smaller!])
        expect((await api.post(`/api/v1/runs/${id}/replay`)).body).toMatchObject({ same: true });
    });

    it('not with values outside the bounds or homes of elsewhere: all is told at once', async () => {
      const strange = randomUUID();
      const { status, body } = await api.post(`/api/v1/rounds/${roundId}/runs`, {
        policy: { likeBonus: 501, minimumSatisfaction: 0, locationBonus: [300, 220, 140, 80, 601] },
        homesOut: [strange, homes[0]!.id],
        locationsOut: [strange],
      });
      expect(status).toBe(400);
      expect(body.errors).toEqual([
        { field: 'policy.minimumSatisfaction', message: 'must be a whole number from 800 to 1600' },
        { field: 'policy.likeBonus', message: 'must be a whole number from 0 to 500' },
        { field: 'policy.locationBonus.4', message: 'must be a whole number from 0 to 600' },
        { field: 'homesOut', message: `not homes of this round: ${strange}` },
        { field: 'locationsOut', message: `not locations of this round: ${strange}` },
      ]);
      const all = { locationsOut: [...new Set(homes.map(({ locationId }) => locationId))] };
      expect((await api.post(`/api/v1/rounds/${roundId}/runs`, all)).status).toBe(400);
      const shapes = { policy: { likeBonus: 'much', other: 1 }, homesOut: ['x'], name: 'x'.repeat(61) };
      const wrong = (await api.post(`/api/v1/rounds/${roundId}/runs`, shapes)).body.errors as { field: string }[];
      expect(wrong.map(({ field }) => field).sort()).toEqual(['homesOut', 'name', 'policy.likeBonus', 'policy.other']);
    });
  });

  describe('from the page of their round', () => {
    const page = () => `/rounds/${roundId}?lang=nl`;

    it('offer every home and every weight with its bounds', async () => {
      const { text } = await allocator.get(page());
      for (const { id } of homes) expect(text).toContain(`name="homesOut" value="${id}"`);
      expect(text).toContain('Nu 250. Van 0 tot en met 500.');
    });

    it('say at each field how to mend it, and keep what was filled in', async () => {
      const fields = { effort: 'deep', seed: 'x', likeBonus: '501', locationBonus: ['', '-1'], homesOut: homes[1]!.id };
      const { status, text } = await allocator.post(`/rounds/${roundId}/runs`, fields, page());
      expect(status).toBe(400);
      for (const id of ['seed', 'likeBonus', 'locationBonus-1']) expect(text).toContain(`href="#${id}"`);
      expect(text).toMatch(new RegExp(`value="${homes[1]!.id}"[^>]*checked`));
      expect(text).toMatch(/name="likeBonus"[^>]*value="501"|value="501"[^>]*name="likeBonus"/);
      expect((await list()).total).toBe(3);
      expect((await allocator.get(`/rounds/${roundId}/runs`)).location).toBe(`/rounds/${roundId}`);
    });

    it('start with what was filled in', async () => {
      const elsewhere = await openRound(service, api, 'From the page', ['HLM-DEL']);
      const own = homes.filter(({ reference }) => reference.startsWith('HLM-DEL'));
      const { location } = await allocator.post(
        `/rounds/${elsewhere}/runs`,
        { effort: 'quick', name: 'Zonder twee', minimumSatisfaction: '1.000', homesOut: [own[0]!.id, own[1]!.id] },
        `/rounds/${elsewhere}?lang=nl`,
      );
      const run = (await waitForRun(api, location!.slice('/runs/'.length))) as unknown as RunDetailDto;
      expect(run).toMatchObject({
        status: 'completed',
        name: 'Zonder twee',
        scenario: { differs: [{ weight: 'minimumSatisfaction', value: 1000 }] },
      });
      expect(run.scenario.homesOut.map(({ id }) => id)).toEqual([own[0]!.id, own[1]!.id]);
    });
  });

  describe('stand side by side', () => {
    it('with what they do otherwise, what comes of it and who moved', async () => {
      const { items, total } = await list(`against=${plain!.id}`);
      expect([total, items.map(({ run }) => run.number)]).toEqual([
        3,
        [smaller!, weighed!, plain!].map((run) => run.number),
      ]);
      const [last, middle, first] = items;
      expect(first).toMatchObject({ changes: null, housed: { count: plain!.housed, candidates: 120 } });
      const { body } = await api.get(`/api/v1/runs/${smaller!.id}/comparisons/${plain!.id}`);
      expect(last!.changes).toEqual((body as RunComparisonDto).counts);
      expect(last!.changes!.onlyInOther).toBeGreaterThan(0);
      expect(middle!.scenario).toEqual(weighed!.scenario);
      expect(first!.gaps.find(({ dimension }) => dimension === 'targetGroup')).toMatchObject({
        housed: expect.any(Number) as number,
      });
      expect((await list()).items.map(({ changes }) => changes)).toEqual([null, null, null]);
    });

    it('with satisfaction in the same points, however many a scenario gives', async () => {
      const [, middle, first] = (await list()).items;
      expect(first!.satisfaction!.median).toBe(plain!.figures!.medianSatisfaction);
      expect(middle!.satisfaction!.median).toBeLessThan(weighed!.figures!.medianSatisfaction!);
    });

    it('only with a run of the same round that is completed', async () => {
      const elsewhere = await waitForRun(api, await startRun(api, await openRound(service, api, 'Other', ['HLM-ZUI'])));
      const { status, body } = await api.get(`/api/v1/rounds/${roundId}/scenarios?against=${elsewhere.id as string}`);
      expect([status, body.type]).toEqual([409, 'urn:problem:huisklik:runs-not-comparable']);
      expect((await api.get(`/api/v1/rounds/${randomUUID()}/scenarios`)).status).toBe(404);
    });

    it('on a page that the round leads to', async () => {
      expect((await allocator.get(`/rounds/${roundId}?lang=nl`)).text).toContain(`href="/rounds/${roundId}/scenarios"`);
      const { text } = await allocator.get(`/rounds/${roundId}/scenarios?lang=nl&against=${plain!.id}`);
      expect(text).toContain('Vrienden eerst');
      expect(text).toContain('Zoals het beleid, met alle woningen');
      expect(text).toContain(`href="/runs/${smaller!.id}/compare/${plain!.id}"`);
      expect(text).toMatch(/[\d,]+ procentpunt/);
    });

    it('in a file, which the audit trail tells of', async () => {
      const url = `/rounds/${roundId}/scenarios.csv?against=${plain!.id}`;
      const { text, headers } = await allocator.get(url);
      expect(headers.get('content-type')).toContain('text/csv');
      const [header, ...rows] = text.trim().split('\r\n');
      expect(rows).toHaveLength(3);
      expect(header).toContain(`Woont anders dan in R-${plain!.number}`);
      expect(rows[1]).toContain('Vrienden eerst');
      const { rows: entries } = await service.db.query<{ details: object }>(
        `SELECT "details" FROM "audit_entry" WHERE "action" = 'matching:exported' AND "recordId" = $1`,
        [roundId],
      );
      expect(entries).toEqual([{ details: { list: 'scenarios', count: 3 } }]);
    });

    it('two by two, with the settings that differ and how each group fares', async () => {
      const { body } = await api.get(`/api/v1/runs/${weighed!.id}/comparisons/${plain!.id}`);
      const { settings, fairness, run } = body as RunComparisonDto;
      expect(settings).toEqual([
        { setting: 'likeBonus', run: 450, other: 250 },
        { setting: 'locationBonus', run: [500, 220, 140, 80, 40], other: [300, 220, 140, 80, 40] },
        { setting: 'homesOut', run: [homes[0]!.reference], other: [] },
      ]);
      const [targetGroup] = fairness;
      const { count, candidates } = targetGroup!.groups[0]!.run!.housed!;
      expect([targetGroup!.groups[0]!.key, count, candidates]).toEqual([
        'statusHolder',
        run.figures!.perTargetGroup.statusHolder.housed,
        run.figures!.perTargetGroup.statusHolder.candidates,
      ]);
      const { text } = await allocator.get(`/runs/${weighed!.id}/compare/${plain!.id}?lang=nl`);
      expect(text).toContain('Instellingen die verschillen');
      expect(text).toContain('Eerlijkheid naast elkaar');
      expect(text).toMatch(new RegExp(`${count} van ${candidates} \\(`));
    });

    it('for allocators only', async () => {
      const supervisor = await service.signIn('supervisor');
      for (const path of ['scenarios', 'scenarios.csv'])
        expect((await supervisor.get(`/rounds/${roundId}/${path}`)).status).toBe(403);
      const reader = await service.api(['rounds:read']);
      expect((await reader.get(`/api/v1/rounds/${roundId}/scenarios`)).status).toBe(403);
    });
  });
});
