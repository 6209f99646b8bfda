import type { InstanceCandidate, InstanceHome } from '../instance/instance.js';
import type { HomeLimit, UnplacedReason } from '../solution.js';

const LIMITS: Record<HomeLimit, (person: InstanceCandidate, home: InstanceHome) => boolean> = {
  rent: (person, home) => home.rent <= person.maxRent,
  availability: (person, home) => home.availableFrom <= person.until,
  pet: (person, home) => !person.hasPet || home.petsAllowed,
  stepFree: (person, home) => !person.needsStepFree || home.stepFree,
};

/**
 * Which limits keep a person from every home of the chosen locations: each limit that no home keeps, else (when every
 * limit is kept by some home, but no home keeps all) the limits together. Empty when at least one home fits.
 */
export function homeReasons(person: InstanceCandidate, homes: readonly InstanceHome[]): UnplacedReason[] {
  if (!homes.length) return [{ code: 'noHomeInChosenLocations' }];
  const limits = Object.keys(LIMITS) as HomeLimit[];
  if (homes.some((home) => limits.every((limit) => LIMITS[limit](person, home)))) return [];
  const never = limits.filter((limit) => !homes.some((home) => LIMITS[limit](person, home)));
  if (never.length) return never.map((limit) => reasonFor(limit, person, homes));
  const binding = limits.filter((limit) => homes.some((home) => !LIMITS[limit](person, home)));
  return [{ code: 'noHomeMeetsAllLimits', limits: binding }];
}

function reasonFor(limit: HomeLimit, person: InstanceCandidate, homes: readonly InstanceHome[]): UnplacedReason {
  switch (limit) {
    case 'rent':
      return {
        code: 'noHomeWithinRent',
        lowestRent: Math.min(...homes.map(({ rent }) => rent)),
        maxRent: person.maxRent,
      };
    case 'availability': {
      const earliest = Math.min(...homes.map(({ availableFrom }) => availableFrom));
      return { code: 'notAvailableInTime', earliest, until: person.until };
    }
    case 'pet':
      return { code: 'noHomeForPet' };
    case 'stepFree':
      return { code: 'noStepFreeHome' };
  }
}
