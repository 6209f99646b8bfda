import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { AuditService, type Actor } from '../../audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Policy } from '../../platform/config/policy.js';
import { inTransaction } from '../../platform/database/transaction.js';
import type { ListQuery, Paged } from '../../platform/http/paging.js';
import type { ChoosersQuery } from './choosers-query.js';
import {
  allChoosers,
  countNotChoosing,
  pageOfChoosers,
  type ChooserFigures,
  type SupportReading,
} from './choosers.queries.js';
import { countLongWaiting, seekingGroups, type SeekingGroups } from './seeking-groups.queries.js';

export interface ChoosersList extends Paged<ChooserFigures> {
  /** Of the same people: who takes part and can not choose yet. */
  notChoosing: number;
}

/** How choosing goes, for those who help with it. */
@Injectable()
export class SupportService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly policy: Policy,
    private readonly clock: Clock,
  ) {}

  /** @param actor whose people "mine" are */
  async list(query: ChoosersQuery, actor: Actor): Promise<ChoosersList> {
    const tx = this.dataSource.manager;
    const reading = this.reading(actor);
    const { page, pageSize } = query;
    const found = await pageOfChoosers(tx, query, reading);
    return { ...found, notChoosing: await countNotChoosing(tx, query, reading), page, pageSize };
  }

  /** Everybody that a query asks for, for a file; the audit trail keeps that they were taken out. */
  export(query: ChoosersQuery, actor: Actor): Promise<ChooserFigures[]> {
    return inTransaction(this.dataSource, async (tx) => {
      const choosers = await allChoosers(tx, query, this.reading(actor));
      await this.audit.record(tx, actor, {
        action: 'choosing:exported',
        recordType: 'choosers',
        recordId: 'all',
        details: { count: choosers.length },
      });
      return choosers;
    });
  }

  /** House groups that look for one more, and how many questions wait for long. */
  async groups(query: ListQuery, actor: Actor): Promise<SeekingGroups & { longWaiting: number }> {
    const tx = this.dataSource.manager;
    const reading = this.reading(actor);
    return { ...(await seekingGroups(tx, query, reading)), longWaiting: await countLongWaiting(tx, reading) };
  }

  private reading({ id }: Actor): SupportReading {
    return { readerId: id, now: this.clock.now(), policy: this.policy.choosing };
  }
}
