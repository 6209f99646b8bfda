import type { ApiClient } from '../support/api-client.js';
import { importHaarlem, MATCHING, openRound, startRun, waitForRun } from '../support/haarlem.js';
import { startService, type Service } from '../support/service.js';
import type { Visitor } from '../support/visitor.js';

/** An event of a run that has groups and a bound. */
const GAP = /data: \{"share":0[.\d]*,"words":"[^"]+","details":"[^"]+ hooguit [\d,]+% beter mogelijk\."\}/;

describe('runs', () => {
  let service: Service;
  let api: ApiClient;
  let allocator: Visitor;

  beforeAll(async () => {
    service = await startService({ jobs: true });
    await importHaarlem(service);
    api = await service.api(MATCHING);
    allocator = await service.signIn('allocator');
  });
  afterAll(() => service.close());

  describe('that are not finished', () => {
    const slow = { effort: 'deep' };

    it('are one for a round: of two starts at the same moment one is refused', async () => {
      const roundId = await openRound(service, api, 'Two starts');
      const both = await Promise.all([1, 2].map(() => api.post(`/api/v1/rounds/${roundId}/runs`, slow)));
      expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
      expect(both.find(({ status }) => status === 409)!.body.type).toBe(
        'urn:problem:huisklik:run_one_unfinished_per_round',
      );
      await api.post(`/api/v1/runs/${both.find(({ status }) => status === 201)!.body.id as string}/cancel`);
      expect((await waitForRun(api, both.find(({ status }) => status === 201)!.body.id as string)).status).toBe(
        'cancelled',
      );
    });

    it('stop when they are cancelled, and leave no proposals', async () => {
      const roundId = await openRound(service, api, 'To be stopped');
      const id = await startRun(api, roundId, slow);
      await waitForRun(api, id, ['running']);
      expect((await api.post(`/api/v1/runs/${id}/cancel`)).status).toBe(200);
      expect((await waitForRun(api, id)).status).toBe('cancelled');
      const { rowCount } = await service.db.query('SELECT 1 FROM "proposal" WHERE "runId" = $1', [id]);
      expect(rowCount).toBe(0);
      expect((await api.post(`/api/v1/runs/${id}/cancel`)).status).toBe(409);
      expect((await waitForRun(api, await startRun(api, roundId))).status).toBe('completed');
    });

    it('are cancelled at once while they wait for a worker', async () => {
      const running = await startRun(api, await openRound(service, api, 'In front'), slow);
      const waiting = await startRun(api, await openRound(service, api, 'Behind'), slow);
      await waitForRun(api, running, ['running']);
      expect((await api.post(`/api/v1/runs/${waiting}/cancel`)).body.status).toBe('cancelled');
      await api.post(`/api/v1/runs/${running}/cancel`);
      await waitForRun(api, running);
    });

    it('show how far they are, live, until they are done', async () => {
      const id = await startRun(api, await openRound(service, api, 'Live'), slow);
      await waitForRun(api, id, ['running']);
      const { text } = await allocator.get(`/runs/${id}?lang=nl`);
      expect(text).toContain(`data-progress-source="/runs/${id}/progress"`);
      const events = await fetch(`${service.url}/runs/${id}/progress`, {
        headers: { Cookie: allocator.cookie, Accept: 'text/event-stream' },
      });
      let told = '';
      for await (const chunk of events.body!.pipeThrough(new TextDecoderStream())) {
        const isEarly = !GAP.test(told);
        told += chunk;
        if (isEarly && GAP.test(told)) await api.post(`/api/v1/runs/${id}/cancel`);
      }
      expect(told).toMatch(GAP);
      expect(told).toMatch(/event: done/);
    });
  });
});
