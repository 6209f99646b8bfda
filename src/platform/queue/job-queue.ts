import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Job, Queue, Worker } from 'bullmq';
import type { Environment } from '../config/environment.js';
import { ENVIRONMENT } from '../config/config.module.js';
import { queueBackend } from './queue-backend.js';

/** A kind of job on rows of one table. The row is the truth; a job only says that it is this row's turn. */
export interface JobKind {
  name: string;
  /** Does the work for a row. Must be safe to run twice: a worker may die half-way and another take over. */
  work(rowId: string): Promise<void>;
  /** Called when `work` failed for the last time. When the row still is unfinished then, it is tried again after a rest. */
  gaveUp(rowId: string, error: Error): Promise<void>;
  /** Ids of rows that still wait for their work: their job is added again when it was lost. */
  unfinished(): Promise<string[]>;
}

const QUEUE_NAME = 'huisklik';
/** A worker that died is noticed after this long (ms). */
const LOCK_DURATION = 3000;
const STALLED_INTERVAL = 1500;
/** Sweeps for which a row rests after its job was given up: what fails for ever must not fill the log and the queue. */
const SWEEPS_OF_REST = 4;

type Payload = { rowId: string };

/**
 * The queue on PostgreSQL or Redis. Stages `handle` a kind of job once and `add` a row's job after their transaction
 * is committed; only worker processes `work`.
 */
@Injectable()
export class JobQueue implements OnApplicationShutdown {
  private readonly logger = new Logger(JobQueue.name);
  private readonly kinds = new Map<string, JobKind>();
  private readonly backend;
  private readonly queue: Queue<Payload>;
  private worker: Worker<Payload> | null = null;
  private sweep: NodeJS.Timeout | null = null;
  private closing = false;

  constructor(@Inject(ENVIRONMENT) private readonly environment: Environment) {
    this.backend = queueBackend(environment);
    this.queue = this.backend.queue(QUEUE_NAME);
    this.queue.on('error', (error) => this.disconnected('queue', error));
  }

  /** @throws Error when the kind has a handler already */
  handle(kind: JobKind): void {
    if (this.kinds.has(kind.name)) throw new Error(`There are two handlers for jobs of kind "${kind.name}".`);
    this.kinds.set(kind.name, kind);
  }

  /** Adds the job of a row. A failure is only logged: the row stays, and a worker's sweep adds the job later. */
  async add(kind: string, rowId: string): Promise<void> {
    try {
      await this.queue.add(kind, { rowId }, { jobId: jobIdOf(kind, rowId) });
    } catch (error) {
      this.logger.warn(`Job ${kind} for ${rowId} could not be added now: ${(error as Error).message}`);
    }
  }

  /** The same for a row that had a job before: the finished one makes way. */
  async addAnew(kind: string, rowId: string): Promise<void> {
    try {
      const job = await this.queue.getJob(jobIdOf(kind, rowId));
      if ((await job?.isCompleted()) || (await job?.isFailed())) await job?.remove();
    } catch (error) {
      this.logger.warn(`Job ${kind} for ${rowId} could not be looked for: ${(error as Error).message}`);
    }
    await this.add(kind, rowId);
  }

  /** Begins to work: takes jobs, and adds jobs again that were lost. */
  async startWorking(): Promise<void> {
    this.worker = this.backend.worker<Payload>(QUEUE_NAME, (job) => this.work(job), {
      concurrency: this.environment.queueConcurrency,
      lockDuration: LOCK_DURATION,
      stalledInterval: STALLED_INTERVAL,
      maxStalledCount: 5,
      runRetryDelay: 1000,
    });
    this.worker.on('error', (error) => this.disconnected('worker', error));
    this.worker.on('failed', (job, error) => void this.failed(job, error));
    // BullMQ must have all its connections before it can close them.
    await this.worker.waitUntilReady();
    await this.addLostJobs();
    this.logger.log('Ready for jobs');
    this.sweep = setInterval(() => void this.addLostJobs(), this.environment.queueSweepSeconds * 1000);
  }

  /** Adds a job for every unfinished row that has none that is waiting or at work, or was given up just now. */
  async addLostJobs(): Promise<void> {
    for (const kind of this.kinds.values()) {
      try {
        for (const rowId of await kind.unfinished()) await this.addAgain(kind.name, rowId);
      } catch (error) {
        this.logger.warn(`Lost jobs of kind ${kind.name} could not be looked for: ${(error as Error).message}`);
      }
    }
  }

  /** Resolves when the queue's store answers. */
  async ping(): Promise<void> {
    await this.queue.getJobCounts('waiting');
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.sweep) clearInterval(this.sweep);
    // What a closing connection complains of is no news.
    this.closing = true;
    await this.worker?.close(true);
    await this.queue.close();
  }

  private disconnected(what: string, error: Error): void {
    if (!this.closing) this.logger.warn(`The ${what} has no connection: ${error.message}`);
  }

  private async addAgain(kind: string, rowId: string): Promise<void> {
    const job = await this.queue.getJob(jobIdOf(kind, rowId));
    if (job) {
      const failed = await job.isFailed();
      if (!failed && !(await job.isCompleted())) return;
      if (failed && this.rests(job)) return;
      await job.remove();
    }
    this.logger.log(`Job ${kind} for ${rowId} is added again.`);
    await this.add(kind, rowId);
  }

  /** By the clock of the queue's own times. */
  private rests({ finishedOn = 0 }: Job<Payload>): boolean {
    return Date.now() - finishedOn < SWEEPS_OF_REST * this.environment.queueSweepSeconds * 1000;
  }

  private async work(job: Job<Payload>): Promise<void> {
    const kind = this.kinds.get(job.name);
    if (!kind) throw new Error(`No handler for jobs of kind "${job.name}".`);
    await kind.work(job.data.rowId);
  }

  private async failed(job: Job<Payload> | undefined, error: Error): Promise<void> {
    this.logger.warn(`Job ${job?.name} for ${job?.data.rowId} failed: ${error.message}`);
    // Set when the job is not tried again: its attempts are used up, or the workers that had it died too often.
    if (!job?.finishedOn) return;
    await this.kinds
      .get(job.name)
      ?.gaveUp(job.data.rowId, error)
      .catch((e: Error) => this.logger.error(e.message));
  }
}

/** Job ids may hold no colon and be no whole number. */
const jobIdOf = (kind: string, rowId: string) => `${kind}-${rowId}`;
