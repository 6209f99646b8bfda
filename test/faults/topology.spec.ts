import { importHaarlem, MATCHING, openRound, startRun, waitForRun } from '../support/haarlem.js';
import { REDIS_IS_TESTED, RedisServer } from '../support/redis.js';
import { startService, type Service } from '../support/service.js';

(REDIS_IS_TESTED ? describe : describe.skip)('the service as it runs in production', () => {
  let redis: RedisServer;
  let service: Service;
  beforeAll(async () => {
    redis = await RedisServer.start();
    service = await startService({ workers: 2, redisUrl: redis.url });
  });
  afterAll(async () => {
    await service.close();
    await redis.remove();
  });

  test('one web process and two workers on PostgreSQL and Redis: both workers work, and the web shows what they found', async () => {
    const ready = (await (await fetch(`${service.url}/health/ready`)).json()) as { status: string };
    expect(ready.status).toBe('ok');

    await importHaarlem(service);
    const api = await service.api(MATCHING);
    const rounds = [
      await openRound(service, api, 'East', ['HLM-OOS']),
      await openRound(service, api, 'North', ['HLM-DEL']),
    ];
    const runs = await Promise.all(rounds.map((round) => startRun(api, round, { effort: 'deep' })));
    // A worker does one job at a time: two runs at work at once are two workers.
    await Promise.all(runs.map((run) => waitForRun(api, run, ['running'])));
    const { body } = await api.get('/api/v1/runs?status=running');
    expect(body.total).toBe(2);

    for (const run of runs) expect((await waitForRun(api, run)).status).toBe('completed');
    const allocator = await service.signIn('allocator');
    const page = await allocator.get(`/runs/${runs[0]}`);
    expect(page.status).toBe(200);
    expect(page.text).toContain(`/proposals?run=${runs[0]}`);
  });
});

test('a web process stops while somebody watches a run', async () => {
  const service = await startService();
  await importHaarlem(service);
  const api = await service.api(MATCHING);
  const run = await startRun(api, await openRound(service, api, 'Watched'));
  const allocator = await service.signIn('allocator');
  // Without a worker the run stays queued, and its stream of events open.
  const events = await fetch(`${service.url}/runs/${run}/progress`, { headers: { Cookie: allocator.cookie } });
  expect(events.headers.get('content-type')).toContain('text/event-stream');
  await events.body!.getReader().read();
  await service.close();
  expect(service.web.child.exitCode ?? service.web.child.signalCode).not.toBeNull();
});
