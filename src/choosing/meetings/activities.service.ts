import { ConflictException, Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { AuditService, type Actor } from '../../audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { insertAll } from '../../platform/database/insert-all.js';
import { inTransaction } from '../../platform/database/transaction.js';
import { JobQueue } from '../../platform/queue/job-queue.js';
import { NewsService } from '../news/news.service.js';
import { takeTurn } from '../one-at-a-time.js';
import { activityOf, CorridorActivities, type Corridor } from './corridor/corridor-activities.js';
import { MEETING_MAIL_JOB, mailRowId } from './invitation/mail-row.js';
import { MeetingEnds } from './meeting-ends.js';
import { Meeting, MeetingGuest } from './meeting.entity.js';
import type { ActivityDraft, DraftKey } from './planner/activity-draft.js';
import { PlannerQueries } from './planner/planner.queries.js';
import type { TimeAndPlace } from './read-meeting.js';
import { MEETING_RECORD } from './support-task.js';

/** What a supervisor decided about an activity. */
export interface PlannedActivity extends Omit<TimeAndPlace, 'locationId'> {
  minutes: number;
  guestIds: readonly string[];
  hostId: string | null;
}

/** The refusal when people changed since they were on the screen. It does not tell who, or why. */
export const DRAFT_CHANGED = 'activity-changed';

/** What supervisors do about meetings: each one transaction. */
@Injectable()
export class ActivitiesService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly planner: PlannerQueries,
    private readonly corridors: CorridorActivities,
    private readonly ends: MeetingEnds,
    private readonly news: NewsService,
    private readonly jobs: JobQueue,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Plans an activity, and asks its guests on their page and by e-mail. That of a corridor at the same moment again
   * changes nothing: it was sent twice.
   * @throws ConflictException DRAFT_CHANGED when these people are not suggested together any more
   */
  async plan(key: DraftKey, planned: PlannedActivity, actor: Actor): Promise<string> {
    const { guestIds } = planned;
    const { id, isNew } = await inTransaction(this.dataSource, async (tx) => {
      await takeTurn(tx, guestIds);
      const draft = await this.planner.draft(tx, key);
      if (!draft || !isPartOf(draft, planned)) throw draftChanged();
      const known = key.kind === 'corridor' ? await sameOfCorridor(tx, draft, planned) : null;
      if (known) return { id: known.id, isNew: false };
      const meetingId = await this.write(tx, draft, planned);
      await this.news.tell(tx, { candidateIds: guestIds, kind: 'meetingInvited', isMailed: false });
      if (key.kind === 'corridor') await this.corridors.planned(tx, draft, actor);
      await this.record(tx, 'choosing:activity-planned', meetingId, actor, guestIds.length);
      return { id: meetingId, isNew: true };
    });
    for (const candidateId of isNew ? guestIds : []) await this.jobs.add(MEETING_MAIL_JOB, mailRowId(id, candidateId));
    return id;
  }

  /** Who came, and nothing more. Again changes it. @throws ConflictException before it began, or when it did not go on */
  recordCame(meetingId: string, cameIds: readonly string[], actor: Actor): Promise<void> {
    return this.change(meetingId, async (tx, meeting) => {
      if (meeting.startsAt > this.clock.now()) throw tooEarly();
      const guests = await tx.findBy(MeetingGuest, { meetingId });
      for (const { candidateId } of guests)
        await tx.update(MeetingGuest, { meetingId, candidateId }, { came: cameIds.includes(candidateId) });
      await this.ends.noSupport(tx, meetingId, actor);
      const came = guests.filter(({ candidateId }) => cameIds.includes(candidateId)).length;
      await this.record(tx, 'choosing:attendance-recorded', meetingId, actor, came);
    });
  }

  /** Calls it off; the guests hear it. @throws ConflictException when it began, or was called off */
  cancel(meetingId: string, actor: Actor): Promise<void> {
    return this.change(meetingId, async (tx, meeting) => {
      if (meeting.startsAt <= this.clock.now()) throw over();
      await this.ends.cancel(tx, meeting, null, actor);
      await this.audit.record(tx, actor, {
        action: 'choosing:meeting-cancelled',
        recordType: MEETING_RECORD,
        recordId: meetingId,
      });
    });
  }

  private change(id: string, work: (tx: EntityManager, meeting: Meeting) => Promise<void>): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      await takeTurn(tx, []);
      const meeting = await tx.findOneBy(Meeting, { id });
      if (!meeting || !isForStaff(meeting)) throw new NotFoundException('There is no such meeting.');
      if (meeting.cancelledAt) throw over();
      await work(tx, meeting);
    });
  }

  private async write(tx: EntityManager, draft: ActivityDraft, planned: PlannedActivity): Promise<string> {
    const { locationId, clusterId, interest } = draft;
    const { startsAt, place, minutes, hostId, guestIds } = planned;
    const now = this.clock.now();
    const { id } = await tx.save(
      tx.create(Meeting, {
        ...{ kind: 'activity', locationId, clusterId, interest, startsAt, place, minutes, hostId },
        withSupervisor: hostId === null,
        createdAt: now,
      }),
    );
    await insertAll(
      tx,
      MeetingGuest,
      guestIds.map((candidateId) => ({ meetingId: id, candidateId, mailDueAt: now })),
    );
    return id;
  }

  private record(tx: EntityManager, action: string, recordId: string, actor: Actor, count: number): Promise<void> {
    return this.audit.record(tx, actor, { action, recordType: MEETING_RECORD, recordId, details: { count } });
  }
}

/** What two people agree on by themselves is theirs alone. */
export const isForStaff = ({ kind, withSupervisor }: Pick<Meeting, 'kind' | 'withSupervisor'>) =>
  kind === 'activity' || withSupervisor;

function isPartOf({ guests }: ActivityDraft, { guestIds, hostId }: PlannedActivity): boolean {
  const known = new Map(guests.map((guest) => [guest.id, guest]));
  const isHostRight = hostId === null || (guestIds.includes(hostId) && known.get(hostId)?.canHost);
  return guestIds.every((id) => known.has(id)) && Boolean(isHostRight);
}

/** People of a suggestion are asked once; those of a corridor at every intake. */
const sameOfCorridor = (tx: EntityManager, { locationId, clusterId }: Corridor, { startsAt }: PlannedActivity) =>
  tx.findOneBy(Meeting, { ...activityOf({ locationId, clusterId }), startsAt, cancelledAt: IsNull() });

const draftChanged = () =>
  new ConflictException({ type: DRAFT_CHANGED, message: 'These people are not suggested together any more.' });
const tooEarly = () => new ConflictException({ type: 'meeting-not-begun', message: 'The meeting has not begun yet.' });
const over = () => new ConflictException({ type: 'meeting-over', message: 'The meeting is over or called off.' });
