import type { Instance, InstanceHome } from './instance.js';

/** The homes of each location, by its id, in the order of the instance. */
export function homesByLocation({
  locations,
  homes,
}: Pick<Instance, 'locations' | 'homes'>): Map<string, InstanceHome[]> {
  const at = new Map(locations.map(({ id }) => [id, [] as InstanceHome[]]));
  for (const home of homes) at.get(home.location)!.push(home);
  return at;
}
