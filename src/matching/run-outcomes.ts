import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService, SYSTEM } from '../audit/audit.service.js';
import type { Instance, Solution } from '../matching-engine/index.js';
import { Clock } from '../platform/clock/clock.js';
import { holdsErased } from './redaction.service.js';
import { storeProposals } from './run-proposals.js';
import { may, RUN_TRANSITIONS, type RunVerb } from './run-states.js';
import type { RunFailure } from './run-failures.js';
import { Run } from './run.entity.js';

type Ending = Exclude<RunVerb, 'begin'>;

/** What an ending writes. */
interface Written {
  change: object;
  details: object;
  /** Another ending than was meant. */
  insteadBy?: Ending;
}

const failed = (failure: RunFailure): Written => ({ change: { failure }, details: { failure }, insteadBy: 'fail' });

/** How a run ends: each way in one transaction that locks the row, and does nothing when the run has ended already. */
@Injectable()
export class RunOutcomes {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Stores the solution with its proposals; a run that staff cancelled meanwhile gets none. */
  async complete(id: string, instance: Instance, solution: Solution): Promise<void> {
    await this.end(id, 'complete', async (tx, run) => {
      if (await holdsErased(tx, instance)) return failed('dataErased');
      const proposals = await storeProposals(tx, run, instance, solution);
      const { housed, candidates } = solution.figures;
      const unplaced = solution.unplaced.length;
      const { objective, upperBound } = solution;
      return {
        change: { solution: solution as object, objective, upperBound, housed, unplaced },
        details: {
          proposals,
          candidates,
          housed,
          unplaced,
          objective,
          upperBound,
          stopped: solution.stopped,
        },
      };
    });
  }

  /** Ends a running run that staff asked to cancel. */
  async cancelIfAsked(id: string): Promise<void> {
    await this.end(id, 'cancel');
  }

  async fail(id: string, failure: RunFailure): Promise<void> {
    await this.end(id, 'fail', () => Promise.resolve(failed(failure)));
  }

  private async end(
    id: string,
    verb: Ending,
    write?: (tx: EntityManager, run: Run) => Promise<Written>,
  ): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const run = await tx.findOne(Run, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!run || !may(verb, run.status)) return;
      // Staff's wish to cancel goes before whatever came out, and nothing is cancelled that nobody asked to.
      if (verb === 'cancel' && !run.cancelAskedAt) return;
      const actual = run.cancelAskedAt ? 'cancel' : verb;
      const written = actual === 'cancel' ? undefined : await write?.(tx, run);
      const ending = written?.insteadBy ?? actual;
      const { to } = RUN_TRANSITIONS[ending];
      const change = { status: to, finishedAt: this.clock.now(), ...written?.change };
      await tx.createQueryBuilder().update(Run).set(change).where({ id }).execute();
      const act = { action: ENDED[ending], recordType: 'run', recordId: id };
      await this.audit.record(tx, SYSTEM, { ...act, details: { number: run.number, ...written?.details } });
    });
  }
}

const ENDED: Record<Ending, string> = {
  complete: 'matching:completed',
  cancel: 'matching:stopped',
  fail: 'matching:failed',
};
