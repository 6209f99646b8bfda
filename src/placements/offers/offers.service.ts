import { Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService, SYSTEM, type Actor } from '../../audit/audit.service.js';
import { NewsService } from '../../choosing/news/news.service.js';
import { proposalNumber } from '../../matching/proposal-number.js';
import { Clock } from '../../platform/clock/clock.js';
import { daysAfter } from '../../platform/clock/local-time.js';
import { Policy } from '../../platform/config/policy.js';
import { inTransaction } from '../../platform/database/transaction.js';
import type { DeclineReason } from './decline-reasons.js';
import { GroupNow } from '../group-now.js';
import { StayTogetherService } from '../my-offer/staying-together.service.js';
import { PlacementConflict } from '../placement-conflict.js';
import { PlacementMoves, type LockedPlacement } from '../placement-moves.js';
import type { OfferAnswer } from './offer-answer.js';
import { PlacementMember } from '../placement.entity.js';

/** What somebody says to an offer. */
export interface Answer {
  candidateId: string;
  answer: OfferAnswer;
  /** Why not, if they tell. */
  declineReason?: DeclineReason | null;
}

/** Offers to candidates, and their answers: each one transaction. */
@Injectable()
export class OffersService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly moves: PlacementMoves,
    private readonly groups: GroupNow,
    private readonly staying: StayTogetherService,
    private readonly news: NewsService,
    private readonly audit: AuditService,
    private readonly policy: Policy,
    private readonly clock: Clock,
  ) {}

  /**
   * Sends a draft to its people: they have the policy's days to answer, today not counted.
   * @throws PlacementConflict when it is no draft, or the group does not fit any more
   */
  offer(id: string, actor: Actor): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      const locked = await this.moves.lock(tx, id);
      await this.groups.mustFit(tx, locked);
      const answerBy = daysAfter(this.clock.today(), this.policy.placements.answerDays);
      const offeredById = actor.kind === 'account' ? actor.id : null;
      const change = { offeredAt: this.clock.now(), offeredById, answerBy };
      await this.moves.move(tx, locked, { verb: 'offer', actor, details: { answerBy }, change });
      await this.news.tell(tx, { candidateIds: idsOf(locked), kind: 'homeOffered' });
    });
  }

  /**
   * A yes can become a no until staff decide; a no is final for this offer. The last yes makes the offer accepted, one no
   * ends it. The same answer again changes nothing.
   * @param actor the candidate, or staff who write down what they said
   * @throws NotFoundException when the offer is not theirs; PlacementConflict when it can't be answered any more
   */
  answer(id: string, { candidateId, answer, declineReason = null }: Answer, actor: Actor): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      const locked = await this.moves.lock(tx, id);
      const own = locked.members.find((member) => member.candidateId === candidateId);
      if (!own || locked.placement.status === 'draft') throw noSuchOffer();
      if (own.answer === answer) return;
      if (own.answer === 'declined') throw new PlacementConflict({ type: 'placement-status', status: 'declined' });
      this.mustBeInTime(locked);
      const isStaff = actor.role !== 'candidate';
      const change = { answer, answeredAt: this.clock.now(), answeredById: isStaff ? actor.id : null, declineReason };
      Object.assign(own, change);
      await tx.update(PlacementMember, { placementId: id, candidateId }, change);
      await this.recordAnswer(tx, locked, answer, actor);
      if (answer === 'declined') {
        await this.moves.move(tx, locked, { verb: 'decline', actor });
        await this.staying.tellEnded(tx, locked.members, candidateId);
      } else if (locked.members.every((member) => member.answer === 'accepted'))
        await this.moves.move(tx, locked, { verb: 'accept', actor });
    });
  }

  /** Ends an offer whose term is over; one that was answered by all meanwhile stays. */
  expire(id: string): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      const locked = await this.moves.lock(tx, id);
      if (locked.placement.status !== 'offered' || !this.isOver(locked)) return;
      const unanswered = locked.members.filter(({ answer }) => answer === null).length;
      await this.moves.move(tx, locked, { verb: 'expire', actor: SYSTEM, details: { unanswered } });
      await this.staying.tellEnded(tx, locked.members, null);
    });
  }

  /** Reminds who has not answered, once. */
  remind(id: string): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      const locked = await this.moves.lock(tx, id);
      const { placement, members } = locked;
      if (placement.status !== 'offered' || placement.remindedAt) return;
      const candidateIds = members.filter(({ answer }) => answer === null).map((member) => member.candidateId);
      await this.news.tell(tx, { candidateIds, kind: 'offerReminder' });
      await tx.save(Object.assign(placement, { remindedAt: this.clock.now() }));
    });
  }

  /** A yes of everybody, given in time, stands until staff decide. */
  private mustBeInTime(locked: LockedPlacement): void {
    const { status } = locked.placement;
    if (status !== 'offered' && status !== 'accepted')
      throw new PlacementConflict({ type: 'placement-status', status });
    if (status === 'offered' && this.isOver(locked)) throw new PlacementConflict({ type: 'placement-answer-late' });
  }

  private isOver({ placement: { answerBy } }: LockedPlacement): boolean {
    return answerBy !== null && this.clock.today() > answerBy;
  }

  private recordAnswer(
    tx: EntityManager,
    { placement, number }: LockedPlacement,
    answer: OfferAnswer,
    actor: Actor,
  ): Promise<void> {
    return this.audit.record(tx, actor, {
      action: `placements:answer-${answer}`,
      recordType: 'placement',
      recordId: placement.id,
      details: { number: proposalNumber(number) },
    });
  }
}

const idsOf = ({ members }: LockedPlacement) => members.map(({ candidateId }) => candidateId);
const noSuchOffer = () => new NotFoundException({ type: 'offer-not-found', message: 'There is no such offer.' });
