import type { Instance, InstanceHome } from '../instance/instance.js';

/** Homes that are the same to everybody: same location, places, rent, cluster, date, pets and steps. */
export interface HomeType {
  home: InstanceHome;
  /** The homes of this type, by their id. */
  ids: string[];
}

/**
 * Homes of one location with the same places and rent: a person gives all of them the same points. Its home types are
 * `firstType` … `endType` − 1. `dates` holds each day on which one of its homes is available, earliest first.
 */
export interface RentClass {
  location: number;
  places: 2 | 3;
  rent: number;
  firstType: number;
  endType: number;
  dates: number[];
}

/** The homes of an instance that are free, by type and rent class, location by location. */
export interface Homes {
  types: HomeType[];
  classes: RentClass[];
  /** The rent class of each home type. */
  classOf: Int32Array;
  /** The rent classes of location l are firstClass[l] … firstClass[l + 1] − 1. */
  firstClass: Int32Array;
}

export function sortHomes({ homes, locations, locked }: Instance): Homes {
  const lockedHomes = new Set(locked.map(({ home }) => home));
  const atLocation = new Map(locations.map(({ id }) => [id, [] as InstanceHome[]]));
  for (const home of homes) if (!lockedHomes.has(home.id)) atLocation.get(home.location)!.push(home);

  const types: HomeType[] = [];
  const classes: RentClass[] = [];
  const firstClass = new Int32Array(locations.length + 1);
  locations.forEach(({ id }, location) => {
    for (const type of typesOf(atLocation.get(id)!)) {
      const { places, rent, availableFrom } = type.home;
      let rentClass = classes.at(-1);
      if (rentClass?.location !== location || rentClass.places !== places || rentClass.rent !== rent) {
        rentClass = { location, places, rent, firstType: types.length, endType: types.length, dates: [] };
        classes.push(rentClass);
      }
      types.push(type);
      rentClass.endType = types.length;
      if (rentClass.dates.at(-1) !== availableFrom) rentClass.dates.push(availableFrom);
    }
    firstClass[location + 1] = classes.length;
  });
  const classOf = Int32Array.from(
    classes.flatMap(({ firstType, endType }, c) => Array<number>(endType - firstType).fill(c)),
  );
  return { types, classes, classOf, firstClass };
}

/** The types of some homes, those of one rent class in a row and by date. */
function typesOf(homes: InstanceHome[]): HomeType[] {
  const byKey = new Map<string, HomeType>();
  for (const home of homes) {
    const { places, rent, availableFrom, cluster, petsAllowed, stepFree } = home;
    const key = JSON.stringify([places, rent, availableFrom, cluster, petsAllowed, stepFree]);
    const type = byKey.get(key);
    if (type) type.ids.push(home.id);
    else byKey.set(key, { home, ids: [home.id] });
  }
  return [...byKey.values()].sort(
    (a, b) => a.home.places - b.home.places || a.home.rent - b.home.rent || a.home.availableFrom - b.home.availableFrom,
  );
}
