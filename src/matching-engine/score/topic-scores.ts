/**
 * How alike two people are on one topic, 0 (not at all) … 100 (fully), in integers.
 * These five formulas and `pairScore` are the score of the instance format `huisklik-instance/1`.
 */
export const habitScore = (difference: number): number => 100 - 25 * difference;

export const kitchenScore = (same: boolean): number => (same ? 100 : 40);

export const languagesScore = (shared: number): number => (shared === 0 ? 0 : shared === 1 ? 70 : 100);

export const interestsScore = (shared: number): number => (shared > 2 ? 100 : 34 * shared);

export const ageScore = (difference: number): number => (difference > 10 ? 0 : 100 - 10 * difference);
