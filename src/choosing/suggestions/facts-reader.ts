import { Injectable } from '@nestjs/common';
import { Any, type EntityManager } from 'typeorm';
import { PublicProfile } from '../../candidates/profile/public-profile.entity.js';
import { Clock } from '../../platform/clock/clock.js';
import { Policy } from '../../platform/config/policy.js';
import { instanceCandidate } from '../fit/instance-candidate.js';
import { readyCandidates } from '../fit/ready-candidates.js';
import { factsBetween, type FitFacts } from './facts-between.js';

/** What people share and differ in, by the rows as they are now. */
@Injectable()
export class FactsReader {
  constructor(
    private readonly policy: Policy,
    private readonly clock: Clock,
  ) {}

  /** Without what any of the others hides; who reads knows what is their own. */
  async between(tx: EntityManager, readerId: string, otherIds: readonly string[]): Promise<FitFacts> {
    const people = await readyCandidates(tx, [readerId, ...otherIds]);
    if (people.length <= otherIds.length) return { shared: [], differences: [] };
    const profiles = await tx.findBy(PublicProfile, { candidateId: Any([...otherIds]) });
    const nobody = { likes: [], invites: [], declines: [] };
    const today = this.clock.today();
    return factsBetween(
      people.map((person) => instanceCandidate(person, nobody, today, this.policy.urgency)),
      new Set(profiles.flatMap(({ hidden }) => hidden)),
    );
  }
}
