import type { TargetGroup } from '../../candidates/candidate-answers.js';
import type { DeclineReason } from '../../placements/offers/decline-reasons.js';
import type { OfferAnswer } from '../../placements/offers/offer-answer.js';
import { isHoused, type PlacementStatus } from '../../placements/placement-states.js';

/** Somebody in a placement, as figures see them: without a name. */
export interface MemberFact {
  targetGroup: TargetGroup;
  /** Since when they wait; null when their data were erased. */
  registeredOn: string | null;
  answer: OfferAnswer | null;
  answeredOn: string | null;
  /** Days from the offer to the answer, with a fraction. */
  answerDays: number | null;
  declineReason: DeclineReason | null;
  /** Whether they live with somebody whom they chose; null when it is not known any more. */
  gotChosen: boolean | null;
}

/** A placement as figures see it. All days are ISO days in the Netherlands; null: it did not come so far. */
export interface PlacementFact {
  locationId: string;
  status: PlacementStatus;
  /** When its run was published, and it became a draft. */
  publishedOn: string | null;
  offeredOn: string | null;
  /** When all had said yes. */
  acceptedOn: string | null;
  approvedOn: string | null;
  agreedOn: string | null;
  handedOverOn: string | null;
  /** Its people are not those of the run's proposal any more. */
  isAdjusted: boolean;
  /** A later publication of the round took its place. */
  isReplaced: boolean;
  /** Somebody of staff took it back; not a publication, nor Huisklik because somebody left. */
  isWithdrawnByStaff: boolean;
  /** It was approved though it departs from the mix rule. */
  departsFromMix: boolean;
  members: MemberFact[];
}

/** Whether its people got the home: one that was taken back after approval was no place. */
export const gaveHome = ({ status }: Pick<PlacementFact, 'status'>): boolean => isHoused(status) || status === 'ended';
