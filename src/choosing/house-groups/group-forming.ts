import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditService, type Actor } from '../../audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Choice } from '../choice.entity.js';
import { markMutual } from '../mark-mutual.js';
import { NewsService } from '../news/news.service.js';
import type { Circle } from './circle.js';
import { InvitationEnds } from './invitation-ends.js';
import type { LivingInvitation } from './living-invitation.entity.js';
import { seatGroup } from './seat-group.js';

/** Everybody said yes: the group forms, or grows. */
@Injectable()
export class GroupForming {
  constructor(
    private readonly ends: InvitationEnds,
    private readonly news: NewsService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** @param actor whose yes was the last */
  async form(
    tx: EntityManager,
    invitation: LivingInvitation,
    circle: Circle,
    actor: Actor,
    byId: string,
  ): Promise<void> {
    await this.ends.close(tx, invitation, 'accepted');
    await this.seat(tx, circle, actor, byId);
  }

  /** The same for people who said yes in another way than to an invitation. */
  async seat(tx: EntityManager, circle: Pick<Circle, 'ids' | 'groupId'>, actor: Actor, byId: string): Promise<void> {
    await this.news.settle(tx, circle.ids);
    await this.ends.ofAll(tx, circle.ids, byId);
    const groupId = await seatGroup(tx, circle, this.clock.now());
    await this.sayYesToEachOther(tx, circle.ids);
    const kind = circle.groupId ? 'groupGrew' : 'groupFormed';
    await this.news.tell(tx, { candidateIds: circle.ids.filter((id) => id !== byId), kind });
    await this.audit.record(tx, actor, {
      action: 'choosing:group-formed',
      recordType: 'house-group',
      recordId: groupId,
      details: { size: circle.ids.length },
    });
  }

  /** Who lives together has contact, also those whom another member brought along. */
  private async sayYesToEachOther(tx: EntityManager, ids: readonly string[]): Promise<void> {
    const createdAt = this.clock.now();
    const pairs = ids.flatMap((chooserId) =>
      ids
        .filter((chosenId) => chosenId !== chooserId)
        .map((chosenId) => ({ chooserId, chosenId, kind: 'like' as const, createdAt })),
    );
    await tx.upsert(Choice, pairs, ['chooserId', 'chosenId']);
    await markMutual(tx, ids, createdAt);
  }
}
