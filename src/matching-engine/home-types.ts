import type { InstanceHome } from './instance.js';

/** Homes that are the same to everybody: same location, cluster, places, rent, date, pets and steps. */
export interface HomeType {
  home: InstanceHome;
  /** Index of the location. */
  location: number;
  /** The homes of this type, by their id. */
  ids: string[];
}

/** The types of the homes that are free, location by location; `first[location]` is where a location's types start. */
export function homeTypes(homes: readonly InstanceHome[], locationIds: readonly string[]) {
  const perLocation = new Map(locationIds.map((id) => [id, new Map<string, HomeType>()]));
  const indexOf = new Map(locationIds.map((id, i) => [id, i]));
  for (const home of homes) {
    const key = JSON.stringify([
      home.cluster,
      home.places,
      home.rent,
      home.availableFrom,
      home.petsAllowed,
      home.stepFree,
    ]);
    const types = perLocation.get(home.location)!;
    const type = types.get(key);
    if (type) type.ids.push(home.id);
    else types.set(key, { home, location: indexOf.get(home.location)!, ids: [home.id] });
  }
  const types: HomeType[] = [];
  const first = new Int32Array(locationIds.length + 1);
  locationIds.forEach((id, i) => {
    types.push(...perLocation.get(id)!.values());
    first[i + 1] = types.length;
  });
  return { types, first };
}
