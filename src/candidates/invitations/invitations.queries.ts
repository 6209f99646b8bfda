import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { containing, windowOf, type Paged } from '../../platform/http/paging.js';
import { Invitation } from './invitation.entity.js';
import { INVITATION_SORTS, type InvitationsQuery, type StatusFilter } from './invitations.query.js';

export type InvitationCounts = Record<'sent' | 'failed' | 'accepted' | 'toPrint', number>;

const IS_TO_PRINT = `invitation.channel = 'letter' AND invitation.status IN ('queued', 'sent') AND invitation."dueAt" <= :now`;

@Injectable()
export class InvitationsQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** One page of invitations, each with its candidate. */
  async list(query: InvitationsQuery): Promise<Paged<Invitation>> {
    const { skip, take } = windowOf(query);
    const [items, total] = await this.filtered(query).offset(skip).limit(take).getManyAndCount();
    return { items, total, page: query.page, pageSize: query.pageSize };
  }

  /** How many invitations wait for a reaction, failed, were accepted, or are letters to print. */
  async counts(): Promise<InvitationCounts> {
    const count = (condition: string, name: string) => `count(*) FILTER (WHERE ${condition})::int AS "${name}"`;
    const row = await this.dataSource
      .createQueryBuilder(Invitation, 'invitation')
      .select(count(`invitation.status = 'sent'`, 'sent'))
      .addSelect(count(`invitation.status = 'failed'`, 'failed'))
      .addSelect(count(`invitation.status = 'accepted'`, 'accepted'))
      .addSelect(count(IS_TO_PRINT, 'toPrint'))
      .setParameter('now', this.clock.now())
      .getRawOne<InvitationCounts>();
    return row!;
  }

  /** The last invitation of a candidate, or null when there was none. */
  latestOf(candidateId: string): Promise<Invitation | null> {
    return this.dataSource
      .getRepository(Invitation)
      .findOne({ where: { candidateId }, order: { createdAt: 'DESC', id: 'ASC' } });
  }

  private filtered({ status, channel, search, sort }: InvitationsQuery): SelectQueryBuilder<Invitation> {
    const rows = this.dataSource
      .createQueryBuilder(Invitation, 'invitation')
      .innerJoinAndSelect('invitation.candidate', 'candidate');
    if (status) this.whereStatus(rows, status);
    if (channel) rows.andWhere('invitation.channel = :channel', { channel });
    if (search?.trim()) {
      const name = `candidate."firstName" || ' ' || candidate."lastName"`;
      const text = containing(search.trim());
      rows.andWhere(`(${name} ILIKE :text OR candidate.reference ILIKE :text)`, { text });
    }
    const isDescending = sort.startsWith('-');
    const columns = INVITATION_SORTS[sort.replace('-', '') as keyof typeof INVITATION_SORTS];
    for (const column of columns) rows.addOrderBy(column, isDescending ? 'DESC' : 'ASC', 'NULLS LAST');
    return rows.addOrderBy('candidate.reference').addOrderBy('invitation.id');
  }

  private whereStatus(rows: SelectQueryBuilder<Invitation>, status: StatusFilter): void {
    if (status === 'toPrint') rows.andWhere(IS_TO_PRINT, { now: this.clock.now() });
    else rows.andWhere('invitation.status = :status', { status });
  }
}
