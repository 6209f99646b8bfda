import { Injectable } from '@nestjs/common';
import { DutchRules } from '../../platform/config/dutch-rules.js';
import { localTimeOf } from '../../platform/clock/local-time.js';
import type { LockedPlacement } from '../placement-moves.js';
import type { LeaseContext } from './lease-rules.js';

/** What the rules for a lease look at, of one placement. */
@Injectable()
export class LeaseContexts {
  constructor(private readonly rules: DutchRules) {}

  of({ placement, members }: Pick<LockedPlacement, 'placement' | 'members'>): LeaseContext {
    return {
      tenants: members.map(({ candidate }) => candidate).filter(({ erasedAt }) => !erasedAt),
      offeredOn: localTimeOf(placement.offeredAt ?? placement.statusSince).day,
      isRunning: placement.status === 'handedOver',
      rulesOn: (day) => this.rules.leaseRulesOn(day),
    };
  }
}
