import type { PlacementMember } from '../placements/placement.entity.js';

/**
 * The supervisor who a task about the home is for; null: every supervisor. It does not depend on whose wish it is, or the one
 * whom it is for would tell who asked.
 */
export const leaderOf = (residents: readonly PlacementMember[]): string | null =>
  residents.flatMap(({ candidate: { supervisorId } }) => supervisorId ?? [])[0] ?? null;
