import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SYSTEM, type Actor } from '../audit/audit.service.js';
import type { PlacementMember } from '../placements/placement.entity.js';
import { TasksService } from '../tasks/tasks.service.js';
import { leaderOf } from './leader-of.js';

const TALK_TASK = 'agreement-talk';

/** The task to talk about the agreements of a home, for who leads them. */
@Injectable()
export class TalkTasks {
  constructor(private readonly tasks: TasksService) {}

  /** Whoever asked: neither the task nor the trail tells it. */
  open(tx: EntityManager, recordId: string, residents: readonly PlacementMember[]): Promise<void> {
    const about = { kind: TALK_TASK, recordType: 'agreement', recordId } as const;
    return this.tasks.open(tx, { ...about, role: 'supervisor', assigneeId: leaderOf(residents) }, SYSTEM);
  }

  /** Closes it, unless something else is to be talked about still. */
  async closeWhenNothingWaits(tx: EntityManager, agreementId: string, actor: Actor): Promise<void> {
    const [row] = await tx.query<{ waits: boolean }[]>(
      `SELECT EXISTS (SELECT 1 FROM "agreement_request" WHERE "agreementId" = $1 AND "handledAt" IS NULL)
         OR EXISTS (SELECT 1 FROM "agreement_pulse" "pulse" JOIN "agreement" ON "agreement"."id" = "pulse"."agreementId"
           JOIN "placement_member" "member" ON "member"."placementId" = "agreement"."placementId"
             AND "member"."candidateId" = "pulse"."candidateId" AND "member"."open"
           WHERE "pulse"."agreementId" = $1 AND "pulse"."mood" = 'talk')
         OR EXISTS (SELECT 1 FROM "agreement_view" "view" JOIN "agreement_topic" "topic" USING ("agreementId", "topic", "revision")
           WHERE "view"."agreementId" = $1 AND "view"."stance" <> 'fine') AS "waits"`,
      [agreementId],
    );
    if (!row?.waits) await this.tasks.close(tx, TALK_TASK, 'agreement', agreementId, actor);
  }
}
