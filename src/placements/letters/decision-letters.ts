import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../audit/audit.service.js';
import { addressOf, type Home } from '../../homes/home.entity.js';
import { Clock } from '../../platform/clock/clock.js';
import { Policy } from '../../platform/config/policy.js';
import type { Placement, PlacementMember } from '../placement.entity.js';
import type { PlacementStatus } from '../placement-states.js';
import type { CommonFacts, Decision } from './letter-facts.js';
import { LettersService } from './letters.service.js';

/** A placement after it moved on, with its people as candidates. */
export interface Moved {
  placement: Placement;
  home: Home;
  members: PlacementMember[];
}

/** The letters that a decision about a placement asks for, in its transaction. */
@Injectable()
export class DecisionLetters {
  constructor(
    private readonly letters: LettersService,
    private readonly policy: Policy,
    private readonly clock: Clock,
  ) {}

  /** @param before the status that it had until now */
  async ofMove(tx: EntityManager, moved: Moved, before: PlacementStatus, actor: Actor): Promise<void> {
    const common = this.commonFacts();
    const { id: placementId } = moved.placement;
    await this.letters.write(
      tx,
      moved.members.flatMap((member) => {
        const decision = before === 'draft' ? null : decisionFor(member, moved, actor, common);
        return decision ? [{ candidateId: member.candidateId, placementId, ...decision }] : [];
      }),
    );
  }

  /** What stands in every letter of today. */
  commonFacts(): CommonFacts {
    const { name, objectionAddress: address, objectionDays: days } = this.policy.association;
    return {
      decidedOn: this.clock.today(),
      policyVersion: this.policy.version,
      objection: { name, address, days },
    };
  }
}

/** What one of the people is told; null: nothing was decided about them, or by themselves alone. */
function decisionFor(
  member: PlacementMember,
  { placement, home, members }: Moved,
  actor: Actor,
  common: CommonFacts,
): Decision | null {
  const { status, reason } = placement;
  const facts = { ...common, home: { address: addressOf(home), city: home.city, rent: home.rentPerPerson } };
  const othersDeclined = { kind: 'othersDeclined', facts } as const;
  switch (status) {
    case 'approved': {
      const others = members.filter(({ candidateId }) => candidateId !== member.candidateId);
      const housemates = others.map(({ candidateId, candidate: { firstName } }) => ({ candidateId, firstName }));
      return { kind: status, facts: { ...facts, housemates, reason } };
    }
    case 'withdrawn':
      // By Huisklik when somebody takes part no more: they know it themselves, and the others are not told who.
      if (actor.kind === 'system') return member.candidate.stoppedAt ? null : othersDeclined;
      return { kind: status, facts: { ...facts, reason: reason ?? '' } };
    case 'refused':
    case 'ended':
      return { kind: status, facts: { ...facts, reason: reason ?? '' } };
    case 'expired':
      if (member.answer === 'accepted') return othersDeclined;
      return { kind: status, facts: { ...facts, answerBy: placement.answerBy ?? common.decidedOn } };
    case 'declined':
      return member.answer === 'declined' ? null : othersDeclined;
    default:
      return null;
  }
}
