import type { Instance } from '../../src/matching-engine/index.js';
import type { ApiClient } from '../support/api-client.js';
import { whatIsWrong } from '../support/feasibility.js';
import { importHaarlem, MATCHING, openRound, startRun, waitForRun } from '../support/haarlem.js';
import { startService, type Service } from '../support/service.js';
import type { Visitor } from '../support/visitor.js';

type Groups = { groups: { home: string; candidates: string[] }[] };
type ProposalRow = { id: string; homeId: string; people: string[] };

describe('runs', () => {
  let service: Service;
  let api: ApiClient;
  let allocator: Visitor;

  beforeAll(async () => {
    service = await startService({ jobs: true });
    await importHaarlem(service);
    api = await service.api([...MATCHING, 'placements:decide']);
    allocator = await service.signIn('allocator');
  });
  afterAll(() => service.close());

  const completed = async (roundId: string, settings?: object) =>
    waitForRun(api, await startRun(api, roundId, settings));
  const stored = async (runId: string) => {
    const instance = (await api.get(`/api/v1/runs/${runId}/instance`)).body as Instance;
    const { groups } = (await api.get(`/api/v1/runs/${runId}/result`)).body as Groups;
    return { instance, groups };
  };
  const proposals = async (runId: string) => {
    const { rows } = await service.db.query<ProposalRow>(
      `SELECT p."id", p."homeId", array_agg(m."candidateId"::text ORDER BY m."candidateId") AS "people"
       FROM "proposal" p JOIN "proposal_member" m ON m."proposalId" = p."id" WHERE p."runId" = $1
       GROUP BY p."id" ORDER BY p."number"`,
      [runId],
    );
    return rows;
  };
  /** Publishes the run, and gives so many of its groups their home: these. */
  const approve = async (runId: string, count: number) => {
    expect((await api.post(`/api/v1/runs/${runId}/publish`, { reason: 'Goed.' })).status).toBe(200);
    const { rows } = await service.db.query<{ id: string }>(
      `UPDATE "placement" SET "status" = 'approved' WHERE "id" IN (
         SELECT "placement"."id" FROM "placement" JOIN "proposal" ON "proposal"."id" = "placement"."proposalId"
         WHERE "runId" = $1 ORDER BY "number" LIMIT $2) RETURNING "proposalId" AS "id"`,
      [runId, count],
    );
    await service.db.query(`UPDATE "placement" SET "status" = 'withdrawn' WHERE "status" = 'draft'`);
    await service.db.query(
      `UPDATE "placement_member" SET "open" = false
       WHERE "placementId" IN (SELECT "id" FROM "placement" WHERE "status" = 'withdrawn')`,
    );
    const placed = new Set(rows.map(({ id }) => id));
    return (await proposals(runId)).filter(({ id }) => placed.has(id));
  };

  describe('on the homes, people and choices of Haarlem', () => {
    let roundId: string;
    let run: Awaited<ReturnType<typeof waitForRun>>;

    beforeAll(async () => {
      await service.db.query(
        `UPDATE "candidate" SET "birthDate" = '2000-12-02', "maxRent" = 63550, "availableFrom" = '2026-12-11', "availableUntil" = '2027-03-01',
         "registeredOn" = '2026-05-30', "urgencyReason" = NULL WHERE "reference" = 'K26001'`,
      );
      await service.db.query(
        `UPDATE "home" SET "rentPerPerson" = 46750, "availableFrom" = '2026-12-15' WHERE "reference" = 'HLM-SCH-01'`,
      );
      roundId = await openRound(service, api, 'Haarlem');
      run = await completed(roundId, { effort: 'normal', seed: 7 });
    });

    it('propose groups that hold every rule, for most of the people', async () => {
      const { instance, groups } = await stored(run.id as string);
      expect(run.status).toBe('completed');
      expect(instance.candidates).toHaveLength(120);
      expect(whatIsWrong(instance, groups)).toEqual([]);
      expect(run.housed).toBe(groups.flatMap(({ candidates }) => candidates).length);
      expect(run.housed).toBeGreaterThan(60);
      expect(run.objective).toBeLessThanOrEqual(run.upperBound as number);
    });

    it('count what leads a candidate from the first day of the round, in whole euros', async () => {
      const { instance } = await stored(run.id as string);
      const { rows } = await service.db.query<{ id: string }>(
        `SELECT "id" FROM "candidate" WHERE "reference" = 'K26001'`,
      );
      const { rows: homes } = await service.db.query<{ id: string }>(
        `SELECT "id" FROM "home" WHERE "reference" = 'HLM-SCH-01'`,
      );
      // 25 until tomorrow; € 635,50; six months on the list; from the tenth day.
      expect(instance.candidates.find(({ id }) => id === rows[0]!.id)).toMatchObject({
        age: 25,
        urgency: 2,
        maxRent: 635,
        from: 10,
        until: 90,
      });
      // € 467,50
      expect(instance.homes.find(({ id }) => id === homes[0]!.id)).toMatchObject({ rent: 468, availableFrom: 14 });
    });

    it('leave a proposal for each group and a reason for everybody else', async () => {
      const { instance, groups } = await stored(run.id as string);
      const rows = await proposals(run.id as string);
      expect(rows.map(({ homeId, people }) => [homeId, ...people]).sort()).toEqual(
        groups.map(({ home, candidates }) => [home, ...[...candidates].sort()]).sort(),
      );
      const { body } = await api.get(`/api/v1/runs/${run.id as string}/unplaced-candidates?pageSize=200`);
      expect(body.total).toBe(instance.candidates.length - (run.housed as number));
      for (const { reasons } of body.items as { reasons: unknown[] }[]) expect(reasons.length).toBeGreaterThan(0);
    });

    it('give the same groups when they are calculated again', async () => {
      const { status, body } = await api.post(`/api/v1/runs/${run.id as string}/replay`);
      expect(status).toBe(200);
      expect(body).toMatchObject({ same: true, differences: [], cutShort: false });
    });

    it('tell which homes differ when the stored result is another one', async () => {
      const again = await completed(roundId);
      await service.db.query(
        `UPDATE "run" SET "solution" = jsonb_set("solution", '{groups}', ("solution"->'groups') - 0) WHERE "id" = $1`,
        [again.id],
      );
      const { body } = await api.post(`/api/v1/runs/${again.id as string}/replay`);
      expect(body.same).toBe(false);
      expect(body.differences).toEqual([
        { home: expect.any(String) as string, stored: null, replayed: expect.any(Array) as string[] },
      ]);
      await waitForRun(api, await startRun(api, roundId, { effort: 'normal', seed: 7 }));
    });

    it('are told on their page, with figures, reasons in words and a file of them', async () => {
      const url = `/runs/${run.id as string}`;
      const { text } = await allocator.get(`${url}?lang=en`);
      expect(text).toContain(`${run.housed as number} of 120`);
      expect(text).toContain(`/proposals?run=${run.id as string}`);
      expect(text).toMatch(/nothing better is possible|At most [\d.]+% better is possible/);
      const csv = await allocator.get(`${url}/unplaced-candidates.csv?targetGroup=statusHolder`);
      const { body } = await api.get(`/api/v1${url}/unplaced-candidates?targetGroup=statusHolder&pageSize=200`);
      expect(csv.headers.get('content-type')).toContain('text/csv');
      expect(csv.text.trim().split('\r\n')).toHaveLength(1 + (body.total as number));
      const { rows } = await service.db.query<{ details: object }>(
        `SELECT "details" FROM "audit_entry" WHERE "action" = 'matching:exported' AND "recordId" = $1`,
        [run.id],
      );
      expect(rows).toEqual([{ details: { list: 'unplaced-candidates', count: body.total as number } }]);
    });

    it('are calculated again from their page', async () => {
      const { location } = await allocator.post(
        `/runs/${run.id as string}/replay`,
        {},
        `/runs/${run.id as string}?lang=nl`,
      );
      expect((await allocator.get(location!)).text).toContain('Nagerekend: precies dezelfde groepen.');
    });
  });

  describe('after groups got their home', () => {
    it('keep the groups of the round, and propose the rest anew', async () => {
      const roundId = await openRound(service, api, 'Approvals', ['HLM-SCH', 'HLM-OOS']);
      const first = await completed(roundId);
      const before = await approve(first.id as string, 2);

      const second = await completed(roundId, { effort: 'quick', seed: 99 });
      const { instance, groups } = await stored(second.id as string);
      expect(instance.locked.map(({ home }) => home).sort()).toEqual([before[0]!.homeId, before[1]!.homeId].sort());
      expect(whatIsWrong(instance, groups)).toEqual([]);
      expect(second.locked).toBe(before[0]!.people.length + before[1]!.people.length);

      const after = await proposals(second.id as string);
      const taken = new Set([...before.flatMap(({ homeId, people }) => [homeId, ...people])]);
      expect(after.filter(({ homeId, people }) => [homeId, ...people].some((id) => taken.has(id)))).toEqual([]);
    });

    it('leave out who and what another round took, and count them in the mix', async () => {
      const elsewhere = await openRound(service, api, 'Elsewhere', ['HLM-DEL']);
      const run = await completed(elsewhere);
      const [group] = await approve(run.id as string, 1);
      const here = await openRound(service, api, 'Here', ['HLM-DEL', 'HLM-ZUI']);
      const { instance } = await stored((await completed(here)).id as string);
      expect(instance.locked).toEqual([]);
      const ids = new Set([...instance.homes, ...instance.candidates].map(({ id }) => id));
      expect([group!.homeId, ...group!.people].filter((id) => ids.has(id))).toEqual([]);
      const { instance: whole } = await stored((await completed(elsewhere)).id as string);
      const roomAt = ({ locations, homes }: Instance) => {
        const { location } = whole.homes.find(({ id }) => id === group!.homeId)!;
        const { maxStatusHolders, maxYoungTenants } = locations.find(({ id }) => id === location)!;
        expect(homes.some((home) => home.location === location)).toBe(true);
        return maxStatusHolders + maxYoungTenants;
      };
      expect(roomAt(instance)).toBe(roomAt(whole) - group!.people.length);
    });

    it('take a group out when it breaks a limit since', async () => {
      const roundId = await openRound(service, api, 'Broken', ['HLM-ZUI']);
      const first = await completed(roundId);
      const [group] = await approve(first.id as string, 1);
      await service.db.query('UPDATE "candidate" SET "maxRent" = 10000 WHERE "id" = $1', [group!.people[0]]);
      const run = await completed(roundId);
      const { instance } = await stored(run.id as string);
      expect(run.status).toBe('completed');
      expect(instance.locked).toEqual([]);
      expect(instance.homes.some(({ id }) => id === group!.homeId)).toBe(false);
    });
  });

  it('do not start in a closed round', async () => {
    const roundId = await openRound(service, api, 'Closed');
    await api.post(`/api/v1/rounds/${roundId}/close`);
    const { status, body } = await api.post(`/api/v1/rounds/${roundId}/runs`, {});
    expect(status).toBe(409);
    expect(body.type).toBe('urn:problem:huisklik:round-closed');
  });

  it('fail with a clear reason when the data of the round contradict each other', async () => {
    const roundId = await openRound(service, api, 'Contradiction', ['HLM-OOS']);
    const weights = { sleep: 0, cleanliness: 0, guests: 0, noise: 0, kitchen: 0, languages: 0, interests: 0, age: 0 };
    const { rows } = await service.db.query<{ id: string; importance: object }>(
      `SELECT "id", "importance" FROM "candidate" c WHERE NOT EXISTS (SELECT 1 FROM "placement_member" m
       WHERE m."candidateId" = c."id" AND m."open") AND EXISTS (SELECT 1 FROM "round_candidate" r WHERE r."roundId" = $1 AND r."candidateId" = c."id") LIMIT 1`,
      [roundId],
    );
    await service.db.query('UPDATE "candidate" SET "importance" = $1 WHERE "id" = $2', [weights, rows[0]!.id]);
    const run = await completed(roundId);
    await service.db.query('UPDATE "candidate" SET "importance" = $1 WHERE "id" = $2', [
      rows[0]!.importance,
      rows[0]!.id,
    ]);
    expect(run).toMatchObject({ status: 'failed', failure: 'invalidInstance' });
    expect((await allocator.get(`/runs/${run.id as string}?lang=nl`)).text).toContain('Deze berekening is mislukt');
  });

  it('are started from the page of their round, and a second start there says why not', async () => {
    const roundId = await openRound(service, api, 'From the page');
    const first = await allocator.post(
      `/rounds/${roundId}/runs`,
      { effort: 'deep', seed: '' },
      `/rounds/${roundId}?lang=nl`,
    );
    expect(first.location).toMatch(/^\/runs\//);
    const second = await allocator.post(`/rounds/${roundId}/runs`, { effort: 'deep', seed: '' }, `/rounds/${roundId}`);
    expect(second.location).toBe(`/rounds/${roundId}`);
    expect((await allocator.get(second.location!)).text).toContain(
      'Deze ronde heeft al een berekening die niet klaar is.',
    );
    await allocator.post(`${first.location!}/cancel`, {}, first.location!);
    const id = first.location!.slice('/runs/'.length);
    expect((await waitForRun(api, id)).status).toBe('cancelled');
  });

  it('are for allocators only', async () => {
    const supervisor = await service.signIn('supervisor');
    const roundId = await openRound(service, api, 'Not for everybody');
    const id = await startRun(api, roundId);
    await waitForRun(api, id);
    expect((await supervisor.get(`/runs/${id}`)).status).toBe(403);
    const page = await supervisor.get(`/rounds/${roundId}`);
    expect(page.status).toBe(200);
    expect(page.text).not.toContain(`/runs/${id}`);
  });
});
