import type { EntityManager } from 'typeorm';
import type { Actor } from '../../audit/audit.service.js';
import type { TasksService } from '../../tasks/tasks.service.js';
import type { Placement } from '../placement.entity.js';
import { isOpen } from '../placement-states.js';

/** The first day of the lease passed, and nobody noted that the key is given. */
export const OVERDUE_TASK = 'handover-due';
/** A lease ends: staff decide what comes after it, and tell the residents in time. */
export const LEASE_TASK = 'lease-ends';

/** A placement took a step: what nobody has to do any more is closed. */
export async function closeHandoverTasks(
  tasks: TasksService,
  tx: EntityManager,
  { id, status }: Pick<Placement, 'id' | 'status'>,
  actor: Actor,
): Promise<void> {
  if (status === 'handedOver' || !isOpen(status)) await tasks.close(tx, OVERDUE_TASK, 'placement', id, actor);
  if (!isOpen(status)) await tasks.close(tx, LEASE_TASK, 'placement', id, actor);
}
