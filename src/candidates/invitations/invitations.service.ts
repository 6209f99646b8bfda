import { ConflictException, Injectable, NotFoundException, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In, type EntityManager } from 'typeorm';
import { SignInListeners } from '../../accounts/sign-in-listeners.js';
import { SignInService } from '../../accounts/sign-in.service.js';
import type { Actor } from '../../audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { inTransaction } from '../../platform/database/transaction.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { JobQueue } from '../../platform/queue/job-queue.js';
import { CandidateAccountsService } from '../candidate-accounts.service.js';
import { Candidate } from '../candidate.entity.js';
import { checkPeople, type CheckedPeople, type Refusal } from './invitation-checks.js';
import { InvitationTrail } from './invitation-trail.js';
import { Invitation } from './invitation.entity.js';
import { isOpen, OPEN_STATUSES, type Channel } from './invitation-states.js';

/** The kind of job in the queue. */
export const INVITATION_JOB = 'invitation';
/** Whoever asks again within this time (ms) pressed the button twice. */
export const JUST_NOW = 60_000;

export interface InvitedPeople {
  invited: Invitation[];
  refused: Refusal[];
}

/** Invites candidates. The rows say what is to go out; `InvitationJob` sends it, and letters are printed by staff. */
@Injectable()
export class InvitationsService implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly accounts: CandidateAccountsService,
    private readonly signIn: SignInService,
    private readonly signIns: SignInListeners,
    private readonly mailer: Mailer,
    private readonly jobs: JobQueue,
    private readonly trail: InvitationTrail,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.signIns.add((tx, accountId, actor) => this.accepted(tx, accountId, actor));
  }

  /** Who of these people can be invited in this way now, and why the others can't. Ids of nobody are passed over. */
  check(candidateIds: readonly string[], channel: Channel): Promise<CheckedPeople> {
    return checkPeople(this.dataSource.manager, candidateIds, channel, {
      hasMail: this.mailer.isConfigured,
      lock: false,
    });
  }

  /** Invites everybody who can be invited, and tells of all others why not. Who has no account yet gets one. */
  async invite(candidateIds: readonly string[], channel: Channel, actor: Actor): Promise<InvitedPeople> {
    const outcome = await inTransaction(this.dataSource, async (tx) => {
      const options = { hasMail: this.mailer.isConfigured, lock: true };
      const { ready, refused } = await checkPeople(tx, candidateIds, channel, options);
      for (const candidate of ready) await this.accounts.openIn(tx, candidate, actor);
      return { invited: await this.write(tx, ready, channel, actor), refused };
    });
    if (channel !== 'letter') for (const { id } of outcome.invited) await this.jobs.add(INVITATION_JOB, id);
    return outcome;
  }

  /**
   * Sends it once more, or makes it a letter to print once more; reminders count anew from then. Links that went out before
   * stay good. Asked twice, it goes out once.
   * @throws NotFoundException
   * @throws ConflictException `invitation-over` when it is withdrawn or accepted
   */
  async resend(id: string, actor: Actor): Promise<void> {
    const again = await inTransaction(this.dataSource, async (tx) => {
      const invitation = await this.openOne(tx, id);
      if (this.goesOutAnyway(invitation)) return null;
      const fresh = { status: 'queued', dueAt: this.clock.now(), tries: 0, failure: null, reminders: 0 } as const;
      await tx.update(Invitation, id, fresh);
      await this.trail.solved(tx, actor, 'candidates:invitation-resent', invitation);
      return invitation;
    });
    if (again && again.channel !== 'letter') await this.jobs.addAnew(INVITATION_JOB, id);
  }

  /**
   * Takes it back: its links and codes are worthless from now on. Withdrawing it again changes nothing.
   * @throws NotFoundException
   * @throws ConflictException `invitation-over` when it is accepted
   */
  withdraw(id: string, actor: Actor): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      const invitation = await this.lockedOne(tx, id);
      if (invitation.status === 'withdrawn') return;
      refuseWhenOver(invitation);
      await this.withdrawIn(tx, invitation, actor);
    });
  }

  /** The same for the open invitation of a candidate, if there is one, within a transaction of the caller. */
  async withdrawOf(tx: EntityManager, candidateId: string, actor: Actor): Promise<void> {
    const invitation = await this.openOf(tx, candidateId);
    if (invitation) await this.withdrawIn(tx, invitation, actor);
  }

  /** The owner of an account signed in: when they were invited, they have come. Links that are left are worthless. */
  private async accepted(tx: EntityManager, accountId: string, actor: Actor): Promise<void> {
    const candidate = await tx.findOneBy(Candidate, { accountId });
    const invitation = candidate && (await this.openOf(tx, candidate.id));
    if (!invitation) return;
    const change = { status: 'accepted', acceptedAt: this.clock.now(), dueAt: null, failure: null } as const;
    await tx.update(Invitation, invitation.id, change);
    await this.signIn.withdrawTickets(tx, accountId);
    await this.trail.solved(tx, actor, 'candidates:invitation-accepted', invitation);
  }

  private async withdrawIn(tx: EntityManager, invitation: Invitation, actor: Actor): Promise<void> {
    const change = { status: 'withdrawn', withdrawnAt: this.clock.now(), dueAt: null } as const;
    await tx.update(Invitation, invitation.id, change);
    const { accountId } = await tx.findOneByOrFail(Candidate, { id: invitation.candidateId });
    if (accountId) await this.signIn.withdrawTickets(tx, accountId);
    await this.trail.solved(tx, actor, 'candidates:invitation-withdrawn', invitation);
  }

  private async write(tx: EntityManager, people: Candidate[], channel: Channel, actor: Actor): Promise<Invitation[]> {
    const now = this.clock.now();
    const createdById = actor.kind === 'account' ? actor.id : null;
    const rows = people.map(({ id: candidateId }) =>
      tx.create(Invitation, { candidateId, channel, status: 'queued', createdAt: now, createdById, dueAt: now }),
    );
    const invitations = await tx.save(rows);
    await this.trail.recordAll(tx, actor, 'candidates:invited', invitations);
    return invitations;
  }

  /** It waits for its first try, or went out a moment ago. */
  private goesOutAnyway({ status, failure, sentAt, remindedAt }: Invitation): boolean {
    if (status === 'queued' && !failure) return true;
    const last = Math.max(sentAt?.getTime() ?? 0, remindedAt?.getTime() ?? 0);
    return status === 'sent' && this.clock.now().getTime() - last < JUST_NOW;
  }

  private openOf(tx: EntityManager, candidateId: string): Promise<Invitation | null> {
    const where = { candidateId, status: In(OPEN_STATUSES) };
    return tx.findOne(Invitation, { where, lock: { mode: 'pessimistic_write' } });
  }

  private async openOne(tx: EntityManager, id: string): Promise<Invitation> {
    const invitation = await this.lockedOne(tx, id);
    refuseWhenOver(invitation);
    return invitation;
  }

  private async lockedOne(tx: EntityManager, id: string): Promise<Invitation> {
    const invitation = await tx.findOne(Invitation, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!invitation) throw new NotFoundException('There is no such invitation.');
    return invitation;
  }
}

function refuseWhenOver({ status }: Invitation): void {
  if (!isOpen(status))
    throw new ConflictException({ type: 'invitation-over', message: 'This invitation is withdrawn or accepted.' });
}
