import { ConflictException, Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { AuditService, type Actor } from '../../audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { inTransaction } from '../../platform/database/transaction.js';
import { takeTurn } from '../one-at-a-time.js';
import { MeetingEnds } from './meeting-ends.js';
import { Meeting, MeetingGuest, type MeetingAnswer } from './meeting.entity.js';
import { MEETING_RECORD } from './support-task.js';

/** Whether a supervisor comes along when two people who wish it see each other. */
@Injectable()
export class MeetingSupport {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly ends: MeetingEnds,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Answers their wish, which they read on their page; another answer takes the place of the one before.
   * @throws NotFoundException when nobody was asked along; ConflictException when it began, or does not go on
   */
  answer(meetingId: string, supportAnswer: MeetingAnswer, actor: Actor): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      await takeTurn(tx, []);
      const meeting = await tx.findOneBy(Meeting, { id: meetingId, kind: 'pair', withSupervisor: true });
      if (!meeting) throw new NotFoundException('No supervisor was asked to such a meeting.');
      const isDeclined = await tx.existsBy(MeetingGuest, { meetingId, answer: 'no' });
      if (meeting.cancelledAt || isDeclined || meeting.startsAt <= this.clock.now()) throw over();
      await tx.update(Meeting, meetingId, { supportAnswer, supporterId: supportAnswer === 'yes' ? actor.id : null });
      await this.ends.noSupport(tx, meetingId, actor);
      const act = { action: 'choosing:meeting-support-answered', recordType: MEETING_RECORD, recordId: meetingId };
      await this.audit.record(tx, actor, act);
    });
  }
}

const over = () => new ConflictException({ type: 'meeting-over', message: 'The meeting is over or does not go on.' });
