import { Injectable } from '@nestjs/common';
import { Any, IsNull, MoreThan, type EntityManager, type FindOptionsWhere } from 'typeorm';
import type { Actor } from '../../../audit/audit.service.js';
import type { Home } from '../../../homes/home.entity.js';
import { Clock } from '../../../platform/clock/clock.js';
import { TasksService } from '../../../tasks/tasks.service.js';
import { NewsService } from '../../news/news.service.js';
import { MeetingEnds } from '../meeting-ends.js';
import { Meeting, MeetingGuest } from '../meeting.entity.js';
import { CorridorResident } from './corridor-resident.entity.js';

const TASK = 'corridor-activity';

/** A corridor: a cluster, or a location without clusters. */
export type Corridor = Pick<Home, 'locationId' | 'clusterId'>;

/** At every intake of new residents, those of a corridor get to know each other. */
@Injectable()
export class CorridorActivities {
  constructor(
    private readonly tasks: TasksService,
    private readonly ends: MeetingEnds,
    private readonly news: NewsService,
    private readonly clock: Clock,
  ) {}

  /** New residents come: supervisors are asked to plan an activity, unless they are already. In the transaction of the decision. */
  async propose(
    tx: EntityManager,
    { locationId, clusterId }: Corridor,
    candidateIds: readonly string[],
    actor: Actor,
  ): Promise<void> {
    const since = this.clock.now();
    const residents = candidateIds.map((candidateId) => ({ candidateId, locationId, clusterId, since }));
    await tx.upsert(CorridorResident, residents, ['candidateId']);
    await this.tasks.open(tx, { kind: TASK, ...recordOf({ locationId, clusterId }), role: 'supervisor' }, actor);
  }

  /** They don't come after all, nor to what is planned. Without residents there is nothing to plan. */
  async takeBack(tx: EntityManager, corridor: Corridor, candidateIds: readonly string[], actor: Actor): Promise<void> {
    for (const candidateId of candidateIds) await tx.delete(CorridorResident, { candidateId });
    await this.leave(tx, corridor, candidateIds, actor);
    const { recordType, recordId } = recordOf(corridor);
    const where = recordType === 'cluster' ? { clusterId: recordId } : { locationId: recordId };
    if (!(await tx.existsBy(CorridorResident, where))) await this.planned(tx, corridor, actor);
  }

  /** For them the activities of the corridor don't go on; the others hear nothing of it. Without guests there is none. */
  private async leave(tx: EntityManager, corridor: Corridor, ids: readonly string[], actor: Actor): Promise<void> {
    const coming = { ...activityOf(corridor), startsAt: MoreThan(this.clock.now()), cancelledAt: IsNull() };
    for (const meeting of await tx.findBy(Meeting, coming)) {
      const seats = { meetingId: meeting.id, candidateId: Any([...ids]) };
      const asked = (await tx.findBy(MeetingGuest, seats)).filter(({ answer }) => answer !== 'no');
      await tx.delete(MeetingGuest, seats);
      const candidateIds = asked.map(({ candidateId }) => candidateId);
      await this.news.tell(tx, { candidateIds, kind: 'meetingCancelled' });
      if (!(await tx.existsBy(MeetingGuest, { meetingId: meeting.id }))) await this.ends.close(tx, meeting, actor);
      else if (ids.includes(meeting.hostId ?? '')) await this.ends.hostLeft(tx, meeting, actor);
    }
  }

  /** The activity has a day. */
  planned(tx: EntityManager, corridor: Corridor, actor: Actor): Promise<void> {
    const { recordType, recordId } = recordOf(corridor);
    return this.tasks.close(tx, TASK, recordType, recordId, actor);
  }
}

/** Which meetings are a corridor's: other activities are about an interest. */
export const activityOf = ({ locationId, clusterId }: Corridor): FindOptionsWhere<Meeting> => ({
  kind: 'activity',
  interest: IsNull(),
  locationId,
  clusterId: clusterId ?? IsNull(),
});

const recordOf = ({ locationId, clusterId }: Corridor) =>
  clusterId ? { recordType: 'cluster', recordId: clusterId } : { recordType: 'location', recordId: locationId };
