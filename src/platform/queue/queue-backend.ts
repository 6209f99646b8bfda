import {
  createPostgresBackend,
  createRedisBackend,
  withBackend,
  type Processor,
  type Queue,
  type Worker,
  type WorkerOptions,
} from 'bullmq';
import type { Environment } from '../config/environment.js';
import { QUEUE_SCHEMA } from '../database/migrate.js';

/** Attempts before a job is given up, with growing pauses between them. */
const DEFAULT_JOB_OPTIONS = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 500 },
  removeOnComplete: { age: 3600 },
  removeOnFail: { age: 24 * 3600 },
};

type WorkingOptions = Omit<WorkerOptions, 'connection' | 'prefix'>;

export interface QueueBackend {
  queue<Data>(name: string): Queue<Data>;
  worker<Data>(name: string, processor: Processor<Data>, options: WorkingOptions): Worker<Data>;
}

/** BullMQ on Redis when there is a `REDIS_URL`, else on the service's own PostgreSQL. */
export function queueBackend(environment: Pick<Environment, 'databaseUrl' | 'redisUrl'>): QueueBackend {
  return environment.redisUrl ? redisBackend(environment.redisUrl) : postgresBackend(environment.databaseUrl);
}

function redisBackend(url: string): QueueBackend {
  const { Queue, Worker } = withBackend(createRedisBackend);
  const prefix = 'huisklik';
  return {
    queue: <Data>(name: string) =>
      new Queue<Data>(name, {
        connection: { url, maxRetriesPerRequest: 1, enableOfflineQueue: false },
        prefix,
        defaultJobOptions: DEFAULT_JOB_OPTIONS,
      }),
    worker: <Data>(name: string, processor: Processor<Data>, options: WorkingOptions) =>
      new Worker<Data>(name, processor, {
        ...options,
        connection: { url, maxRetriesPerRequest: null },
        prefix,
      }),
  };
}

function postgresBackend(connectionString: string): QueueBackend {
  const { Queue, Worker } = withBackend(createPostgresBackend);
  const connection = { connectionString, schema: QUEUE_SCHEMA, max: 4 };
  return {
    queue: <Data>(name: string) =>
      new Queue<Data>(name, { connection, defaultJobOptions: DEFAULT_JOB_OPTIONS }) as unknown as Queue<Data>,
    worker: <Data>(name: string, processor: Processor<Data>, options: WorkingOptions) =>
      new Worker<Data>(name, processor, { ...options, connection }) as unknown as Worker<Data>,
  };
}
