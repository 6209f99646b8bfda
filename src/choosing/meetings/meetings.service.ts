import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { AuditService, type Actor } from '../../audit/audit.service.js';
import type { Candidate } from '../../candidates/candidate.entity.js';
import { Clock } from '../../platform/clock/clock.js';
import { localTimeOf } from '../../platform/clock/local-time.js';
import { inTransaction } from '../../platform/database/transaction.js';
import { TasksService } from '../../tasks/tasks.service.js';
import { NewsService } from '../news/news.service.js';
import { NotPossible } from '../not-possible.js';
import { takeTurn } from '../one-at-a-time.js';
import { commonLocationIds } from './common-locations.js';
import { mayMeet } from './may-meet.js';
import { comingMeetings, MeetingEnds } from './meeting-ends.js';
import { Meeting, MeetingGuest, type MeetingAnswer } from './meeting.entity.js';
import { ownSeat, type OwnSeat } from './own-seat.js';
import type { TimeAndPlace } from './read-meeting.js';
import { MEETING_RECORD, SUPPORT_TASK } from './support-task.js';

/** Minutes that are kept free for two people. */
const PAIR_MINUTES = 60;

/** How two people in contact agree to see each other, and how guests answer. */
@Injectable()
export class MeetingsService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly ends: MeetingEnds,
    private readonly news: NewsService,
    private readonly tasks: TasksService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Asks somebody to meet. Of two people one proposal is open at a time: a new one takes the place of the one before,
   * whoever made it. @throws NotPossible
   */
  propose(ownId: string, otherId: string, when: TimeAndPlace & { withSupervisor: boolean }, actor: Actor) {
    return inTransaction(this.dataSource, async (tx) => {
      const people = await takeTurn(tx, [ownId, otherId]);
      await mayMeet(tx, ownId, otherId);
      const shared = await commonLocationIds(tx, [ownId, otherId]);
      if (!shared.includes(when.locationId) || when.startsAt <= this.clock.now()) throw new NotPossible('ended');
      await this.withdrawOpen(tx, ownId, otherId, actor);
      const meeting = await this.write(tx, ownId, otherId, when);
      await this.news.tell(tx, { candidateIds: [otherId], kind: 'meetingProposed', aboutId: ownId });
      if (when.withSupervisor) await this.askSupport(tx, meeting, people.get(ownId)!, actor);
      await this.record(tx, 'choosing:meeting-proposed', meeting.id, actor);
    });
  }

  /** Comes. Two people who both said so have an appointment; again changes nothing. @throws NotPossible */
  yes(meetingId: string, ownId: string, actor: Actor): Promise<void> {
    return this.answer(meetingId, ownId, async (tx, seat) => {
      if (seat.guest.answer === 'yes') return;
      if (seat.otherId !== null) {
        if (seat.guest.answer === 'no') throw new NotPossible('ended');
        await mayMeet(tx, ownId, seat.otherId);
      }
      await this.writeAnswer(tx, seat, 'yes', actor);
      if (seat.otherId === null) return;
      await this.news.tell(tx, { candidateIds: [ownId], kind: 'meetingAgreed', aboutId: seat.otherId });
      await this.news.tell(tx, { candidateIds: [seat.otherId], kind: 'meetingAgreed', aboutId: ownId });
    });
  }

  /** Does not come; who asked hears it, not why. What was agreed with one other person is called off. @throws NotPossible */
  no(meetingId: string, ownId: string, actor: Actor): Promise<void> {
    return this.answer(meetingId, ownId, async (tx, seat) => {
      if (seat.guest.answer === 'no') return;
      if (seat.otherId !== null && seat.guest.answer === 'yes') return this.callOff(tx, seat, actor);
      await this.writeAnswer(tx, seat, 'no', actor);
      if (seat.meeting.hostId === ownId) await this.ends.hostLeft(tx, seat.meeting, actor);
      if (seat.otherId === null) return;
      await this.ends.noSupport(tx, meetingId, actor);
      await this.news.tell(tx, { candidateIds: [seat.otherId], kind: 'meetingDeclined', aboutId: ownId });
    });
  }

  /** Takes back a proposal or an appointment with one other person. @throws NotPossible */
  cancel(meetingId: string, ownId: string, actor: Actor): Promise<void> {
    return this.answer(meetingId, ownId, (tx, seat) => {
      if (seat.otherId === null) throw new NotPossible('ended');
      return this.callOff(tx, seat, actor);
    });
  }

  private answer(id: string, ownId: string, work: (tx: EntityManager, seat: OwnSeat) => Promise<void>): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      await takeTurn(tx, [ownId]);
      const seat = await ownSeat(tx, id, ownId);
      // Somebody else's is as if there were none.
      if (!seat || seat.meeting.cancelledAt || seat.meeting.startsAt <= this.clock.now())
        throw new NotPossible('ended');
      if (seat.otherAnswer === 'no') throw new NotPossible('ended');
      await work(tx, seat);
    });
  }

  private async callOff(tx: EntityManager, { meeting, guest }: OwnSeat, actor: Actor): Promise<void> {
    await this.ends.cancel(tx, meeting, guest.candidateId, actor);
    await this.record(tx, 'choosing:meeting-cancelled', meeting.id, actor);
  }

  private async withdrawOpen(tx: EntityManager, ownId: string, otherId: string, actor: Actor): Promise<void> {
    for (const meeting of await comingMeetings(tx, this.clock.now(), ownId, otherId)) {
      const isAgreed = !(await tx.existsBy(MeetingGuest, { meetingId: meeting.id, answer: IsNull() }));
      if (!isAgreed) await this.ends.close(tx, meeting, actor);
    }
  }

  private async write(
    tx: EntityManager,
    ownId: string,
    otherId: string,
    when: Parameters<MeetingsService['propose']>[2],
  ) {
    const createdAt = this.clock.now();
    const { id } = await tx.save(
      tx.create(Meeting, { ...when, kind: 'pair', minutes: PAIR_MINUTES, proposedById: ownId, createdAt }),
    );
    await tx.insert(MeetingGuest, [
      { meetingId: id, candidateId: ownId, answer: 'yes' },
      { meetingId: id, candidateId: otherId },
    ]);
    return { id, startsAt: when.startsAt };
  }

  private async writeAnswer(tx: EntityManager, { guest }: OwnSeat, answer: MeetingAnswer, actor: Actor): Promise<void> {
    const { meetingId, candidateId } = guest;
    await tx.update(MeetingGuest, { meetingId, candidateId }, { answer });
    await this.record(tx, 'choosing:meeting-answered', meetingId, actor);
  }

  /** The supervisor of whoever asks, or all of them. */
  private askSupport(
    tx: EntityManager,
    { id, startsAt }: Pick<Meeting, 'id' | 'startsAt'>,
    { supervisorId }: Candidate,
    actor: Actor,
  ): Promise<void> {
    const dueOn = localTimeOf(startsAt).day;
    const about = { kind: SUPPORT_TASK, recordType: MEETING_RECORD, recordId: id } as const;
    return this.tasks.open(tx, { ...about, role: 'supervisor', assigneeId: supervisorId, dueOn }, actor);
  }

  /** Which answer it was stays out of the trail. */
  private record(tx: EntityManager, action: string, recordId: string, actor: Actor): Promise<void> {
    return this.audit.record(tx, actor, { action, recordType: MEETING_RECORD, recordId });
  }
}
