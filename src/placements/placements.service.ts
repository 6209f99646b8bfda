import { BadRequestException, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService, type Actor } from '../audit/audit.service.js';
import { holdsCitizenNumber } from '../candidates/citizen-number.js';
import { CorridorActivities } from '../choosing/meetings/corridor/corridor-activities.js';
import { Home } from '../homes/home.entity.js';
import { proposalNumber } from '../matching/proposal-number.js';
import { ProposalsService, type LockedProposal } from '../matching/proposals.service.js';
import { Clock } from '../platform/clock/clock.js';
import { inTransaction } from '../platform/database/transaction.js';
import { invalid } from '../platform/http/validation.js';
import { DecisionConflict } from './decision-conflict.js';
import { departsFromMix, MixQueries } from './mix.queries.js';
import { Placement, PlacementMember } from './placement.entity.js';
import { nextStatus, type Decision, type PlacementStatus } from './placement-states.js';
import { holderOf } from './taken.js';

/** For a rival that was not there yet when this decision locked the others. */
const CONFLICTS = {
  placement_one_open_per_home: 'This home was just given to another group.',
  placement_member_one_open_per_candidate: 'One of these people was just placed in another home.',
};

/** Type of the refusal of a reason that holds a citizen service number. */
export const CITIZEN_NUMBER = 'citizen-number';

/** Decisions of staff on proposals: each one transaction that moves the proposal, the placement and the audit trail together. */
@Injectable()
export class PlacementsService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly proposals: ProposalsService,
    private readonly mix: MixQueries,
    private readonly corridors: CorridorActivities,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Reserves the home and the people, and ends the open proposals that want them too.
   * @param reason required when the group departs from the mix rule
   * @throws DecisionConflict when it can't be approved any more
   * @throws BadRequestException when the departure has no reason
   */
  approve(proposalId: string, reason: string | null, actor: Actor): Promise<Placement> {
    return this.decide('approve', proposalId, reason, actor, async (tx, locked) => {
      const taken = await holderOf(tx, locked);
      if (taken) throw new DecisionConflict({ type: 'proposal-taken', number: taken.number });
      if (!(await this.proposals.stillFits(tx, locked))) throw new DecisionConflict({ type: 'proposal-outdated' });
      const departure = departsFromMix(await this.mix.around(tx, locked));
      if (departure && !reason) throw reasonMissing('This group departs from the mix rule: give the reason.');
      await this.proposals.approve(tx, locked);
      await this.corridors.propose(tx, await homeOf(tx, locked), idsOf(locked), actor);
      return {
        departsFromMix: departure,
        superseded: locked.rivals.map(({ number }) => proposalNumber(number)).sort(),
      };
    });
  }

  /** @throws DecisionConflict when it can't be refused any more; BadRequestException without a reason */
  refuse(proposalId: string, reason: string | null, actor: Actor): Promise<Placement> {
    if (!reason) throw reasonMissing('Give the reason for the refusal.');
    return this.decide('refuse', proposalId, reason, actor, async (tx, locked) => {
      await this.proposals.refuse(tx, locked);
      return {};
    });
  }

  /** Takes an approval back: home and people are free again. @throws DecisionConflict; BadRequestException without a reason */
  withdraw(proposalId: string, reason: string | null, actor: Actor): Promise<Placement> {
    if (!reason) throw reasonMissing('Give the reason for taking the approval back.');
    return this.decide('withdraw', proposalId, reason, actor, async (tx, locked) => {
      await this.proposals.withdraw(tx, locked);
      await this.corridors.takeBack(tx, await homeOf(tx, locked), idsOf(locked), actor);
      return {};
    });
  }

  private decide(
    decision: Decision,
    proposalId: string,
    reason: string | null,
    actor: Actor,
    move: (tx: EntityManager, locked: LockedProposal) => Promise<Record<string, unknown>>,
  ): Promise<Placement> {
    if (reason && holdsCitizenNumber(reason)) throw citizenNumber();
    return inTransaction(
      this.dataSource,
      async (tx) => {
        const locked = await this.proposals.lock(tx, proposalId);
        if (locked.isRehearsal) throw new DecisionConflict({ type: 'proposal-rehearsal' });
        const status = nextStatus(decision, locked.proposal.status);
        if (!status) throw await tooLate(tx, locked);
        const details = await move(tx, locked);
        const placement = await this.write(tx, locked, status, reason, actor);
        const number = proposalNumber(locked.proposal.number);
        await this.audit.record(tx, actor, {
          action: `placements:${status}`,
          recordType: 'proposal',
          recordId: proposalId,
          reason,
          details: { number, ...details },
        });
        return placement;
      },
      CONFLICTS,
    );
  }

  /** The placement of a proposal as the last decision left it; what happened before is in the audit trail. */
  private async write(
    tx: EntityManager,
    locked: LockedProposal,
    status: PlacementStatus,
    reason: string | null,
    actor: Actor,
  ) {
    const { proposal, members } = locked;
    const known = await tx.findOneBy(Placement, { proposalId: proposal.id });
    const placement = await tx.save(Placement, {
      ...known,
      proposalId: proposal.id,
      homeId: proposal.homeId,
      status,
      reason,
      decidedById: actor.kind === 'account' ? actor.id : null,
      decidedAt: this.clock.now(),
    });
    const open = status === 'approved';
    await tx.upsert(
      PlacementMember,
      members.map(({ candidateId }) => ({ placementId: placement.id, candidateId, open })),
      ['placementId', 'candidateId'],
    );
    return placement;
  }
}

const homeOf = (tx: EntityManager, { proposal }: LockedProposal) => tx.findOneByOrFail(Home, { id: proposal.homeId });
const idsOf = ({ members }: LockedProposal) => members.map(({ candidateId }) => candidateId);

const reasonMissing = (message: string) => invalid([{ field: 'reason', message }]);

/** A reason stays for good: a citizen service number must not get into it. */
const citizenNumber = () => {
  const message = 'The reason holds what looks like a citizen service number. Leave it out.';
  return new BadRequestException({ type: CITIZEN_NUMBER, message, errors: [{ field: 'reason', message }] });
};

/** Says what came first: an approval elsewhere by its number, a later run, or a decision on this very proposal. */
async function tooLate(tx: EntityManager, locked: LockedProposal): Promise<DecisionConflict> {
  const { status } = locked.proposal;
  if (status !== 'superseded') return new DecisionConflict({ type: 'proposal-decided', status });
  const taken = await holderOf(tx, locked);
  return new DecisionConflict(
    taken ? { type: 'proposal-taken', number: taken.number } : { type: 'proposal-superseded' },
  );
}
