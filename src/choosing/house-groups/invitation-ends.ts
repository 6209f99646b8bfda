import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { NewsService } from '../news/news.service.js';
import { circleOf } from './circle.js';
import { openInvitationsOf } from './open-invitations.js';
import { LivingInvitation, type LivingInvitationStatus } from './living-invitation.entity.js';

type Ending = Exclude<LivingInvitationStatus, 'open'>;

/** How invitations end without a group: whoever said yes hears it, without blame. */
@Injectable()
export class InvitationEnds {
  constructor(
    private readonly news: NewsService,
    private readonly clock: Clock,
  ) {}

  /** @param byId who ends it, and needs no news */
  async end(
    tx: EntityManager,
    invitation: LivingInvitation,
    status: Ending,
    byId: string | null = null,
  ): Promise<void> {
    const { ids, saidYes } = await circleOf(tx, invitation);
    await this.close(tx, invitation, status);
    const kind = status === 'expired' ? 'invitationExpired' : 'notTogether';
    await this.news.settle(tx, ids);
    await this.news.tell(tx, { candidateIds: saidYes.filter((id) => id !== byId), kind });
  }

  async close(tx: EntityManager, { id }: LivingInvitation, status: Ending): Promise<void> {
    await tx.update(LivingInvitation, id, { status, closedAt: this.clock.now(), dueAt: null });
  }

  /** Two people will not live together: every invitation that would bring them together ends. @param byId whose wish it was */
  async between(tx: EntityManager, byId: string, otherId: string): Promise<void> {
    await this.news.forgetBetween(tx, byId, otherId);
    for (const invitation of await openInvitationsOf(tx, [byId, otherId])) {
      const { ids } = await circleOf(tx, invitation);
      if (ids.includes(byId) && ids.includes(otherId)) await this.end(tx, invitation, 'declined', byId);
    }
  }

  /** A group is not what it was: a yes was to exactly these people, so it has to be asked anew. */
  async ofAll(tx: EntityManager, candidateIds: readonly string[], byId: string | null = null): Promise<void> {
    for (const invitation of await openInvitationsOf(tx, candidateIds))
      await this.end(tx, invitation, 'overtaken', byId);
  }
}

/** The person of an invitation whom somebody was going to live with by it. */
export const otherSide = ({ fromId, toId }: Pick<LivingInvitation, 'fromId' | 'toId'>, candidateId: string): string =>
  candidateId === toId ? fromId : toId;
