import type { ApiClient } from '../support/api-client.js';
import { importHaarlem, MATCHING, openRound, startRun, waitForRun } from '../support/haarlem.js';
import { REDIS_IS_TESTED, RedisServer } from '../support/redis.js';
import { RestartablePostgres } from '../support/restartable-postgres.js';
import { startService, type Service, type ServiceOptions } from '../support/service.js';

const STORES = REDIS_IS_TESTED ? ['PostgreSQL', 'Redis'] : ['PostgreSQL'];

/** Some seconds of work: long enough to be interrupted. */
const LONG = { effort: 'deep' };
const PEOPLE = 40;

describe('a run', () => {
  let service: Service;
  let api: ApiClient;

  async function start(options: ServiceOptions): Promise<void> {
    service = await startService(options);
    await importHaarlem(service);
    api = await service.api(MATCHING);
  }

  afterEach(() => service.close());

  const running = async (name: string) => {
    const id = await startRun(api, await openRound(service, api, name, undefined, PEOPLE), LONG);
    await waitForRun(api, id, ['running']);
    return id;
  };

  /** One result, and for each of its groups one proposal. */
  const expectOneResult = async (id: string) => {
    const { status, startedAt } = await waitForRun(api, id);
    expect(status).toBe('completed');
    const { groups } = (await api.get(`/api/v1/runs/${id}/result`)).body as { groups: { home: string }[] };
    const { rows } = await service.db.query<{ homeId: string }>('SELECT "homeId" FROM "proposal" WHERE "runId" = $1', [
      id,
    ]);
    expect(rows.map(({ homeId }) => homeId).sort()).toEqual(groups.map(({ home }) => home).sort());
    const ends = await service.db.query(
      `SELECT 1 FROM "audit_entry" WHERE "recordId" = $1 AND "action" = 'matching:completed'`,
      [id],
    );
    expect(ends.rowCount).toBe(1);
    return { startedAt };
  };

  const startedAt = async (id: string) =>
    ((await api.get(`/api/v1/runs/${id}`)).body as { startedAt: string }).startedAt;

  describe.each(STORES)('with its queue on %s', (store) => {
    let redis: RedisServer | undefined;

    beforeEach(async () => {
      redis = store === 'Redis' ? await RedisServer.start() : undefined;
      await start({ workers: 1, ...(redis && { redisUrl: redis.url }) });
    });
    afterEach(() => redis?.remove());

    it('is taken over, on the same instance, when its worker is killed', async () => {
      const id = await running('Killed');
      const before = await startedAt(id);
      await service.addWorker();
      await service.workers[0]!.kill();
      const after = await expectOneResult(id);
      expect(after.startedAt).toBe(before);
    });

    it('survives workers that are killed one after the other', async () => {
      const id = await running('Killed again and again');
      for (let i = 0; i < 3; i++) {
        await service.workers.at(-1)!.kill();
        await service.addWorker();
      }
      await expectOneResult(id);
    });

    it('has one result when its job is lost and a second worker begins it meanwhile', async () => {
      const id = await running('Begun twice');
      const next = await startRun(api, await openRound(service, api, 'Waits'), { effort: 'quick' });
      await service.addWorker();
      if (redis) await redis.flush();
      else await service.db.query('TRUNCATE "queue"."job" CASCADE');
      await expectOneResult(id);
      await expectOneResult(next);
    });
  });

  (REDIS_IS_TESTED ? describe : describe.skip)('with a Redis that is away', () => {
    let redis: RedisServer;

    beforeEach(async () => {
      redis = await RedisServer.start();
      await start({ workers: 1, redisUrl: redis.url });
    });
    afterEach(() => redis.remove());

    it('goes on, and is done once', async () => {
      const id = await running('Redis away');
      await redis.kill();
      await redis.start();
      await expectOneResult(id);
    });

    it('can be started, and begins when Redis is back', async () => {
      const roundId = await openRound(service, api, 'Started without Redis');
      await redis.kill();
      const id = await startRun(api, roundId, { effort: 'quick' });
      await redis.start();
      await expectOneResult(id);
    });
  });

  describe.each(STORES)('when PostgreSQL restarts and the queue is on %s', (store) => {
    let postgres: RestartablePostgres;
    let redis: RedisServer | undefined;

    beforeEach(async () => {
      postgres = await RestartablePostgres.start();
      redis = store === 'Redis' ? await RedisServer.start() : undefined;
      await start({ workers: 1, databaseUrl: postgres.url, ...(redis && { redisUrl: redis.url }) });
    });
    afterEach(async () => {
      await postgres.remove();
      await redis?.remove();
    });

    it('is done once', async () => {
      const id = await running('PostgreSQL restarts');
      await postgres.stop();
      await postgres.start();
      await expectOneResult(id);
    });
  });
});
