import type { Placement, PlacementMember } from '../placement.entity.js';

/** How an offer stands for one of its people, without what each of the others said. */
export type OfferStanding =
  | 'asked'
  | 'saidYes'
  | 'accepted'
  | 'approved'
  | 'agreed'
  | 'handedOver'
  | 'youDeclined'
  | 'stopped'
  | 'expired'
  | 'refused'
  | 'withdrawn'
  | 'ended';

type Offer = Pick<Placement, 'status' | 'answerBy'>;
type Own = Pick<PlacementMember, 'answer'>;

/** @param today ISO day: an offer whose last day is over reads as expired, also before the job was there */
export function standingOf({ status, answerBy }: Offer, { answer }: Own, today: string): OfferStanding {
  switch (status) {
    case 'draft':
      throw new Error('A draft is no offer yet: its people do not see it.');
    case 'offered':
      if (answerBy !== null && today > answerBy) return 'expired';
      return answer === 'accepted' ? 'saidYes' : 'asked';
    case 'declined':
      return answer === 'declined' ? 'youDeclined' : 'stopped';
    default:
      return status;
  }
}

/** Whether a yes can be said now. */
export const canAccept = (standing: OfferStanding): boolean => standing === 'asked';

/** Whether a no can be said now: a yes can become a no until staff decide. */
export const canDecline = (standing: OfferStanding): boolean =>
  standing === 'asked' || standing === 'saidYes' || standing === 'accepted';

/** Whether the home is still going to be theirs, or is. */
export const isGoingOn = (standing: OfferStanding): boolean =>
  canDecline(standing) || standing === 'approved' || standing === 'agreed' || standing === 'handedOver';
