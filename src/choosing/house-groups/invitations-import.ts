import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Any, type EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { Policy } from '../../platform/config/policy.js';
import { insertAll } from '../../platform/database/insert-all.js';
import {
  groupsFromInvitations,
  type GroupFault,
  type GroupToForm,
  type MutualInvitation,
} from './groups-from-invitations.js';
import { endImpossibleInvitations, formGroups } from './imported-groups.js';
import { pairOf, type KnownBetween } from './known-invitations.js';
import { LivingInvitation, LivingInvitationYes, type LivingInvitationStatus } from './living-invitation.entity.js';

/** A row of a file: one candidate asks another to live together. */
export interface FileInvitation {
  line: number;
  from: string;
  to: string;
}

/** What a file's invitations come to: those that are new, and the groups that form by them. */
export interface InvitationsPlan {
  fresh: FileInvitation[];
  groups: GroupToForm[];
  faults: GroupFault[];
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Who asked whom before, however that ended, is known: a file that comes again changes nothing. */
export function planInvitations(invitations: readonly FileInvitation[], known: KnownBetween): InvitationsPlan {
  const fresh = invitations.filter(({ from, to }) => known.invited(from, to) === 'no' && !known.areTogether(from, to));
  const said = new Set<string>();
  const mutual: MutualInvitation[] = [];
  for (const invitation of fresh) {
    const { from, to } = invitation;
    said.add(pairOf(from, to));
    const isMutual = said.has(pairOf(to, from)) || known.invited(to, from) === 'open';
    if (isMutual && !known.areReported(from, to)) mutual.push({ line: invitation.line, from: to, to: from });
  }
  return { fresh, ...groupsFromInvitations(mutual, known.groups) };
}

/** Writes the invitations of a file. */
@Injectable()
export class InvitationsImport {
  constructor(
    private readonly clock: Clock,
    private readonly policy: Policy,
  ) {}

  /** Within the turn of the import, once its choices are written. */
  async write(tx: EntityManager, { fresh, groups }: InvitationsPlan, known: KnownBetween): Promise<void> {
    const now = this.clock.now();
    const groupOf = new Map(groups.flatMap((group) => group.members.map((member) => [member, group])));
    const rows = fresh.map(({ from, to }) => {
      const isGroup = groupOf.has(from) && groupOf.get(from) === groupOf.get(to);
      return this.row(from, to, isGroup ? 'accepted' : known.areReported(from, to) ? 'declined' : 'open', now);
    });
    await acceptWithin(tx, groups, now);
    await insertAll(tx, LivingInvitation, rows);
    const asked = rows.map(({ id, fromId }) => ({ invitationId: id, candidateId: fromId, saidAt: now }));
    await insertAll(tx, LivingInvitationYes, asked);
    await formGroups(tx, groups, now);
    await endImpossibleInvitations(tx, now);
  }

  private row(fromId: string, toId: string, status: LivingInvitationStatus, now: Date) {
    const { invitationDays, reminderAfterDays } = this.policy.choosing;
    const after = (days: number) => new Date(now.getTime() + days * DAY_MS);
    const isOpen = status === 'open';
    return {
      id: randomUUID(),
      fromId,
      toId,
      status,
      createdAt: now,
      dueAt: isOpen ? after(Math.min(reminderAfterDays, invitationDays)) : null,
      expiresAt: after(invitationDays),
      closedAt: isOpen ? null : now,
    };
  }
}

/** Invitations that waited, and to which the file brings the answer. */
async function acceptWithin(tx: EntityManager, groups: readonly GroupToForm[], now: Date): Promise<void> {
  for (const { members } of groups) {
    await tx.update(
      LivingInvitation,
      { status: 'open', fromId: Any(members), toId: Any(members) },
      { status: 'accepted', closedAt: now, dueAt: null },
    );
  }
}
