import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { localTimeOf } from '../../platform/clock/local-time.js';
import { Policy } from '../../platform/config/policy.js';
import { PlacementConflict, type MissingForKey } from '../placement-conflict.js';
import type { LockedPlacement } from '../placement-moves.js';
import { Handover, HandoverTick } from './handover.entity.js';
import { LeaseContexts } from './lease-contexts.js';
import { leaseFaults } from './lease-rules.js';

/** What has to be there before the key is given, and before a tenancy ends. */
@Injectable()
export class HandoverGate {
  constructor(
    private readonly contexts: LeaseContexts,
    private readonly policy: Policy,
    private readonly clock: Clock,
  ) {}

  /** The key may be given. @throws PlacementConflict that says what is missing */
  async mustBeReady(tx: EntityManager, locked: LockedPlacement): Promise<void> {
    const placementId = locked.placement.id;
    const handover = await tx.findOneBy(Handover, { placementId });
    const done = (await tx.findBy(HandoverTick, { placementId })).map(({ item }) => item);
    const missing: MissingForKey[] = [
      ...(handover ? this.missingOfLease(handover, locked) : (['plan'] as const)),
      ...this.policy.handover.checklist.filter((item) => !done.includes(item)),
    ];
    if (missing.length > 0) throw new PlacementConflict({ type: 'placement-handover-incomplete', missing });
  }

  /** ISO days between which the last day of a tenancy lies: keys can be given before the lease begins. */
  async daysToEnd(tx: EntityManager, { placement }: LockedPlacement): Promise<{ first: string; last: string }> {
    const handover = await tx.findOneBy(Handover, { placementId: placement.id });
    const keyDay = localTimeOf(placement.statusSince).day;
    const first = handover && handover.startsOn < keyDay ? handover.startsOn : keyDay;
    return { first, last: this.clock.today() };
  }

  /** Birth dates may have been corrected since it was planned. */
  private missingOfLease(handover: Handover, locked: LockedPlacement): MissingForKey[] {
    const isWrong = leaseFaults(handover, this.contexts.of(locked)).length > 0;
    return [
      ...(isWrong ? (['lease'] as const) : []),
      ...(handover.signedOn > this.clock.today() ? (['signing'] as const) : []),
    ];
  }
}
