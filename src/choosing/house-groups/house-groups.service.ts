import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService, type Actor } from '../../audit/audit.service.js';
import { inTransaction } from '../../platform/database/transaction.js';
import { ChoosingGate } from '../choosing-gate.js';
import { NewsService } from '../news/news.service.js';
import { NotPossible } from '../not-possible.js';
import { takeTurn } from '../one-at-a-time.js';
import { groupOf } from './group-members.js';
import { HouseGroup, HouseGroupMember } from './house-group.entity.js';
import { InvitationEnds } from './invitation-ends.js';

/** A house group that is there: leaving it, and looking for one more. */
@Injectable()
export class HouseGroupsService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly gate: ChoosingGate,
    private readonly ends: InvitationEnds,
    private readonly news: NewsService,
    private readonly audit: AuditService,
  ) {}

  /** Leaves the own group; who is left alone has none any more. Again changes nothing. */
  leave(ownId: string, actor: Actor): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      await takeTurn(tx, [ownId]);
      await this.leaveIn(tx, ownId, actor);
    });
  }

  /** The same within the caller's turn. */
  async leaveIn(tx: EntityManager, ownId: string, actor: Actor): Promise<void> {
    const group = await groupOf(tx, ownId);
    if (!group) return;
    await this.ends.ofAll(tx, group.memberIds, ownId);
    await tx.delete(HouseGroupMember, { candidateId: ownId });
    await this.shrink(tx, group.id);
    await this.audit.record(tx, actor, {
      action: 'choosing:left-group',
      recordType: 'house-group',
      recordId: group.id,
    });
  }

  /** A group has fewer members than it had: those who stay are told, and of one person there is no group. */
  async shrink(tx: EntityManager, groupId: string): Promise<void> {
    const left = (await tx.findBy(HouseGroupMember, { groupId })).map(({ candidateId }) => candidateId);
    const isOver = left.length < 2;
    if (isOver) await tx.delete(HouseGroup, groupId);
    else await tx.update(HouseGroup, groupId, { size: left.length });
    await this.news.tell(tx, { candidateIds: left, kind: isOver ? 'groupEnded' : 'memberLeft' });
  }

  /** A group of two says that it looks for a third, or not any more. @throws NotPossible */
  seek(ownId: string, seeksOneMore: boolean, actor: Actor): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      await takeTurn(tx, [ownId]);
      const group = await groupOf(tx, ownId);
      if (group?.memberIds.length !== 2) throw new NotPossible('notTwo');
      if (group.seeksOneMore === seeksOneMore) return;
      if (seeksOneMore) await this.gate.roomForOneMore(tx, ownId, group.memberIds);
      await tx.update(HouseGroup, group.id, { seeksOneMore });
      await this.audit.record(tx, actor, {
        action: seeksOneMore ? 'choosing:seeks-one-more' : 'choosing:seeks-nobody',
        recordType: 'house-group',
        recordId: group.id,
      });
    });
  }
}
