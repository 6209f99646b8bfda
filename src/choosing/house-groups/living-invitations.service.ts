import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, MoreThan, type EntityManager } from 'typeorm';
import { AuditService, type Actor } from '../../audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Policy } from '../../platform/config/policy.js';
import { inTransaction } from '../../platform/database/transaction.js';
import { ChoosingGate } from '../choosing-gate.js';
import { isContact } from '../contacts/is-contact.js';
import { NewsService } from '../news/news.service.js';
import { NotPossible } from '../not-possible.js';
import { lockPeople, takeTurn } from '../one-at-a-time.js';
import { tellAsked } from './tell-asked.js';
import { circleOf, type Circle } from './circle.js';
import { GroupForming } from './group-forming.js';
import { groupOf } from './group-members.js';
import { LARGEST_GROUP } from './house-group.entity.js';
import { InvitationEnds } from './invitation-ends.js';
import { DAY_MS, firstDueAt } from './invitation-terms.js';
import { openInvitation } from './open-invitations.js';
import { LivingInvitation, LivingInvitationYes } from './living-invitation.entity.js';

/** So often may the same person be asked by the same in a day. */
const MOST_A_DAY = 3;

/** "Shall we live together?": asked, answered, taken back. */
@Injectable()
export class LivingInvitationsService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly gate: ChoosingGate,
    private readonly forming: GroupForming,
    private readonly ends: InvitationEnds,
    private readonly news: NewsService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
    private readonly policy: Policy,
  ) {}

  /**
   * Asks somebody to live together, or to be let in their group. When they asked already, this is the answer: so two who
   * ask each other in the same second have a group. Asking twice changes nothing. @throws NotPossible
   */
  invite(ownId: string, otherId: string, actor: Actor): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      await takeTurn(tx, [ownId, otherId]);
      const open = await this.stillOpen(tx, await openInvitation(tx, ownId, otherId));
      if (open?.fromId === ownId) return;
      if (open) return this.agree(tx, open, ownId, actor);
      const circle = await circleOf(tx, { id: null, fromId: ownId, toId: otherId });
      await this.check(tx, ownId, otherId, circle);
      await this.ask(tx, ownId, otherId, actor);
    });
  }

  /** Yes to an invitation; the last yes makes the group. Again changes nothing. @throws NotPossible */
  yes(invitationId: string, ownId: string, actor: Actor): Promise<void> {
    return this.answer(invitationId, ownId, (tx, invitation) => this.agree(tx, invitation, ownId, actor));
  }

  /** No, or taking back what one asked: it ends for everybody, and nobody hears who it was. @throws NotPossible */
  no(invitationId: string, ownId: string, actor: Actor): Promise<void> {
    return this.answer(invitationId, ownId, async (tx, invitation) => {
      await this.ends.end(tx, invitation, invitation.fromId === ownId ? 'withdrawn' : 'declined', ownId);
      await this.record(tx, 'choosing:invitation-ended', invitation.id, actor);
    });
  }

  private answer(
    id: string,
    ownId: string,
    work: (tx: EntityManager, invitation: LivingInvitation) => Promise<void>,
  ): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      await takeTurn(tx, [ownId]);
      const invitation = await tx.findOneBy(LivingInvitation, { id });
      // Somebody else's is as if there were none.
      if (!invitation || !(await circleOf(tx, invitation)).ids.includes(ownId)) throw new NotPossible('ended');
      if (invitation.status !== 'open' || invitation.expiresAt <= this.clock.now()) throw new NotPossible('ended');
      await work(tx, invitation);
    });
  }

  private async agree(tx: EntityManager, invitation: LivingInvitation, ownId: string, actor: Actor): Promise<void> {
    const { ids } = await circleOf(tx, invitation);
    await this.allowed(tx, ownId, ids);
    const saidAt = this.clock.now();
    await tx.upsert(LivingInvitationYes, { invitationId: invitation.id, candidateId: ownId, saidAt }, [
      'invitationId',
      'candidateId',
    ]);
    await this.record(tx, 'choosing:said-yes-to-living-together', invitation.id, actor);
    const circle = await circleOf(tx, invitation);
    if (circle.waitsFor.length === 0) await this.forming.form(tx, invitation, circle, actor, ownId);
  }

  private async check(tx: EntityManager, ownId: string, otherId: string, circle: Circle): Promise<void> {
    const [own, other] = [await groupOf(tx, ownId), await groupOf(tx, otherId)];
    if (own?.memberIds.includes(otherId)) throw new NotPossible('together');
    const isJoining = own === null && other?.seeksOneMore === true;
    if (!isJoining && !(await isContact(tx, ownId, otherId))) throw new NotPossible('noContact');
    await this.allowed(tx, ownId, circle.ids);
    if (await this.askedOften(tx, ownId, otherId)) throw new NotPossible('waitForAnswer');
  }

  /** Nobody is asked again and again. */
  private async askedOften(tx: EntityManager, fromId: string, toId: string): Promise<boolean> {
    const since = new Date(this.clock.now().getTime() - DAY_MS);
    return (await tx.countBy(LivingInvitation, { fromId, toId, createdAt: MoreThan(since) })) >= MOST_A_DAY;
  }

  private async allowed(tx: EntityManager, ownId: string, ids: readonly string[]): Promise<void> {
    if (ids.length > LARGEST_GROUP) throw new NotPossible('fullGroup');
    if ((await lockPeople(tx, ids)).size < ids.length) throw new NotPossible('gone');
    await this.gate.open(tx, ownId, ids);
    await this.gate.fitting(tx, ids);
  }

  private async ask(tx: EntityManager, fromId: string, toId: string, actor: Actor): Promise<void> {
    const now = this.clock.now();
    const terms = firstDueAt(now, this.policy.choosing);
    const invitation = await tx.save(
      tx.create(LivingInvitation, { fromId, toId, status: 'open', createdAt: now, ...terms }),
    );
    await tx.insert(LivingInvitationYes, { invitationId: invitation.id, candidateId: fromId, saidAt: now });
    await tellAsked(tx, this.news, invitation);
    await this.record(tx, 'choosing:invited', invitation.id, actor);
  }

  /** One whose term is over ends now, if no job was here yet. */
  private async stillOpen(tx: EntityManager, invitation: LivingInvitation | null): Promise<LivingInvitation | null> {
    if (!invitation || invitation.expiresAt > this.clock.now()) return invitation;
    await this.ends.end(tx, invitation, 'expired');
    return null;
  }

  private record(tx: EntityManager, action: string, recordId: string, actor: Actor): Promise<void> {
    return this.audit.record(tx, actor, { action, recordType: 'living-invitation', recordId });
  }
}
