import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Any, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { Policy } from '../../platform/config/policy.js';
import { insertAll } from '../../platform/database/insert-all.js';
import { NewsService } from '../news/news.service.js';
import type { GroupToForm } from './groups-from-invitations.js';
import { impossibleInvitations } from './impossible-invitations.js';
import { InvitationEnds } from '../house-groups/invitation-ends.js';
import { firstDueAt } from '../house-groups/invitation-terms.js';
import type { KnownBetween } from './known-invitations.js';
import {
  LivingInvitation,
  LivingInvitationYes,
  type LivingInvitationStatus,
} from '../house-groups/living-invitation.entity.js';
import { tellAsked } from '../tell-asked.js';
import type { InvitationsPlan } from './plan-invitations.js';
import { seatGroup } from '../house-groups/seat-group.js';

/** Writes the invitations of a file, and the groups that form by them; people are told as if they had asked each other here. */
@Injectable()
export class InvitationsImport {
  constructor(
    private readonly ends: InvitationEnds,
    private readonly news: NewsService,
    private readonly clock: Clock,
    private readonly policy: Policy,
  ) {}

  /** Within the turn of the import, once its choices are written. */
  async write(tx: EntityManager, { fresh, groups }: InvitationsPlan, known: KnownBetween): Promise<void> {
    const groupOf = new Map(groups.flatMap((group) => group.members.map((member) => [member, group])));
    const rows = fresh.map(({ from, to }) => {
      const isGroup = groupOf.has(from) && groupOf.get(from) === groupOf.get(to);
      return this.row(from, to, isGroup ? 'accepted' : known.areReported(from, to) ? 'declined' : 'open');
    });
    for (const group of groups) await this.form(tx, group);
    await insertAll(tx, LivingInvitation, rows);
    const saidAt = this.clock.now();
    const asked = rows.map(({ id, fromId }) => ({ invitationId: id, candidateId: fromId, saidAt }));
    await insertAll(tx, LivingInvitationYes, asked);
    for (const { invitation, status } of await impossibleInvitations(tx)) await this.ends.end(tx, invitation, status);
    await this.tellInvited(
      tx,
      rows.map(({ id }) => id),
    );
  }

  private async form(tx: EntityManager, { id, members }: GroupToForm): Promise<void> {
    const now = this.clock.now();
    await tx.update(
      LivingInvitation,
      { status: 'open', fromId: Any(members), toId: Any(members) },
      { status: 'accepted', closedAt: now, dueAt: null },
    );
    await seatGroup(tx, { ids: members, groupId: id }, now);
    await this.news.tell(tx, { candidateIds: members, kind: id ? 'groupGrew' : 'groupFormed' });
  }

  private async tellInvited(tx: EntityManager, ids: string[]): Promise<void> {
    const open = await tx.find(LivingInvitation, { where: { id: Any(ids), status: 'open' }, order: { id: 'ASC' } });
    for (const invitation of open) await tellAsked(tx, this.news, invitation);
  }

  private row(fromId: string, toId: string, status: LivingInvitationStatus) {
    const now = this.clock.now();
    const { dueAt, expiresAt } = firstDueAt(now, this.policy.choosing);
    const ending = status === 'open' ? { dueAt, closedAt: null } : { dueAt: null, closedAt: now };
    return { id: randomUUID(), fromId, toId, status, createdAt: now, expiresAt, ...ending };
  }
}
