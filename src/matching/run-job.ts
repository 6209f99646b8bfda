import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { ENGINE_VERSION, type Instance, type Solution } from '../matching-engine/index.js';
import { Clock } from '../platform/clock/clock.js';
import { Policy } from '../platform/config/policy.js';
import { JobQueue } from '../platform/queue/job-queue.js';
import { leftOutOf } from './incomplete-groups.js';
import { buildInstance } from './instance-builder.js';
import { RoundDataQueries } from './round-data.queries.js';
import { RunOutcomes } from './run-outcomes.js';
import { storeLeftOut } from './run-proposals.js';
import { may } from './run-states.js';
import { RunWatch } from './run-watch.js';
import { Run } from './run.entity.js';
import { RunsQueries } from './runs.queries.js';
import { SolverFailure, solveInThread } from './solver/solver.js';

/** The kind of job in the queue. */
export const RUN_JOB = 'run';

/**
 * A worker's part of a run. The row is the truth: whatever dies at whatever moment, another worker begins the run again
 * on the instance that was stored first, and of two that do so at once, the first to lock the row writes the result.
 */
@Injectable()
export class RunJob implements OnModuleInit {
  private readonly logger = new Logger(RunJob.name);

  constructor(
    private readonly jobs: JobQueue,
    private readonly dataSource: DataSource,
    private readonly roundData: RoundDataQueries,
    private readonly runs: RunsQueries,
    private readonly outcomes: RunOutcomes,
    private readonly policy: Policy,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle({
      name: RUN_JOB,
      work: (id) => this.work(id),
      gaveUp: (id) => this.outcomes.fail(id, 'gaveUp'),
      unfinished: () => this.unfinished(),
    });
  }

  private async work(id: string): Promise<void> {
    const begun = await this.begin(id);
    if (!begun) return;
    try {
      const solution = await this.solve(begun.run, begun.instance);
      if (solution) await this.outcomes.complete(id, begun.instance, solution);
      else await this.outcomes.cancelIfAsked(id);
    } catch (error) {
      if (!(error instanceof SolverFailure)) throw error;
      this.logger.error(`Run ${id} failed: ${error.message}`);
      await this.outcomes.fail(id, error.code);
    }
  }

  /** Null when there is nothing to do: the run is finished, cancelled or gone. */
  private begin(id: string): Promise<{ run: Run; instance: Instance } | null> {
    return this.dataSource.transaction('REPEATABLE READ', async (tx) => {
      const run = await tx
        .createQueryBuilder(Run, 'run')
        .addSelect('run.instance')
        .where({ id })
        .setLock('pessimistic_write')
        .getOne();
      if (!run || !may('begin', run.status)) return null;
      if (run.status === 'running' && run.instance) return { run, instance: run.instance };
      const data = await this.roundData.load(tx, run.roundId);
      const instance = buildInstance(data, this.policy, run);
      const leftOut = leftOutOf(data);
      await storeLeftOut(tx, id, leftOut);
      // The column's type is open JSON; TypeORM's partial type can't say so.
      const change = {
        status: 'running',
        instance: instance as object,
        leftOut: leftOut.length,
        engineVersion: ENGINE_VERSION,
        startedAt: this.clock.now(),
      };
      await tx
        .createQueryBuilder()
        .update(Run)
        .set(change as object)
        .where({ id })
        .execute();
      return { run, instance };
    });
  }

  /** Null when the run need not be solved any more: staff cancelled it, or another worker finished it. */
  private async solve(run: Run, instance: Instance): Promise<Solution | null> {
    const settings = await this.runs.settingsOf(run);
    const watch = new RunWatch(this.dataSource, run.id);
    try {
      return await solveInThread(instance, settings, watch);
    } finally {
      await watch.end();
    }
  }

  private async unfinished(): Promise<string[]> {
    const rows = await this.dataSource
      .getRepository(Run)
      .find({ select: { id: true }, where: { status: In(['queued', 'running']) } });
    return rows.map(({ id }) => id);
  }
}
