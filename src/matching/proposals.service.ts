import { Injectable, NotFoundException } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { Location } from '../homes/location.entity.js';
import { Proposal, ProposalMember } from './proposal.entity.js';
import { rivalsOf } from './rival-proposals.js';

/** A proposal that nobody else can decide on until the transaction ends, with the open ones that want the same. */
export interface LockedProposal {
  proposal: Proposal;
  members: ProposalMember[];
  rivals: Proposal[];
}

/** Moves proposals, always in the transaction of the decision that moves them. */
@Injectable()
export class ProposalsService {
  /**
   * Locks, in this order, the location (its mix changes by one decision at a time), then the proposal and its rivals by id.
   * The same order for everybody: whoever comes second waits, and then sees what the first one did.
   * @throws NotFoundException
   */
  async lock(tx: EntityManager, id: string): Promise<LockedProposal> {
    const proposal = await tx.findOne(Proposal, { where: { id }, relations: { home: true } });
    if (!proposal) throw new NotFoundException('There is no such proposal.');
    const members = await tx.find(ProposalMember, { where: { proposalId: id }, relations: { candidate: true } });
    const { locationId } = proposal.home;
    await tx.findOneOrFail(Location, { where: { id: locationId }, lock: { mode: 'for_no_key_update' } });
    const locked = await rivalsOf(tx, { proposal, members }, true)
      .orderBy('proposal.id')
      .setLock('for_no_key_update')
      .getMany();
    const now = locked.find((one) => one.id === id)!;
    return {
      proposal: tx.merge(Proposal, proposal, { status: now.status }),
      members,
      rivals: locked.filter((one) => one.id !== id),
    };
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
