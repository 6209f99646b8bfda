import type { Location } from '../../homes/location.entity.js';

/** Where somebody would live, best first. */
export function PreferredLocations({ locations }: { locations: readonly Location[] }) {
  return (
    <ol>
      {locations.map(({ id, name }) => (
        <li key={id}>
          <bdi>{name}</bdi>
        </li>
      ))}
    </ol>
  );
}
