import type { Instance } from '../instance/instance.js';

/** The most that two people can score each other, beside the like bonus, and the most points of a low rent. */
const MOST_SCORE = 1000;
const MOST_RENT_POINTS = 100;

/**
 * A bound that needs nothing but the instance: its places go to the most urgent people, and each gets the most that housemates
 * and a home can give. The locked groups are not counted.
 */
export function simpleBound({ candidates, homes, locked, policy }: Instance): number {
  const lockedPeople = new Set(locked.flatMap((group) => group.candidates));
  const lockedHomes = new Set(locked.map(({ home }) => home));
  const free = homes.filter(({ id }) => !lockedHomes.has(id));
  const places = free.reduce((sum, home) => sum + home.places, 0);
  const most = 2 * (MOST_SCORE + policy.likeBonus) + Math.max(0, ...policy.locationBonus) + MOST_RENT_POINTS;
  return candidates
    .filter(({ id, locations }) => !lockedPeople.has(id) && locations.length > 0)
    .map(({ urgency }) => policy.urgencyWeight * urgency + most)
    .sort((a, b) => b - a)
    .slice(0, places)
    .reduce((sum, value) => sum + value, 0);
}
