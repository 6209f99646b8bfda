import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditService, SYSTEM, type Actor } from '../../audit/audit.service.js';
import { TasksService } from '../../tasks/tasks.service.js';
import { Candidate } from '../candidate.entity.js';
import type { Invitation } from './invitation.entity.js';
import type { Failure } from './invitation-states.js';

type Traced = Pick<Invitation, 'candidateId' | 'channel'>;

/** What happens to an invitation is part of the story of its candidate; one that failed waits for whoever looks after them. */
@Injectable()
export class InvitationTrail {
  constructor(
    private readonly audit: AuditService,
    private readonly tasks: TasksService,
  ) {}

  record(
    tx: EntityManager,
    actor: Actor,
    action: `candidates:${string}`,
    invitation: Traced,
    details: Record<string, unknown> = {},
  ): Promise<void> {
    return this.audit.record(tx, actor, actOn(action, invitation, details));
  }

  recordAll(tx: EntityManager, actor: Actor, action: `candidates:${string}`, invitations: Traced[]): Promise<void> {
    return this.audit.recordAll(
      tx,
      actor,
      invitations.map((invitation) => actOn(action, invitation)),
    );
  }

  /** It did not arrive: somebody of staff has to find another way. */
  async failed(tx: EntityManager, invitation: Invitation, failure: Failure): Promise<void> {
    await this.record(tx, SYSTEM, 'candidates:invitation-failed', invitation, { failure });
    const { supervisorId } = await tx.findOneByOrFail(Candidate, { id: invitation.candidateId });
    const task = { kind: 'invitation-failed', ...aboutCandidate(invitation) } as const;
    await this.tasks.open(tx, { ...task, role: 'supervisor', assigneeId: supervisorId }, SYSTEM);
  }

  /** It goes out again, or need not any more: what waited for staff is done. */
  async solved(tx: EntityManager, actor: Actor, action: `candidates:${string}`, invitation: Invitation): Promise<void> {
    await this.record(tx, actor, action, invitation);
    await this.tasks.close(tx, 'invitation-failed', 'candidate', invitation.candidateId, actor);
  }
}

const aboutCandidate = ({ candidateId }: Traced) => ({ recordType: 'candidate', recordId: candidateId });

function actOn(action: string, invitation: Traced, details: Record<string, unknown> = {}) {
  return { action, ...aboutCandidate(invitation), details: { channel: invitation.channel, ...details } };
}
