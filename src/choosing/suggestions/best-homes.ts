import type { InstanceHome } from '../../matching-engine/index.js';

/** The homes of each location that no other home there beats: who could live in any of the others could live in one of these. */
export function bestHomes(homes: readonly InstanceHome[]): Map<string, InstanceHome[]> {
  const best = new Map<string, InstanceHome[]>();
  for (const home of homes) {
    const there = best.get(home.location) ?? [];
    if (there.some((other) => beats(other, home))) continue;
    best.set(home.location, [...there.filter((other) => !beats(home, other)), home]);
  }
  return best;
}

/** Whether everybody for whom a home at the same location would do could live in this one too. */
function beats(home: InstanceHome, other: InstanceHome): boolean {
  return (
    home.rent <= other.rent &&
    home.availableFrom <= other.availableFrom &&
    (home.petsAllowed || !other.petsAllowed) &&
    (home.stepFree || !other.stepFree)
  );
}
