import { Test, type TestingModule } from '@nestjs/testing';
import { DataSource, type EntityManager } from 'typeorm';
import { ConfigModule } from '../../src/platform/config/config.module.js';
import { readEnvironment } from '../../src/platform/config/environment.js';
import { DatabaseModule } from '../../src/platform/database/database.module.js';
import { inTransaction } from '../../src/platform/database/transaction.js';
import { DomainEvents, type EventHandler } from '../../src/platform/events/domain-events.js';
import { EventsModule } from '../../src/platform/events/events.module.js';
import { JobQueue } from '../../src/platform/queue/job-queue.js';
import { QueueModule } from '../../src/platform/queue/queue.module.js';
import { createDatabase, type TestDatabase } from '../support/database.js';

const ERASED = 'candidates:erased';

describe('a domain event', () => {
  let database: TestDatabase;
  const processes: TestingModule[] = [];

  beforeEach(async () => {
    database = await createDatabase();
    // What handlers do in their transaction.
    await database.pool.query('CREATE TABLE "done" ("handler" text, "recordId" text)');
  });
  afterEach(async () => {
    for (const running of processes.splice(0)) await running.close();
    await database.drop();
  });

  /** A process of the service with these handlers. */
  async function start(handlers: EventHandler[], { sweep = '3600' } = {}) {
    const environment = readEnvironment({
      DATABASE_URL: database.url,
      SESSION_SECRET: 'x'.repeat(32),
      QUEUE_SWEEP_SECONDS: sweep,
    });
    const running = await Test.createTestingModule({
      imports: [ConfigModule.for(environment), DatabaseModule.for(database.url), QueueModule, EventsModule],
    }).compile();
    running.useLogger(false);
    processes.push(running);
    await running.init();
    const events = running.get(DomainEvents);
    for (const handler of handlers) events.on(ERASED, handler);
    const publish = (recordId: string, more: (tx: EntityManager) => unknown = () => undefined) =>
      inTransaction(running.get(DataSource), async (tx) => {
        await events.publish(tx, ERASED, recordId);
        await more(tx);
      });
    return { publish, jobs: running.get(JobQueue) };
  }

  const writes =
    (handler: string): EventHandler =>
    (tx, recordId) =>
      tx.query('INSERT INTO "done" VALUES ($1, $2)', [handler, recordId]);

  const rows = async (query: string) => (await database.pool.query(query)).rows as Record<string, string>[];
  const done = async () =>
    (await rows('SELECT * FROM "done" ORDER BY 1, 2')).map(({ handler, recordId }) => `${handler} ${recordId}`);
  const waiting = () => rows('SELECT "recordId" FROM "domain_event" WHERE "handledAt" IS NULL');
  const jobCount = async () => (await rows('SELECT 1 FROM "queue"."job"')).length;

  const waitingForLocks = async () =>
    (await rows(`SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`))
      .length;

  /** Asks the database until nothing waits any more. */
  async function handled(): Promise<void> {
    while ((await waiting()).length > 0);
  }

  it('reaches every handler once, in the transaction that marks it as handled', async () => {
    const { publish, jobs } = await start([writes('rounds'), writes('matching')]);
    await jobs.startWorking();
    await publish('sanne');
    await handled();
    expect(await done()).toEqual(['matching sanne', 'rounds sanne']);
  });

  it('is not carried when its transaction is rolled back', async () => {
    const { publish, jobs } = await start([writes('rounds')]);
    await expect(publish('sanne', () => Promise.reject(new Error('No.')))).rejects.toThrow('No.');
    expect(await jobCount()).toBe(0);
    await jobs.startWorking();
    await publish('yonas');
    await handled();
    expect(await done()).toEqual(['rounds yonas']);
  });

  it('gets its job after the commit, not before', async () => {
    const { publish } = await start([]);
    await publish('sanne', async () => expect(await jobCount()).toBe(0));
    expect(await jobCount()).toBe(1);
  });

  it('is just marked when nobody handles it', async () => {
    const { publish, jobs } = await start([]);
    await jobs.startWorking();
    await publish('sanne');
    await handled();
  });

  it('is found by the sweep when the process died between commit and job', async () => {
    await database.pool.query(
      `INSERT INTO "domain_event" ("kind", "recordId", "createdAt") VALUES ($1, 'sanne', now())`,
      [ERASED],
    );
    const { jobs } = await start([writes('rounds')]);
    await jobs.startWorking();
    await handled();
    expect(await done()).toEqual(['rounds sanne']);
  });

  it('is tried again when a handler throws, and until then no handler has done anything', async () => {
    const seen: string[][] = [];
    const throwsTwice: EventHandler = async () => {
      seen.push(await done());
      if (seen.length < 3) throw new Error('Not now.');
    };
    const { publish, jobs } = await start([writes('rounds'), throwsTwice]);
    await jobs.startWorking();
    await publish('sanne');
    await handled();
    expect(seen).toEqual([[], [], []]);
    expect(await done()).toEqual(['rounds sanne']);
  });

  it('is handled once when its job is lost and a second worker begins it meanwhile', async () => {
    const [begun, goOn] = [promise(), promise()];
    const slow: EventHandler = async (tx, recordId) => {
      await writes('rounds')(tx, recordId);
      begun.resolve();
      await goOn.done;
    };
    const first = await start([slow]);
    const second = await start([slow]);
    await Promise.all([first, second].map(({ jobs }) => jobs.startWorking()));
    await first.publish('sanne');
    await begun.done;
    await database.pool.query('TRUNCATE "queue"."job" CASCADE');
    await second.jobs.addLostJobs();
    while ((await waitingForLocks()) < 1);
    // Behind the second worker: locks are given in the order in which they were asked for.
    const afterBoth = database.pool.query('SELECT 1 FROM "domain_event" FOR UPDATE');
    while ((await waitingForLocks()) < 2);
    goOn.resolve();
    await afterBoth;
    expect(await done()).toEqual(['rounds sanne']);
    expect(await waiting()).toEqual([]);
  });

  it('rests after it was given up, and then is tried again', async () => {
    const tries: number[] = [];
    const { publish, jobs } = await start(
      [
        () => {
          tries.push(Date.now());
          return tries.length < 6 ? Promise.reject(new Error('Not now.')) : Promise.resolve();
        },
      ],
      { sweep: '1' },
    );
    await jobs.startWorking();
    await publish('sanne');
    await handled();
    expect(tries).toHaveLength(6);
    expect(tries[5]! - tries[4]!).toBeGreaterThan(4000);
  });
});

function promise() {
  let resolve: () => void = () => undefined;
  const done = new Promise<void>((settle) => (resolve = settle));
  return { done, resolve };
}
