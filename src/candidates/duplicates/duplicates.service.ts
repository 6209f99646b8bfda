import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Any, DataSource, IsNull } from 'typeorm';
import { AuditService, type Actor } from '../../audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { inTransaction } from '../../platform/database/transaction.js';
import type { CandidateFile } from '../candidate-files.js';
import { Candidate } from '../candidate.entity.js';
import { CandidatesService } from '../candidates.service.js';
import { likenessesOf, type Likeness } from './alike.js';
import { DistinctCandidates, pairOf } from './distinct-candidates.entity.js';
import { lookalikesOf, type Lookalike } from './duplicates.queries.js';

/** Two files to be looked at side by side. */
export interface Comparison {
  files: [CandidateFile, CandidateFile];
  likenesses: Likeness[];
  /** When somebody said that they are different people. */
  toldApartAt: Date | null;
}

/** People who may be here twice. They are named, never merged: only people can tell. */
@Injectable()
export class DuplicatesService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly candidates: CandidatesService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** Who may be the same person as each of these candidates, by their id. */
  of(candidateIds: string[]): Promise<Map<string, Lookalike[]>> {
    return lookalikesOf(this.dataSource.manager, candidateIds);
  }

  /** Opens two files; the audit trail keeps who looked at either. @throws NotFoundException */
  async compare(id: string, otherId: string, actor: Actor): Promise<Comparison> {
    const [mine, theirs] = [await this.candidates.view(id, actor), await this.candidates.view(otherId, actor)];
    const told = await this.dataSource.manager.findOneBy(DistinctCandidates, pairOf(id, otherId));
    return {
      files: [mine, theirs],
      likenesses: id === otherId ? [] : likenessesOf(mine.candidate, theirs.candidate),
      toldApartAt: told?.saidAt ?? null,
    };
  }

  /** Keeps that two candidates are different people. Saying it again changes nothing. @throws NotFoundException */
  tellApart(id: string, otherId: string, actor: Actor): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      const there = await tx.countBy(Candidate, { id: Any([id, otherId]), erasedAt: IsNull() });
      if (there !== 2) throw new NotFoundException('There are no such two candidates.');
      const pair = pairOf(id, otherId);
      const values = { ...pair, saidById: actor.kind === 'account' ? actor.id : null, saidAt: this.clock.now() };
      const inserted = await tx
        .createQueryBuilder()
        .insert()
        .into(DistinctCandidates)
        .values(values)
        .orIgnore()
        .returning('"firstId"')
        .execute();
      if ((inserted.raw as unknown[]).length === 0) return;
      await this.audit.record(tx, actor, {
        action: 'candidates:told-apart',
        recordType: 'candidate',
        recordId: id,
        details: { otherId },
      });
    });
  }
}
