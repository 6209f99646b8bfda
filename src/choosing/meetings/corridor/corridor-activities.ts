import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../audit/audit.service.js';
import type { Home } from '../../../homes/home.entity.js';
import { Clock } from '../../../platform/clock/clock.js';
import { TasksService } from '../../../tasks/tasks.service.js';
import { CorridorResident } from './corridor-resident.entity.js';

const TASK = 'corridor-activity';

/** A corridor: a cluster, or a location without clusters. */
export type Corridor = Pick<Home, 'locationId' | 'clusterId'>;

/** At every intake of new residents, those of a corridor get to know each other. */
@Injectable()
export class CorridorActivities {
  constructor(
    private readonly tasks: TasksService,
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

  /** They don't come after all. Without residents there is nothing to plan. */
  async takeBack(tx: EntityManager, corridor: Corridor, candidateIds: readonly string[], actor: Actor): Promise<void> {
    for (const candidateId of candidateIds) await tx.delete(CorridorResident, { candidateId });
    const { recordType, recordId } = recordOf(corridor);
    const where = recordType === 'cluster' ? { clusterId: recordId } : { locationId: recordId };
    if (!(await tx.existsBy(CorridorResident, where))) await this.planned(tx, corridor, actor);
  }

  /** The activity has a day. */
  planned(tx: EntityManager, corridor: Corridor, actor: Actor): Promise<void> {
    const { recordType, recordId } = recordOf(corridor);
    return this.tasks.close(tx, TASK, recordType, recordId, actor);
  }
}

const recordOf = ({ locationId, clusterId }: Corridor) =>
  clusterId ? { recordType: 'cluster', recordId: clusterId } : { recordType: 'location', recordId: locationId };
