import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Vocabulary } from '../../../candidates/vocabulary.js';
import { PairScores } from '../../../matching-engine/index.js';
import { Clock } from '../../../platform/clock/clock.js';
import { Policy } from '../../../platform/config/policy.js';
import { isLookingSql } from '../../choosers.js';
import { apartAmong } from '../../fit/fit-reader.js';
import { instanceCandidate } from '../../fit/instance-candidate.js';
import { readyCandidates } from '../../fit/ready-candidates.js';
import type { PossibleGuest } from './suggest-activities.js';

interface GuestRow {
  id: string;
  offers: string[];
  contacts: number;
}

/** Far more than all suggestions together hold; keeps a page with 10,000 candidates quick. */
const MOST_PEOPLE = 600;

/** Who can be asked to an activity at a location, and who of them may meet. */
@Injectable()
export class PossibleGuests {
  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly policy: Policy,
    private readonly clock: Clock,
  ) {}

  /** Who chooses and has no home yet, would live there and is not asked to another activity that is to come; who has the fewest contacts, when they are many. */
  async at(tx: EntityManager, locationId: string) {
    const rows = await tx.query<GuestRow[]>(POSSIBLE, [locationId, this.clock.now()]);
    const ids = rows.map(({ id }) => id);
    const candidates = new Map((await readyCandidates(tx, ids)).map((candidate) => [candidate.id, candidate]));
    const declines = await apartAmong(tx, ids);
    const today = this.clock.today();
    const pairs = new PairScores(
      ids.map((id) => {
        const chosen = { likes: [], invites: [], declines: declines.get(id) ?? [] };
        return instanceCandidate(candidates.get(id)!, chosen, today, this.policy.urgency);
      }),
      0,
    );
    const people = rows.map(({ id, offers, contacts }): PossibleGuest => {
      const { interests } = candidates.get(id)!;
      return { id, interests, hosts: interests.filter((code) => offers.includes(this.offerFor(code))), contacts };
    });
    return { people, fits: (i: number, j: number) => pairs.allowed(i, j) };
  }

  private offerFor(interest: string): string {
    return this.vocabulary.interests.find(({ code }) => code === interest)?.offer ?? '';
  }
}

const POSSIBLE = `SELECT person."id",
    COALESCE((SELECT answer."value" FROM "intake_answer" answer
      WHERE answer."candidateId" = person."id" AND answer."question" = 'offers'), '[]') AS "offers",
    (SELECT count(*)::int FROM "choice" yes JOIN "choice" back ON back."chooserId" = yes."chosenId"
       AND back."chosenId" = yes."chooserId" AND back."kind" = 'like'
     WHERE yes."chooserId" = person."id" AND yes."kind" = 'like') AS "contacts"
  FROM "candidate" person JOIN "candidate_location" wish ON wish."candidateId" = person."id" AND wish."locationId" = $1
  WHERE ${isLookingSql('person')} AND NOT EXISTS (
    SELECT 1 FROM "meeting_guest" guest JOIN "meeting" meeting ON meeting."id" = guest."meetingId"
    WHERE guest."candidateId" = person."id" AND guest."answer" IS DISTINCT FROM 'no'
      AND meeting."kind" = 'activity' AND meeting."cancelledAt" IS NULL AND meeting."startsAt" > $2)
  ORDER BY "contacts", person."id" LIMIT ${MOST_PEOPLE}`;
