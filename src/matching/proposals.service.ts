import { Injectable, NotFoundException } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Home } from '../homes/home.entity.js';
import { Location } from '../homes/location.entity.js';
import { checkGroup } from '../matching-engine/index.js';
import { Policy } from '../platform/config/policy.js';
import { buildInstance } from './instance-builder.js';
import { Proposal, ProposalMember } from './proposal.entity.js';
import { rivalsOf } from './rival-proposals.js';
import { RoundDataQueries } from './round-data.queries.js';
import { Run } from './run.entity.js';

/** A proposal that nobody else can decide on until the transaction ends, with the open ones that want the same. */
export interface LockedProposal {
  proposal: Proposal;
  members: ProposalMember[];
  rivals: Proposal[];
  /** Of a run that started before choosing closed: it shows what could come. */
  isRehearsal: boolean;
}

/** Moves proposals, always in the transaction of the decision that moves them. */
@Injectable()
export class ProposalsService {
  constructor(
    private readonly roundData: RoundDataQueries,
    private readonly policy: Policy,
  ) {}

  /**
   * Locks, in this order, the home (no import moves it meanwhile), its location (its mix changes by one decision at a
   * time), then the proposal and its rivals by id. The same order for everybody: whoever comes second waits, and then sees what the first one did.
   * @throws NotFoundException
   */
  async lock(tx: EntityManager, id: string): Promise<LockedProposal> {
    const proposal = await tx.findOneBy(Proposal, { id });
    if (!proposal) throw new NotFoundException('There is no such proposal.');
    const home = await tx.findOneOrFail(Home, { where: { id: proposal.homeId }, lock: { mode: 'pessimistic_read' } });
    const { isRehearsal } = await tx.findOneByOrFail(Run, { id: proposal.runId });
    const members = await tx.find(ProposalMember, { where: { proposalId: id }, relations: { candidate: true } });
    await tx.findOneOrFail(Location, { where: { id: home.locationId }, lock: { mode: 'for_no_key_update' } });
    const locked = await rivalsOf(tx, { proposal, members }, true)
      .orderBy('proposal.id')
      .setLock('for_no_key_update')
      .getMany();
    const now = locked.find((one) => one.id === id)!;
    return {
      proposal: Object.assign(proposal, { home, status: now.status }),
      members,
      rivals: locked.filter((one) => one.id !== id),
      isRehearsal,
    };
  }

  /** Whether the group still keeps every limit of its own: an import may have changed home, people or choices since the run. */
  async stillFits(
    tx: EntityManager,
    { proposal, members }: Pick<LockedProposal, 'proposal' | 'members'>,
  ): Promise<boolean> {
    const run = await tx.findOneByOrFail(Run, { id: proposal.runId });
    const group = { home: proposal.homeId, candidates: members.map(({ candidateId }) => candidateId) };
    if (await this.roundData.splitsGroup(tx, group)) return false;
    // By the weights of its own run: a scenario may have asked for less satisfaction than the policy.
    const { policyChanges } = run;
    const around = await this.roundData.around(tx, run.roundId, group);
    const instance = buildInstance(around, this.policy, { policyChanges, homesOut: [] });
    return checkGroup(instance, group).length === 0;
  }

  /** Approved: its rivals can't happen any more. */
  async approve(tx: EntityManager, { proposal, rivals }: LockedProposal): Promise<void> {
    await tx.update(Proposal, proposal.id, { status: 'approved' });
    if (rivals.length > 0) await tx.update(Proposal, { id: In(rivals.map(({ id }) => id)) }, { status: 'superseded' });
  }

  async refuse(tx: EntityManager, { proposal }: LockedProposal): Promise<void> {
    await tx.update(Proposal, proposal.id, { status: 'refused' });
  }

  /** An approval taken back. What it superseded stays so: the next run proposes anew. */
  async withdraw(tx: EntityManager, { proposal }: LockedProposal): Promise<void> {
    await tx.update(Proposal, proposal.id, { status: 'withdrawn' });
  }
}
