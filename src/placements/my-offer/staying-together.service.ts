import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In, Not, type EntityManager } from 'typeorm';
import { AuditService, type Actor } from '../../audit/audit.service.js';
import { StayingTogether } from '../../choosing/house-groups/staying-together.js';
import { NewsService } from '../../choosing/news/news.service.js';
import { inTransaction } from '../../platform/database/transaction.js';
import { PlacementConflict } from '../placement-conflict.js';
import { Placement, PlacementMember } from '../placement.entity.js';
import { whoStays } from './who-stays.js';

/** Whether people of an offer that ended stay together: they are asked, wait for the others, are one group, or are not. */
export type Staying = 'ask' | 'waits' | 'together' | 'apart';

/** Asks those who are left of an offer whether they stay together for the next run. One no is enough for a no, and nobody hears whose. */
@Injectable()
export class StayTogetherService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly staying: StayingTogether,
    private readonly news: NewsService,
    private readonly audit: AuditService,
  ) {}

  /** In the transaction in which an offer ends. @param byId who ended it, and needs no news; null: its term did */
  async tellEnded(tx: EntityManager, members: readonly PlacementMember[], byId: string | null): Promise<void> {
    const candidateIds = members.map(({ candidateId }) => candidateId).filter((id) => id !== byId);
    await this.news.tell(tx, { candidateIds, kind: 'offerEnded' });
  }

  /** How it stands for one of its people; null when there is nothing to ask. */
  async of(
    tx: EntityManager,
    placement: Placement,
    members: readonly PlacementMember[],
    candidateId: string,
  ): Promise<Staying | null> {
    const ids = whoStays(placement, members);
    const own = members.find((member) => member.candidateId === candidateId);
    if (!own || !ids.includes(candidateId)) return null;
    if (await this.staying.areTogether(tx, ids)) return 'together';
    const answers = members.filter((member) => ids.includes(member.candidateId)).map((one) => one.staysTogether);
    if (answers.includes(false) || !answers.includes(null)) return 'apart';
    if (!(await this.canBeAsked(tx, ids))) return own.staysTogether === null ? null : 'apart';
    return own.staysTogether === null ? 'ask' : 'waits';
  }

  /**
   * The answer of one of them. When it is the last yes, a house group forms if it can: none of them may have said no to
   * another, be in another group, or look for a home no more.
   * @throws NotFoundException when it was not their offer; PlacementConflict when they are not asked (any more)
   */
  answer(placementId: string, candidateId: string, staysTogether: boolean, actor: Actor): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const placement = await tx.findOne(Placement, { where: { id: placementId }, lock });
      const members = await tx.findBy(PlacementMember, { placementId });
      const own = members.find((member) => member.candidateId === candidateId);
      if (!placement || !own)
        throw new NotFoundException({ type: 'offer-not-found', message: 'There is no such offer.' });
      if (own.staysTogether === staysTogether) return;
      const now = await this.of(tx, placement, members, candidateId);
      if (now !== 'ask' && now !== 'waits')
        throw new PlacementConflict({ type: 'placement-status', status: placement.status });
      own.staysTogether = staysTogether;
      await tx.update(PlacementMember, { placementId, candidateId }, { staysTogether });
      await this.audit.record(tx, actor, {
        action: staysTogether ? 'placements:stays-together' : 'placements:does-not-stay-together',
        recordType: 'placement',
        recordId: placementId,
      });
      await this.conclude(tx, whoStays(placement, members), members, own, actor);
    });
  }

  /** What follows from an answer: nothing as long as others have to answer, else a group or the neutral news that there is none. */
  private async conclude(
    tx: EntityManager,
    ids: readonly string[],
    members: readonly PlacementMember[],
    own: PlacementMember,
    actor: Actor,
  ): Promise<void> {
    const waits = members.some((one) => ids.includes(one.candidateId) && one.staysTogether === null);
    if (own.staysTogether && waits) return;
    if (own.staysTogether && (await this.staying.form(tx, ids, actor, own.candidateId))) return;
    await this.news.tell(tx, { candidateIds: ids.filter((id) => id !== own.candidateId), kind: 'notTogether' });
  }

  /** Nor may somebody have been offered another home meanwhile. */
  private async canBeAsked(tx: EntityManager, ids: readonly string[]): Promise<boolean> {
    const offered = { candidateId: In([...ids]), open: true, placement: { status: Not('draft' as const) } };
    return !(await tx.existsBy(PlacementMember, offered)) && (await this.staying.canBeAsked(tx, ids));
  }
}
