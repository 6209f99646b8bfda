import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PublicProfile } from '../../candidates/profile/public-profile.entity.js';
import { Clock } from '../../platform/clock/clock.js';
import { Policy } from '../../platform/config/policy.js';
import { instanceCandidate, NOBODY_CHOSEN } from '../fit/instance-candidate.js';
import { readyCandidates } from '../fit/ready-candidates.js';
import { factsBetween, type FitFacts } from './facts-between.js';

/** What people share and differ in, by the rows as they are now. */
@Injectable()
export class FactsReader {
  constructor(
    private readonly policy: Policy,
    private readonly clock: Clock,
  ) {}

  /** Without what the other hides; who reads knows what is their own. Nothing when one of them takes no part. */
  async between(tx: EntityManager, readerId: string, otherId: string): Promise<FitFacts> {
    const people = await readyCandidates(tx, [readerId, otherId]);
    if (people.length < 2) return { shared: [], differences: [] };
    const profile = await tx.findOneBy(PublicProfile, { candidateId: otherId });
    const today = this.clock.today();
    return factsBetween(
      people.map((person) => instanceCandidate(person, NOBODY_CHOSEN, today, this.policy.urgency)),
      new Set(profile?.hidden),
    );
  }
}
