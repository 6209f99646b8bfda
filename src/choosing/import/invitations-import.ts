import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Any, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { Policy } from '../../platform/config/policy.js';
import { insertAll } from '../../platform/database/insert-all.js';
import { hasNoHomeSql, idsWhere } from '../choosers.js';
import { FitReader } from '../fit/fit-reader.js';
import { NewsService } from '../news/news.service.js';
import type { GroupFault, GroupToForm } from './groups-from-invitations.js';
import { impossibleInvitations } from './impossible-invitations.js';
import { InvitationEnds } from '../house-groups/invitation-ends.js';
import { firstDueAt } from '../house-groups/invitation-terms.js';
import type { KnownBetween } from './known-invitations.js';
import {
  LivingInvitation,
  LivingInvitationYes,
  type LivingInvitationStatus,
} from '../house-groups/living-invitation.entity.js';
import { tellAsked } from '../house-groups/tell-asked.js';
import type { InvitationsPlan } from './plan-invitations.js';
import { seatGroup } from '../house-groups/seat-group.js';

/** Writes the invitations of a file, and the groups that form by them; people are told as if they had asked each other here. */
@Injectable()
export class InvitationsImport {
  constructor(
    private readonly ends: InvitationEnds,
    private readonly fits: FitReader,
    private readonly news: NewsService,
    private readonly clock: Clock,
    private readonly policy: Policy,
  ) {}

  /**
   * Groups of people who can't live together, once the choices are written. One code for every reason: a no and a report
   * are private. What others see of them may still wait for their word.
   */
  async unfit(tx: EntityManager, groups: readonly GroupToForm[]): Promise<GroupFault[]> {
    const people = groups.flatMap(({ members }) => members);
    const looking = await idsWhere(tx, hasNoHomeSql, people);
    const faults: GroupFault[] = [];
    for (const { line, members } of groups) {
      const { problems } = await this.fits.fitOf(tx, members);
      const isRight = problems.length === 0 && members.every((id) => looking.has(id));
      if (!isRight) faults.push({ line, code: 'groupDoesNotFit', pair: null });
    }
    return faults;
  }

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
