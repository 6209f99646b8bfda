import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, LessThanOrEqual } from 'typeorm';
import { Candidate } from '../../../candidates/candidate.entity.js';
import { Vocabulary } from '../../../candidates/vocabulary.js';
import { Clock } from '../../../platform/clock/clock.js';
import { ENVIRONMENT } from '../../../platform/config/config.module.js';
import type { Environment } from '../../../platform/config/environment.js';
import { Policy } from '../../../platform/config/policy.js';
import { MailError } from '../../../platform/mail/mail-error.js';
import { Mailer } from '../../../platform/mail/mailer.js';
import { nextTry } from '../../../platform/mail/next-try.js';
import { JobQueue } from '../../../platform/queue/job-queue.js';
import { Meeting, MeetingGuest } from '../meeting.entity.js';
import { MeetingsQueries } from '../meetings.queries.js';
import { guestOf, MEETING_MAIL_JOB, mailRowId } from './mail-row.js';
import { meetingMail, type MailedGuest } from './meeting-mail.js';

/**
 * Mails guests their invitation to an activity. The row is the truth: the next try is written down before the mail goes
 * out, so that of two workers one sends, and one that dies half-way leaves a row that is due again.
 */
@Injectable()
export class MeetingMailJob implements OnModuleInit {
  private readonly logger = new Logger(MeetingMailJob.name);

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(ENVIRONMENT) private readonly environment: Pick<Environment, 'baseUrl'>,
    private readonly jobs: JobQueue,
    private readonly meetings: MeetingsQueries,
    private readonly mailer: Mailer,
    private readonly vocabulary: Vocabulary,
    private readonly policy: Policy,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.handle({
      name: MEETING_MAIL_JOB,
      work: (rowId) => this.work(rowId),
      // The row has its next try: a later sweep goes on.
      gaveUp: () => Promise.resolve(this.logger.error('An invitation to a meeting could not be worked on.')),
      unfinished: () => this.unfinished(),
    });
  }

  private async work(rowId: string): Promise<void> {
    const key = guestOf(rowId);
    const guest = await this.begin(key);
    const meeting = guest && (await this.meetings.one(key.candidateId, key.meetingId));
    if (!meeting) return;
    try {
      await this.mailer.send(meetingMail(guest, meeting, `${this.environment.baseUrl}/my/meetings`, this.vocabulary));
    } catch (error) {
      this.logger.warn('An invitation to a meeting did not go out.');
      const isFinal = error instanceof MailError && error.isFinal;
      if (isFinal) await this.dataSource.manager.update(MeetingGuest, key, { mailDueAt: null });
      return;
    }
    await this.dataSource.manager.update(MeetingGuest, key, { mailDueAt: null, mailedAt: this.clock.now() });
  }

  /** Writes the try down. Null when there is nothing to mail, or no way to. */
  private begin(key: { meetingId: string; candidateId: string }): Promise<MailedGuest | null> {
    return this.dataSource.transaction(async (tx) => {
      const row = await tx.findOne(MeetingGuest, { where: key, lock: { mode: 'pessimistic_write' } });
      const now = this.clock.now();
      if (!row?.mailDueAt || row.mailDueAt > now) return null;
      const meeting = await tx.findOneByOrFail(Meeting, { id: key.meetingId });
      const { firstName, email, language, stoppedAt } = await tx.findOneByOrFail(Candidate, { id: key.candidateId });
      const isUseful = !meeting.cancelledAt && meeting.startsAt > now && row.answer === null && !stoppedAt;
      const mailDueAt = nextTry(now, row.mailTries, this.policy.invitations.retryAfterMinutes);
      const goesOut = isUseful && email !== null && this.mailer.isConfigured && mailDueAt !== null;
      if (!goesOut) {
        await tx.update(MeetingGuest, key, { mailDueAt: null });
        return null;
      }
      await tx.update(MeetingGuest, key, { mailDueAt, mailTries: row.mailTries + 1 });
      return { firstName, email, language };
    });
  }

  private async unfinished(): Promise<string[]> {
    const rows = await this.dataSource.getRepository(MeetingGuest).find({
      where: { mailDueAt: LessThanOrEqual(this.clock.now()) },
      order: { mailDueAt: 'ASC' },
    });
    return rows.map(({ meetingId, candidateId }) => mailRowId(meetingId, candidateId));
  }
}
