import { Injectable } from '@nestjs/common';
import { ageOn } from '../candidates/calendar.js';
import type { Candidate } from '../candidates/candidate.entity.js';
import type { Home } from '../homes/home.entity.js';
import { urgencyOn, type Urgency } from '../candidates/urgency.js';
import type { PersonExplanation } from '../matching-engine/index.js';
import { Clock } from '../platform/clock/clock.js';
import { Policy } from '../platform/config/policy.js';

/** People for a home, and how well it fits each of them. */
export interface PeopleForHome {
  home: Pick<Home, 'rentPerPerson'>;
  members: readonly Pick<PersonInProposal, 'candidate' | 'satisfaction' | 'parts'>[];
}

/** A member of a proposal as staff read about them; money in euro cents a month. */
export interface PersonInProposal {
  candidate: Candidate;
  /** Null when their data were erased. */
  age: number | null;
  urgency: Urgency;
  satisfaction: number;
  parts: PersonExplanation['parts'];
  rent: number;
  /** What the rent leaves of the most this person can pay; below zero when it is more. Null when their answers are gone. */
  left: number | null;
}

@Injectable()
export class PeopleInProposals {
  constructor(
    private readonly clock: Clock,
    private readonly policy: Policy,
  ) {}

  of({ home, members }: PeopleForHome): PersonInProposal[] {
    const today = this.clock.today();
    return members.map(({ candidate, satisfaction, parts }) => ({
      candidate,
      age: candidate.erasedAt ? null : ageOn(candidate.birthDate, today),
      urgency: urgencyOn(candidate, today, this.policy.urgency),
      satisfaction,
      parts,
      rent: home.rentPerPerson,
      left: candidate.maxRent === null ? null : candidate.maxRent - home.rentPerPerson,
    }));
  }
}
