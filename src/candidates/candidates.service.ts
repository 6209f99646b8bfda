import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Any, DataSource, type EntityManager } from 'typeorm';
import { AuditService, type Actor } from '../audit/audit.service.js';
import { Location } from '../homes/location.entity.js';
import { Clock } from '../platform/clock/clock.js';
import { Policy } from '../platform/config/policy.js';
import { inTransaction } from '../platform/database/transaction.js';
import type { Paged } from '../platform/http/paging.js';
import { TARGET_GROUPS, type TargetGroup } from './candidate-answers.js';
import { Candidate, CandidateLocation } from './candidate.entity.js';
import type { CandidatesQuery } from './candidates-query.js';
import { allCandidates, pageOfCandidates } from './candidates.queries.js';
import { ageOn } from './calendar.js';
import { urgencyOn, type Urgency } from './urgency.js';

/** A candidate with what follows from the day of today and from other records. */
export interface CandidateFile {
  candidate: Candidate;
  age: number;
  urgency: Urgency;
  /** Where they would live, best first. */
  locations: Location[];
}

export type CandidateCounts = Record<TargetGroup, number> & { total: number };

@Injectable()
export class CandidatesService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly policy: Policy,
  ) {}

  /** One page of the candidates that a query asks for. */
  async list(query: CandidatesQuery): Promise<Paged<CandidateFile>> {
    const tx = this.dataSource.manager;
    const [candidates, total] = await pageOfCandidates(tx, query, this.clock.today(), this.policy.urgency);
    return { items: await this.files(tx, candidates), total, page: query.page, pageSize: query.pageSize };
  }

  /** Everybody that a query asks for, for a file; the audit trail keeps that they were taken out. */
  export(query: CandidatesQuery, actor: Actor): Promise<CandidateFile[]> {
    return inTransaction(this.dataSource, async (tx) => {
      const candidates = await allCandidates(tx, query, this.clock.today(), this.policy.urgency);
      const details = { count: candidates.length };
      await this.audit.record(tx, actor, {
        action: 'candidates:exported',
        recordType: 'candidates',
        recordId: 'all',
        details,
      });
      return this.files(tx, candidates);
    });
  }

  /** How many candidates there are, by target group. */
  async counts(): Promise<CandidateCounts> {
    const found = await this.dataSource
      .createQueryBuilder(Candidate, 'candidate')
      .select('candidate."targetGroup"', 'targetGroup')
      .addSelect('count(*)::int', 'count')
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
      const candidate = await tx.findOneBy(Candidate, { id });
      if (!candidate) throw new NotFoundException('There is no such candidate.');
      await this.audit.record(tx, actor, { action: 'candidates:viewed', recordType: 'candidate', recordId: id });
      return this.file(tx, candidate);
    });
  }

  /** What the owner of an account may see of themself. @throws NotFoundException when the account is no candidate's */
  async own(accountId: string): Promise<CandidateFile> {
    const candidate = await this.dataSource.manager.findOneBy(Candidate, { accountId });
    if (!candidate) throw new NotFoundException('This account does not belong to a candidate.');
    return this.file(this.dataSource.manager, candidate);
  }

  private async file(tx: EntityManager, candidate: Candidate): Promise<CandidateFile> {
    const [file] = await this.files(tx, [candidate]);
    return file!;
  }

  private async files(tx: EntityManager, candidates: Candidate[]): Promise<CandidateFile[]> {
    const today = this.clock.today();
    const places = await tx.find(CandidateLocation, {
      where: { candidateId: Any(candidates.map(({ id }) => id)) },
      relations: { location: true },
      order: { rank: 'ASC' },
    });
    const byCandidate = new Map<string, Location[]>(candidates.map(({ id }) => [id, []]));
    for (const { candidateId, location } of places) byCandidate.get(candidateId)?.push(location);
    return candidates.map((candidate) => ({
      candidate,
      age: ageOn(candidate.birthDate, today),
      urgency: urgencyOn(candidate, today, this.policy.urgency),
      locations: byCandidate.get(candidate.id) ?? [],
    }));
  }
}
