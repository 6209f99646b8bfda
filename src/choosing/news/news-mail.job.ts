import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In, LessThanOrEqual, type EntityManager } from 'typeorm';
import { Candidate } from '../../candidates/candidate.entity.js';
import { Clock } from '../../platform/clock/clock.js';
import { ENVIRONMENT } from '../../platform/config/config.module.js';
import type { Environment } from '../../platform/config/environment.js';
import { Policy } from '../../platform/config/policy.js';
import { MailError } from '../../platform/mail/mail-error.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { nextTry } from '../../platform/mail/next-try.js';
import { JobQueue } from '../../platform/queue/job-queue.js';
import { newsMail } from './news-mail.js';
import { News } from './news.entity.js';

const MAIL_JOB = 'news-mail';

interface DueMail {
  candidate: Candidate & { email: string };
  news: News[];
}

/**
 * Mails somebody what is new and not seen yet, in one mail. The rows are the truth: the next try is written down before
 * the mail goes out, so that of two workers one sends, and one that dies half-way leaves rows that are due again.
 */
@Injectable()
export class NewsMailJob implements OnModuleInit {
  private readonly logger = new Logger(NewsMailJob.name);

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(ENVIRONMENT) private readonly environment: Pick<Environment, 'baseUrl'>,
    private readonly jobs: JobQueue,
    private readonly mailer: Mailer,
    private readonly policy: Policy,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle({
      name: MAIL_JOB,
      work: (candidateId) => this.work(candidateId),
      // The rows have their next try: a later sweep goes on.
      gaveUp: () => Promise.resolve(this.logger.error('A mail about news could not be worked on.')),
      unfinished: () => this.unfinished(),
    });
  }

  private async work(candidateId: string): Promise<void> {
    const due = await this.dataSource.transaction((tx) => this.begin(tx, candidateId));
    if (!due) return;
    const kinds = due.news.map(({ kind }) => kind);
    try {
      await this.mailer.send(newsMail(due.candidate, kinds, this.environment.baseUrl));
    } catch (error) {
      this.logger.warn(`A mail about news did not go out.`);
      if (!(error instanceof MailError && error.isFinal)) return;
    }
    await this.dataSource.manager.update(News, { id: In(due.news.map(({ id }) => id)) }, { mailDueAt: null });
  }

  /** Null when there is nothing to mail, or no way to. */
  private async begin(tx: EntityManager, candidateId: string): Promise<DueMail | null> {
    const candidate = await tx.findOne(Candidate, { where: { id: candidateId }, lock: { mode: 'pessimistic_write' } });
    const due = await tx.findBy(News, { candidateId, mailDueAt: LessThanOrEqual(this.clock.now()) });
    const isReachable = candidate?.email && !candidate.stoppedAt && this.mailer.isConfigured;
    const news: News[] = [];
    for (const one of due) {
      const again = nextTry(this.clock.now(), one.mailTries, this.policy.invitations.retryAfterMinutes);
      const goesOut = isReachable && !one.seenAt && again !== null;
      if (goesOut) news.push(one);
      await tx.update(News, one.id, goesOut ? { mailDueAt: again, mailTries: one.mailTries + 1 } : { mailDueAt: null });
    }
    return news.length > 0 ? { candidate: candidate as DueMail['candidate'], news } : null;
  }

  private async unfinished(): Promise<string[]> {
    const rows = await this.dataSource.manager
      .createQueryBuilder(News, 'news')
      .select('DISTINCT news.candidateId', 'id')
      .where('news.mailDueAt <= :now', { now: this.clock.now() })
      .getRawMany<{ id: string }>();
    return rows.map(({ id }) => id);
  }
}
