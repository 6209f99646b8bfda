import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Account } from '../../accounts/account.entity.js';
import { SignInService, type SignInSecret } from '../../accounts/sign-in.service.js';
import { SYSTEM } from '../../audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Policy } from '../../platform/config/policy.js';
import { nextTry } from '../../platform/mail/next-try.js';
import { Candidate } from '../candidate.entity.js';
import { InvitationTrail } from './invitation-trail.js';
import { Invitation } from './invitation.entity.js';
import type { Failure } from './invitation-states.js';
import { InvitationsService } from './invitations.service.js';
import { nextReminder, wentOut } from './reminders.js';

/** One try to send what is due. */
export interface BegunDispatch {
  /** As it was before the try. */
  invitation: Invitation;
  candidate: Candidate;
  /** E-mail address or phone number. */
  to: string;
  secret: SignInSecret;
}

export interface SendFailure {
  code: Failure;
  /** Trying again is no use. */
  isFinal: boolean;
}

/** Writes down what becomes of an invitation while it is sent. */
@Injectable()
export class InvitationDispatch {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly invitations: InvitationsService,
    private readonly signIn: SignInService,
    private readonly trail: InvitationTrail,
    private readonly policy: Policy,
    private readonly clock: Clock,
  ) {}

  /** Begins a try, with a fresh link and code. Null when nothing is to be sent: not due, over, or another has it. */
  begin(id: string): Promise<BegunDispatch | null> {
    return this.dataSource.transaction(async (tx) => {
      const invitation = await tx.findOne(Invitation, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!invitation || !this.isDue(invitation)) return null;
      const candidate = await tx.findOneByOrFail(Candidate, { id: invitation.candidateId });
      if (candidate.stoppedAt || candidate.erasedAt) {
        await this.invitations.withdrawOf(tx, candidate.id, SYSTEM);
        return null;
      }
      const account = candidate.accountId && (await tx.findOneBy(Account, { id: candidate.accountId }));
      if (!account || account.closedAt) return this.fail(tx, invitation, 'no-account');
      const to = invitation.channel === 'email' ? candidate.email : candidate.phone;
      if (!to) return this.fail(tx, invitation, 'no-address');
      const dueAt = nextTry(this.clock.now(), invitation.tries, this.pauses);
      if (!dueAt) return this.fail(tx, invitation, invitation.failure ?? 'gave-up');
      await tx.update(Invitation, id, { tries: invitation.tries + 1, dueAt, failure: null });
      return { invitation, candidate, to, secret: await this.signIn.invite(tx, account, SYSTEM, 'invitation') };
    });
  }

  /** It went out. */
  sent({ invitation }: BegunDispatch): Promise<void> {
    return this.settle(invitation, async (tx) => {
      const now = this.clock.now();
      const change = wentOut(invitation, now);
      const dueAt = nextReminder(change, this.policy.invitations.reminderAfterDays);
      await tx.update(Invitation, invitation.id, { ...change, dueAt, tries: 0, failure: null });
      const details = { reminder: change.reminders };
      await this.trail.record(tx, SYSTEM, 'candidates:invitation-sent', invitation, details);
    });
  }

  /** It did not go out: it will be tried again, or staff are told that it failed. */
  failed({ invitation }: BegunDispatch, { code, isFinal }: SendFailure): Promise<void> {
    return this.settle(invitation, async (tx) => {
      const isLast = isFinal || invitation.tries + 1 >= this.pauses.length;
      if (isLast) await this.fail(tx, invitation, code);
      else await tx.update(Invitation, invitation.id, { failure: code });
    });
  }

  /** Does something about the try, unless the invitation was withdrawn, accepted or asked for anew meanwhile. */
  private settle(begun: Invitation, work: (tx: EntityManager) => Promise<void>): Promise<void> {
    return this.dataSource.transaction(async (tx) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const now = await tx.findOne(Invitation, { where: { id: begun.id }, lock });
      const isSameTry = now?.status === begun.status && now.tries === begun.tries + 1;
      if (isSameTry) await work(tx);
    });
  }

  private async fail(tx: EntityManager, invitation: Invitation, failure: Failure): Promise<null> {
    await tx.update(Invitation, invitation.id, { status: 'failed', dueAt: null, failure });
    await this.trail.failed(tx, invitation, failure);
    return null;
  }

  private isDue({ status, channel, dueAt }: Invitation): boolean {
    const isSending = (status === 'queued' || status === 'sent') && channel !== 'letter';
    return isSending && dueAt !== null && dueAt <= this.clock.now();
  }

  private get pauses(): readonly number[] {
    return this.policy.invitations.retryAfterMinutes;
  }
}
