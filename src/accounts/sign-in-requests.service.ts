import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull, LessThan, MoreThan, Not, type EntityManager } from 'typeorm';
import { SYSTEM } from '../audit/audit.service.js';
import { Clock } from '../platform/clock/clock.js';
import type { Language } from '../platform/i18n/languages.js';
import { MailError } from '../platform/mail/mail-error.js';
import { Mailer } from '../platform/mail/mailer.js';
import { JobQueue } from '../platform/queue/job-queue.js';
import { Account } from './account.entity.js';
import { newLinkMail } from './new-link-mail.js';
import { SignInRequest } from './sign-in-request.entity.js';
import { SignInService, type SignInSecret } from './sign-in.service.js';

const JOB = 'sign-in-request';
const HOUR = 3600 * 1000;
/** Nobody's mailbox is filled by somebody else. */
const LINKS_PER_HOUR = 3;

/** What the mail needs to be written. */
interface FreshLink {
  to: string;
  language: Language;
  secret: SignInSecret;
}

/** New links by e-mail, for whoever asks and has an account. The row is the truth; the job sends. */
@Injectable()
export class SignInRequests implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly jobs: JobQueue,
    private readonly signIn: SignInService,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle({
      name: JOB,
      work: (id) => this.work(id),
      gaveUp: (id) => this.finish(this.dataSource.manager, id),
      unfinished: () => this.unfinished(),
    });
  }

  /** Takes any address in the same way and time. */
  async ask(email: string, language: Language): Promise<void> {
    const request = { email: email.trim().toLowerCase(), language };
    const { identifiers } = await this.dataSource.manager.insert(SignInRequest, request);
    await this.jobs.add(JOB, (identifiers[0] as { id: string }).id);
  }

  private async work(id: string): Promise<void> {
    const fresh = await this.dataSource.transaction((tx) => this.makeLink(tx, id));
    if (!fresh) return;
    const { to, language, secret } = fresh;
    try {
      await this.mailer.send({ to, language, ...newLinkMail(secret, language, this.clock.now()) });
    } catch (error) {
      if (!(error instanceof MailError && error.isFinal)) throw error;
    }
    await this.finish(this.dataSource.manager, id);
  }

  /** Null when there is nothing to send: done before, no such account, or too many links lately. */
  private async makeLink(tx: EntityManager, id: string): Promise<FreshLink | null> {
    const request = await tx.findOne(SignInRequest, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!request?.email || request.doneAt) return null;
    // Locked, so that requests for one account are counted one after the other.
    const account = await tx.findOne(Account, {
      where: { email: request.email, closedAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
    if (!account || (await this.linksLately(tx, account.id, id)) >= LINKS_PER_HOUR) {
      await this.finish(tx, id);
      return null;
    }
    const secret = await this.signIn.invite(tx, account, SYSTEM);
    await tx.update(SignInRequest, id, { accountId: account.id, linkMadeAt: this.clock.now() });
    return { to: request.email, language: request.language, secret };
  }

  private linksLately(tx: EntityManager, accountId: string, id: string): Promise<number> {
    const linkMadeAt = MoreThan(new Date(this.clock.now().getTime() - HOUR));
    return tx.countBy(SignInRequest, { accountId, linkMadeAt, id: Not(id) });
  }

  /** The address goes now, the row when it counts no more. */
  private async finish(tx: EntityManager, id: string): Promise<void> {
    const now = this.clock.now();
    await tx.update(SignInRequest, id, { doneAt: now, email: null });
    await tx.delete(SignInRequest, { doneAt: LessThan(new Date(now.getTime() - HOUR)) });
  }

  private async unfinished(): Promise<string[]> {
    const rows = await this.dataSource.manager.find(SignInRequest, {
      select: { id: true },
      where: { doneAt: IsNull() },
    });
    return rows.map(({ id }) => id);
  }
}
