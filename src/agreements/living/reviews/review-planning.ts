import { Injectable } from '@nestjs/common';
import { In, IsNull, type EntityManager } from 'typeorm';
import { Clock } from '../../../platform/clock/clock.js';
import { daysAfter } from '../../../platform/clock/local-time.js';
import { Policy } from '../../../platform/config/policy.js';
import { Handover } from '../../../placements/handover/handover.entity.js';
import type { Agreement } from '../../agreement.entity.js';
import { AgreementReview, type ReviewKind } from './agreement-review.entity.js';

/** Plans when people look back. */
@Injectable()
export class ReviewPlanning {
  constructor(
    private readonly policy: Policy,
    private readonly clock: Clock,
  ) {}

  /**
   * For a version that comes into force, in its transaction: counted from the key, or from today when the key was given before or
   * is not planned yet. A review of the same kind that is still open stays as it is.
   */
  async plan(tx: EntityManager, { id: agreementId, placementId }: Agreement): Promise<void> {
    const today = this.clock.today();
    const handover = await tx.findOneBy(Handover, { placementId });
    const from = handover && handover.startsOn > today ? handover.startsOn : today;
    const { reviewAfterDays, newcomerReviewAfterDays } = this.policy.agreements;
    const [first = 0, second = 0] = reviewAfterDays;
    const days: [ReviewKind, number][] = [
      ['twoWeeks', first],
      ['threeMonths', second],
      ...((await isWithNewcomer(tx, agreementId))
        ? [['newcomer', newcomerReviewAfterDays] as [ReviewKind, number]]
        : []),
    ];
    const kinds = days.map(([kind]) => kind);
    const open = await tx.findBy(AgreementReview, { agreementId, kind: In(kinds), doneAt: IsNull() });
    const missing = days.filter(([kind]) => open.every((one) => one.kind !== kind));
    await tx.insert(
      AgreementReview,
      missing.map(([kind, after]) => ({ agreementId, kind, dueOn: daysAfter(from, after) })),
    );
  }
}

/** The first agreement of a group of whom some lived in the home before, under agreements that were in force, and some did not. */
async function isWithNewcomer(tx: EntityManager, agreementId: string): Promise<boolean> {
  const [row] = await tx.query<{ is: boolean }[]>(
    `WITH "own" AS (
       SELECT "placement"."id", "placement"."homeId" FROM "agreement" JOIN "placement" ON "placement"."id" = "placementId"
       WHERE "agreement"."id" = $1
     ), "before" AS (
       SELECT DISTINCT "member"."candidateId" FROM "own"
       JOIN "placement" "earlier" ON "earlier"."homeId" = "own"."homeId" AND "earlier"."id" <> "own"."id"
       JOIN "agreement" ON "agreement"."placementId" = "earlier"."id"
       JOIN "agreement_version" "version" ON "version"."agreementId" = "agreement"."id" AND "version"."inForceAt" IS NOT NULL
       JOIN "placement_member" "member" ON "member"."placementId" = "earlier"."id"
     )
     SELECT bool_or("before"."candidateId" IS NOT NULL) AND bool_or("before"."candidateId" IS NULL)
       AND NOT EXISTS (SELECT 1 FROM "agreement_version" WHERE "agreementId" = $1 AND "state" = 'superseded') AS "is"
     FROM "own" JOIN "placement_member" "member" ON "member"."placementId" = "own"."id" AND "member"."open"
     LEFT JOIN "before" ON "before"."candidateId" = "member"."candidateId"`,
    [agreementId],
  );
  return row?.is ?? false;
}
