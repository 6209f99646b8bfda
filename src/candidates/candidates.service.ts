import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { AuditService, type Actor } from '../audit/audit.service.js';
import { Clock } from '../platform/clock/clock.js';
import { Policy } from '../platform/config/policy.js';
import { inTransaction } from '../platform/database/transaction.js';
import type { Paged } from '../platform/http/paging.js';
import { TARGET_GROUPS, type TargetGroup } from './candidate-answers.js';
import { intakeHistoryOf, type IntakeHistory } from './progress/intake-history.js';
import { filesOf, type CandidateFile, type Reading } from './candidate-files.js';
import { Candidate } from './candidate.entity.js';
import type { CandidatesQuery } from './candidates-query.js';
import { allCandidates, pageOfCandidates } from './candidates.queries.js';

export type CandidateCounts = Record<TargetGroup, number> & { total: number };

@Injectable()
export class CandidatesService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly policy: Policy,
  ) {}

  /** One page of the candidates that a query asks for. @param actor whose people "mine" are */
  async list(query: CandidatesQuery, actor: Actor): Promise<Paged<CandidateFile>> {
    const tx = this.dataSource.manager;
    const reading = this.reading();
    const [candidates, total] = await pageOfCandidates(tx, query, { ...reading, readerId: actor.id });
    return { items: await filesOf(tx, candidates, reading), total, page: query.page, pageSize: query.pageSize };
  }

  /** Everybody that a query asks for, for a file; the audit trail keeps that they were taken out. */
  export(query: CandidatesQuery, actor: Actor): Promise<CandidateFile[]> {
    return inTransaction(this.dataSource, async (tx) => {
      const reading = this.reading();
      const candidates = await allCandidates(tx, query, { ...reading, readerId: actor.id });
      const details = { count: candidates.length };
      await this.audit.record(tx, actor, {
        action: 'candidates:exported',
        recordType: 'candidates',
        recordId: 'all',
        details,
      });
      return filesOf(tx, candidates, reading);
    });
  }

  /** How many candidates take part, by target group. */
  async counts(): Promise<CandidateCounts> {
    const found = await this.dataSource
      .createQueryBuilder(Candidate, 'candidate')
      .select('candidate."targetGroup"', 'targetGroup')
      .addSelect('count(*)::int', 'count')
      .where('candidate."stoppedAt" IS NULL AND candidate."erasedAt" IS NULL')
      .groupBy('candidate."targetGroup"')
      .getRawMany<{ targetGroup: TargetGroup; count: number }>();
    const [statusHolder, youngTenant] = TARGET_GROUPS.map(
      (group) => found.find((row) => row.targetGroup === group)?.count ?? 0,
    );
    return {
      statusHolder: statusHolder ?? 0,
      youngTenant: youngTenant ?? 0,
      total: (statusHolder ?? 0) + (youngTenant ?? 0),
    };
  }

  /** Opens a person's file; the audit trail keeps who looked. @throws NotFoundException */
  view(id: string, actor: Actor): Promise<CandidateFile> {
    return inTransaction(this.dataSource, async (tx) => {
      const candidate = await tx.findOneBy(Candidate, { id, erasedAt: IsNull() });
      if (!candidate) throw new NotFoundException('There is no such candidate.');
      await this.audit.record(tx, actor, { action: 'candidates:viewed', recordType: 'candidate', recordId: id });
      return this.file(tx, candidate);
    });
  }

  /** What happened in somebody's intake, to stand in the file that was opened. */
  historyOf(id: string): Promise<IntakeHistory> {
    return intakeHistoryOf(this.dataSource.manager, id);
  }

  private async file(tx: EntityManager, candidate: Candidate): Promise<CandidateFile> {
    const [file] = await filesOf(tx, [candidate], this.reading());
    return file!;
  }

  private reading(): Reading {
    return { today: this.clock.today(), now: this.clock.now(), policy: this.policy };
  }
}
