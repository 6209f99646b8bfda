import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IsNull, MoreThan, Not, type EntityManager } from 'typeorm';
import { SYSTEM } from '../../audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { TasksService } from '../../tasks/tasks.service.js';
import { takeTurn } from '../one-at-a-time.js';
import { MeetingEnds } from './meeting-ends.js';
import { Meeting, MeetingGuest } from './meeting.entity.js';
import { MEETING_RECORD } from './support-task.js';

/** What becomes of the meetings of who stops or is erased: the other of two hears that it does not go on, not why. */
@Injectable()
export class LeftGuests implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly ends: MeetingEnds,
    private readonly tasks: TasksService,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.events.on('candidates:stopped', (tx, candidateId) => this.stopped(tx, candidateId));
    this.events.on('candidates:erased', (tx) => this.erased(tx));
  }

  private async stopped(tx: EntityManager, candidateId: string): Promise<void> {
    const person = (await takeTurn(tx, [candidateId])).get(candidateId);
    // They may take part again by the time that the news arrives.
    if (!person?.stoppedAt) return;
    const coming = { startsAt: MoreThan(this.clock.now()), cancelledAt: IsNull() };
    const seats = await tx.find(MeetingGuest, {
      where: { candidateId, meeting: coming },
      relations: { meeting: true },
    });
    for (const { meeting } of seats) {
      if (meeting.kind === 'pair') await this.ends.cancel(tx, meeting, candidateId, SYSTEM);
      else await tx.update(MeetingGuest, { meetingId: meeting.id, candidateId }, { answer: 'no' });
      if (meeting.hostId === candidateId) await this.ends.hostLeft(tx, meeting, SYSTEM);
    }
  }

  private async erased(tx: EntityManager): Promise<void> {
    await takeTurn(tx, []);
    await this.forgetLonely(tx);
    const hosted = { startsAt: MoreThan(this.clock.now()), cancelledAt: IsNull(), host: { erasedAt: Not(IsNull()) } };
    // Who hosted one that is over still counts in the figure.
    for (const meeting of await tx.findBy(Meeting, hosted)) await this.ends.hostLeft(tx, meeting, SYSTEM);
  }

  /** Their own seat is gone already; a meeting of one is none, and its place was typed by one of the two. */
  private async forgetLonely(tx: EntityManager): Promise<void> {
    const lonely = await tx
      .createQueryBuilder(Meeting, 'meeting')
      .where(
        `meeting.kind = 'pair' AND (SELECT count(*) FROM "meeting_guest" seat WHERE seat."meetingId" = meeting.id) < 2`,
      )
      .getMany();
    for (const meeting of lonely) {
      const isComing = !meeting.cancelledAt && meeting.startsAt > this.clock.now();
      if (isComing) await this.ends.cancel(tx, meeting, null, SYSTEM);
      await this.tasks.forget(tx, MEETING_RECORD, meeting.id);
      await tx.delete(Meeting, meeting.id);
    }
  }
}
