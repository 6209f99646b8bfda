import type { Home } from '../../homes/home.entity.js';
import type { InstanceHome } from '../../matching-engine/index.js';
import { daysBetween } from './days-between.js';

const CENTS_PER_EURO = 100;

/** A home as the engine knows it: days from `startsOn` (ISO), the rent in whole euros, rounded to the safe side. */
export function instanceHome(home: Home, cluster: string | null, startsOn: string): InstanceHome {
  return {
    id: home.id,
    location: home.locationId,
    cluster,
    places: home.places as 2 | 3,
    rent: Math.ceil(home.rentPerPerson / CENTS_PER_EURO),
    availableFrom: daysBetween(startsOn, home.availableFrom),
    petsAllowed: home.petsAllowed,
    stepFree: home.stepFree,
  };
}
