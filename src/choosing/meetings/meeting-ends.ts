import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan, type EntityManager } from 'typeorm';
import { AuditService, SYSTEM, type Actor } from '../../audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { localTimeOf } from '../../platform/clock/local-time.js';
import { TasksService } from '../../tasks/tasks.service.js';
import { NewsService } from '../news/news.service.js';
import { Meeting, MeetingGuest } from './meeting.entity.js';
import { HOST_TASK, MEETING_RECORD, SUPPORT_TASK } from './support-task.js';

/** How meetings come to nothing: nobody hears why. */
@Injectable()
export class MeetingEnds {
  constructor(
    private readonly news: NewsService,
    private readonly tasks: TasksService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /** It does not go on; who did not say no hears it. @param byId whose wish it was, and who needs no news */
  async cancel(tx: EntityManager, meeting: Meeting, byId: string | null, actor: Actor): Promise<void> {
    await this.close(tx, meeting, actor);
    for (const { candidateId, answer } of await tx.findBy(MeetingGuest, { meetingId: meeting.id })) {
      if (candidateId === byId || answer === 'no') continue;
      const aboutId = meeting.kind === 'pair' ? byId : null;
      await this.news.tell(tx, { candidateIds: [candidateId], kind: 'meetingCancelled', aboutId });
    }
  }

  /** It is over, without news. */
  async close(tx: EntityManager, { id }: Meeting, actor: Actor): Promise<void> {
    await tx.update(Meeting, id, { cancelledAt: this.clock.now() });
    await this.noSupport(tx, id, actor);
  }

  /** No supervisor is needed any more. */
  async noSupport(tx: EntityManager, meetingId: string, actor: Actor): Promise<void> {
    for (const kind of [SUPPORT_TASK, HOST_TASK] as const)
      await this.tasks.close(tx, kind, MEETING_RECORD, meetingId, actor);
  }

  /** Who would organise an activity does not come: supervisors do, or find somebody. Nobody reads the name any more. */
  async hostLeft(tx: EntityManager, { id, startsAt }: Meeting, actor: Actor): Promise<void> {
    await tx.update(Meeting, id, { hostId: null, withSupervisor: true });
    const about = { kind: HOST_TASK, recordType: MEETING_RECORD, recordId: id } as const;
    await this.tasks.open(tx, { ...about, role: 'supervisor', dueOn: localTimeOf(startsAt).day }, actor);
  }

  /**
   * Two people don't see each other any more: what they planned for later does not go on. Huisklik itself ends it, so that
   * the trail of the meeting does not tell who said no. @param byId whose wish it was
   */
  async between(tx: EntityManager, byId: string, otherId: string): Promise<void> {
    for (const meeting of await comingMeetings(tx, this.clock.now(), byId, otherId)) {
      await this.cancel(tx, meeting, byId, SYSTEM);
      const act = { action: 'choosing:meeting-cancelled', recordType: MEETING_RECORD, recordId: meeting.id };
      await this.audit.record(tx, SYSTEM, act);
    }
  }
}

/** What two people planned or proposed for later, and neither said no to. */
export async function comingMeetings(tx: EntityManager, now: Date, a: string, b: string): Promise<Meeting[]> {
  const coming = { kind: 'pair', startsAt: MoreThan(now), cancelledAt: IsNull() } as const;
  const own = await tx.find(MeetingGuest, {
    where: { candidateId: a, meeting: coming },
    relations: { meeting: true },
    order: { meetingId: 'ASC' },
  });
  const meetings: Meeting[] = [];
  for (const { meeting, answer } of own) {
    const other = await tx.findOneBy(MeetingGuest, { meetingId: meeting.id, candidateId: b });
    if (other && answer !== 'no' && other.answer !== 'no') meetings.push(meeting);
  }
  return meetings;
}
