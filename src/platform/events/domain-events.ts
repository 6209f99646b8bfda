import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull, type EntityManager, type QueryRunner } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { JobQueue } from '../queue/job-queue.js';
import { DomainEvent, type EventKind } from './domain-event.entity.js';

/** The kind of job in the queue. */
const EVENT_JOB = 'event';

/** What a later stage does at the news, in the transaction that marks it as handled: so it is done once. */
export type EventHandler = (tx: EntityManager, recordId: string) => Promise<void>;

/**
 * Carries news from a stage to later ones, which the stage itself may not import. Whoever changes something publishes in
 * the same transaction, and has no more to do: the job is added after the commit. Events of one record may arrive in
 * another order than they were published in.
 */
@Injectable()
export class DomainEvents implements OnModuleInit {
  private readonly logger = new Logger(DomainEvents.name);
  private readonly handlers = new Map<EventKind, EventHandler[]>();
  /** Ids of the events that a transaction published so far. */
  private readonly published = new WeakMap<QueryRunner, string[]>();

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.dataSource.subscribers.push({ afterTransactionCommit: ({ queryRunner }) => this.addJobs(queryRunner) });
    this.jobs.handle({
      name: EVENT_JOB,
      work: (id) => this.carry(id),
      gaveUp: (id) => this.gaveUp(id),
      unfinished: () => this.unfinished(),
    });
  }

  /**
   * Registers what a stage does at the news: in its `onModuleInit`. Several handlers of a kind share one transaction:
   * when one throws, none has done anything, and all are tried again.
   */
  on(kind: EventKind, handler: EventHandler): void {
    this.handlers.set(kind, [...(this.handlers.get(kind) ?? []), handler]);
  }

  /** Tells the news: when the transaction is committed it will arrive, whatever dies meanwhile. */
  async publish(tx: EntityManager, kind: EventKind, recordId: string): Promise<void> {
    const { identifiers } = await tx.insert(DomainEvent, { kind, recordId, createdAt: this.clock.now() });
    const runner = tx.queryRunner!;
    this.published.set(runner, [...(this.published.get(runner) ?? []), identifiers[0]!.id as string]);
  }

  /** A crash before this is no loss: the sweep of the queue finds the rows. */
  private async addJobs(runner: QueryRunner): Promise<void> {
    // The end of a transaction within another one, which may still be rolled back.
    if (runner.isTransactionActive) return;
    const ids = this.published.get(runner) ?? [];
    this.published.delete(runner);
    for (const id of ids) await this.jobs.add(EVENT_JOB, id);
  }

  /** Of two workers with the same event one waits for the other, and then finds nothing to do. */
  private carry(id: string): Promise<void> {
    return this.dataSource.transaction(async (tx) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const event = await tx.findOne(DomainEvent, { where: { id, handledAt: IsNull() }, lock });
      if (!event) return;
      for (const handler of this.handlers.get(event.kind) ?? []) await handler(tx, event.recordId);
      await tx.update(DomainEvent, id, { handledAt: this.clock.now() });
    });
  }

  private gaveUp(id: string): Promise<void> {
    this.logger.error(`Event ${id} could not be carried. It is tried again later.`);
    return Promise.resolve();
  }

  private async unfinished(): Promise<string[]> {
    const rows = await this.dataSource
      .getRepository(DomainEvent)
      .find({ select: { id: true }, where: { handledAt: IsNull() }, order: { createdAt: 'ASC' } });
    return rows.map(({ id }) => id);
  }
}
