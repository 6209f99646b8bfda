import type { LocationWithMix } from '../homes/homes.service.js';

/** Names of locations and of their clusters, by id. */
export function placeNamesOf(locations: readonly LocationWithMix[]): Map<string, string> {
  return new Map(
    locations.flatMap(
      ({ id, name, clusters }) => [[id, name], ...clusters.map((part) => [part.id, part.name] as const)] as const,
    ),
  );
}
