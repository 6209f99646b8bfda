import { ConflictException, Injectable } from '@nestjs/common';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { AuditService, type Actor } from '../audit/audit.service.js';
import type { Effort } from '../matching-engine/index.js';
import { Clock } from '../platform/clock/clock.js';
import { Policy } from '../platform/config/policy.js';
import { inTransaction } from '../platform/database/transaction.js';
import { invalid } from '../platform/http/validation.js';
import { JobQueue } from '../platform/queue/job-queue.js';
import { Round } from '../rounds/round.entity.js';
import { noSuchRound } from '../rounds/open-round.js';
import { RUN_JOB } from './run-job.js';
import { may } from './run-states.js';
import { Run } from './run.entity.js';
import { noSuchRun } from './runs.queries.js';
import { homesOfRound } from './scenarios/round-homes.js';
import { leftOut, scenarioProblems, type ScenarioRequest } from './scenarios/scenario-problems.js';
import { realChanges } from './scenarios/scenario.js';

/** Runs with the same seed on the same data propose the same groups. */
const DEFAULT_SEED = 1;

export interface RunRequest extends ScenarioRequest {
  /** 0 … 2,147,483,647 */
  seed?: number;
  effort: Effort;
  /** Seconds; the policy's safety stop when left out. */
  timeLimit?: number;
  /** A completed run of the round whose groups are kept as far as possible. */
  earlierRunId?: string;
}

/** What staff do with runs; what a worker does is in `run-job.ts`. */
@Injectable()
export class RunsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly jobs: JobQueue,
    private readonly policy: Policy,
    private readonly clock: Clock,
  ) {}

  /** A rehearsal as long as people of the round choose. @throws BadRequestException for a scenario that can't be, all problems at once; ConflictException when the round is closed or has a run that is not finished, or there are no such earlier groups */
  async start(roundId: string, request: RunRequest, actor: Actor): Promise<Run> {
    const { effort, seed = DEFAULT_SEED, timeLimit = this.policy.matching.timeLimitSeconds, earlierRunId } = request;
    const conflicts = {
      run_one_unfinished_per_round: 'This round has a run that is not finished. Wait for it, or cancel it first.',
    };
    const run = await inTransaction(
      this.dataSource,
      async (tx) => {
        const { choosingClosesOn } = await openRound(tx, roundId);
        const isRehearsal = choosingClosesOn !== null && this.clock.today() < choosingClosesOn;
        const earlier = earlierRunId ? await earlierRun(tx, roundId, earlierRunId) : null;
        const { scenario, homeReferences } = await this.scenarioOf(tx, roundId, request);
        const startedById = actor.kind === 'account' ? actor.id : null;
        const settings = { seed, effort, timeLimit, isRehearsal };
        const row = await tx.save(
          tx.create(Run, {
            roundId,
            status: 'queued',
            ...settings,
            ...scenario,
            startedById,
            earlierRunId: earlier?.id ?? null,
          }),
        );
        const details = {
          roundId,
          number: row.number,
          ...settings,
          ...(earlier && { keepsGroupsOf: `R-${earlier.number}` }),
          ...(scenario.name && { name: scenario.name }),
          ...scenario.policyChanges,
          ...(homeReferences.length > 0 && { homesOut: homeReferences }),
        };
        await this.audit.record(tx, actor, {
          action: 'matching:started',
          recordType: 'run',
          recordId: row.id,
          details,
        });
        return row;
      },
      conflicts,
    );
    await this.jobs.add(RUN_JOB, run.id);
    return run;
  }

  /** @throws BadRequestException */
  private async scenarioOf(tx: EntityManager, roundId: string, request: RunRequest) {
    const homes = await homesOfRound(tx, roundId);
    const problems = scenarioProblems(request, this.policy.matching, homes);
    if (problems.length > 0) throw invalid(problems);
    const out = leftOut(homes, request);
    const scenario = {
      name: request.name?.trim() || null,
      policyChanges: realChanges(request.policy ?? {}, this.policy.matching),
      homesOut: out.map(({ id }) => id),
    };
    return { scenario, homeReferences: out.map(({ reference }) => reference) };
  }

  /**
   * A queued run is cancelled at once; of a running one the worker is asked to stop, which takes about a second.
   * @throws ConflictException when the run is finished
   */
  async cancel(id: string, actor: Actor): Promise<void> {
    await inTransaction(this.dataSource, async (tx) => {
      const run = await tx.findOne(Run, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!run) throw noSuchRun();
      if (!may('cancel', run.status))
        throw new ConflictException({ type: 'run-finished', message: `This run is ${run.status} already.` });
      if (run.cancelAskedAt) return;
      const now = this.clock.now();
      const change = run.status === 'queued' ? { status: 'cancelled' as const, finishedAt: now } : {};
      await tx.update(Run, { id }, { cancelAskedAt: now, ...change });
      const details = { number: run.number };
      await this.audit.record(tx, actor, { action: 'matching:cancelled', recordType: 'run', recordId: id, details });
    });
  }
}

/** Keeps the round from being closed while a run of it is added. */
async function openRound(tx: EntityManager, id: string): Promise<Round> {
  const round = await tx.findOne(Round, { where: { id }, lock: { mode: 'pessimistic_read' } });
  if (!round) throw noSuchRound();
  if (round.status === 'closed')
    throw new ConflictException({ type: 'round-closed', message: 'This round is closed: it starts no more runs.' });
  return round;
}

/** The run whose groups another one of the round is to keep. */
async function earlierRun(tx: EntityManager, roundId: string, id: string): Promise<Run> {
  const run = await tx.findOne(Run, { where: { id, roundId, status: 'completed', redactedAt: IsNull() } });
  if (!run)
    throw new ConflictException({
      type: 'no-earlier-groups',
      message: 'Only groups of a completed run of the same round can be kept.',
    });
  return run;
}
