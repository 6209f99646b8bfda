import { Injectable } from '@nestjs/common';
import type { User } from '../platform/http/user.js';
import { DecisionsService } from './decisions.service.js';
import { OffersService } from './offers/offers.service.js';
import { canDo, type PlacementStatus, type PlacementVerb } from './placement-states.js';
import { TenancyService } from './handover/tenancy.service.js';

/** What allocators decide; the words are those of the paths. */
export const DECISION_ACTS = ['offer', 'approve', 'refuse', 'withdraw'] as const;
/** What supervisors see to as well, once it is decided. */
export const TENANCY_ACTS = ['agree', 'hand-over', 'end'] as const;
export type StaffAct = (typeof DECISION_ACTS)[number] | (typeof TENANCY_ACTS)[number];

/** What goes along with an act. @property lastDay ISO day on which a tenancy ends */
export interface ActWords {
  reason?: string | null;
  lastDay?: string | null;
}

/** The verb of the transition table. */
export const verbOf = (act: StaffAct) => (act === 'hand-over' ? 'handOver' : act) satisfies PlacementVerb;

/** The acts that follow on a status, for somebody with these permissions. */
export function actsOn(status: PlacementStatus, user: Pick<User, 'may'> | null | undefined): StaffAct[] {
  const allowed: StaffAct[] = [
    ...(user?.may('placements:decide') ? DECISION_ACTS : []),
    ...(user?.may('placements:hand-over') ? TENANCY_ACTS : []),
  ];
  return allowed.filter((act) => canDo(verbOf(act), status));
}

/** One door for pages and API to what staff do with one placement. */
@Injectable()
export class StaffActs {
  constructor(
    private readonly offers: OffersService,
    private readonly decisions: DecisionsService,
    private readonly tenancy: TenancyService,
  ) {}

  /** @throws what the act throws */
  do(act: StaffAct, id: string, { reason = null, lastDay = null }: ActWords, actor: User): Promise<void> {
    const decision = { reason, actor };
    switch (act) {
      case 'offer':
        return this.offers.offer(id, actor);
      case 'approve':
        return this.decisions.approve(id, decision);
      case 'refuse':
        return this.decisions.refuse(id, decision);
      case 'withdraw':
        return this.decisions.withdraw(id, decision);
      case 'agree':
        return this.tenancy.agree(id, decision);
      case 'hand-over':
        return this.tenancy.handOver(id, decision);
      case 'end':
        return this.tenancy.end(id, { ...decision, lastDay });
    }
  }
}
