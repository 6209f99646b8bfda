/** Why somebody says no to an offer, if they tell: nobody has to. */
export const DECLINE_REASONS = ['home', 'place', 'rent', 'people', 'moment', 'otherHome', 'other'] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];
