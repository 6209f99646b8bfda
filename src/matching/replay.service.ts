import { ConflictException, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditService, type Actor } from '../audit/audit.service.js';
import { ENGINE_VERSION } from '../matching-engine/index.js';
import { inTransaction } from '../platform/database/transaction.js';
import { compareGroups, type GroupDifference } from './compare-groups.js';
import { runRedacted } from './redaction.js';
import { RunsQueries } from './runs.queries.js';
import { SolverFailure, solveInThread } from './solver/solver.js';

export interface Replay {
  same: boolean;
  differences: GroupDifference[];
  /** The engine of then and of now; other versions may find other groups. */
  engineVersions: { stored: string; replayed: string };
  /** The time limit ended one of the two, not the effort: then a difference means nothing. */
  cutShort: boolean;
}

/** Calculates stored runs again, to show that anybody who does so finds the same groups. */
@Injectable()
export class ReplayService {
  private busy = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly runs: RunsQueries,
  ) {}

  /** Changes nothing but the audit trail. @throws ConflictException when the run has no result, or another replay is at work here */
  async replay(id: string, actor: Actor): Promise<Replay> {
    const { run, instance, solution } = await this.runs.stored(id);
    if (run.redactedAt) throw runRedacted();
    if (!instance || !solution)
      throw new ConflictException({ type: 'run-without-result', message: 'This run has no result to compare with.' });
    if (this.busy)
      throw new ConflictException({
        type: 'replay-busy',
        message: 'Another run is being calculated again. Try again in a minute.',
      });
    this.busy = true;
    try {
      const again = (await solveInThread(instance, await this.runs.settingsOf(run)))!;
      const differences = compareGroups(solution.groups, again.groups);
      const same = differences.length === 0;
      await inTransaction(this.dataSource, (tx) =>
        this.audit.record(tx, actor, {
          action: 'matching:replayed',
          recordType: 'run',
          recordId: id,
          details: { number: run.number, same },
        }),
      );
      const engineVersions = { stored: run.engineVersion!, replayed: ENGINE_VERSION };
      const cutShort = [solution, again].some(({ stopped }) => stopped !== 'finished');
      return { same, differences, engineVersions, cutShort };
    } catch (error) {
      if (!(error instanceof SolverFailure)) throw error;
      throw new ConflictException({
        type: 'replay-failed',
        message: `The engine could not calculate this run again (${error.code}).`,
      });
    } finally {
      this.busy = false;
    }
  }
}
