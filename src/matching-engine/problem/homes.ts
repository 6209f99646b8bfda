import { homesByLocation } from '../instance/homes-by-location.js';
import type { Instance, InstanceHome } from '../instance/instance.js';

/** So many dates after the last that is in time for a person are told apart too: for the advice to wait longer. */
export const NEXT_DATES = 3;

/** Homes that are the same to everybody: same location, places, rent, cluster, date, pets and steps. */
export interface HomeType {
  home: InstanceHome;
  /** The homes of this type, by their id. */
  ids: string[];
}

/**
 * Homes of one location with the same places and rent: a person gives all of them the same points. Its home types are
 * `firstType` … `endType` − 1. `dates` holds the days on which one of its homes becomes available, earliest first, but only
 * those that are the last in time for somebody, or among the NEXT_DATES after that.
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

export function sortHomes({ homes, locations, locked, candidates }: Instance): Homes {
  const lockedHomes = new Set(locked.map(({ home }) => home));
  const atLocation = homesByLocation({ locations, homes: homes.filter(({ id }) => !lockedHomes.has(id)) });

  const types: HomeType[] = [];
  const classes: RentClass[] = [];
  const firstClass = new Int32Array(locations.length + 1);
  const untils = [...new Set(candidates.map(({ until }) => until))].sort((a, b) => a - b);
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
  for (const rentClass of classes) rentClass.dates = datesThatMatter(rentClass.dates, untils);
  const classOf = Int32Array.from(
    classes.flatMap(({ firstType, endType }, c) => Array<number>(endType - firstType).fill(c)),
  );
  return { types, classes, classOf, firstClass };
}

/** The days that matter to people who can wait until one of some others. Both ascending. */
function datesThatMatter(days: readonly number[], untils: readonly number[]): number[] {
  const matters = new Set<number>();
  let next = 0;
  for (const until of untils) {
    while (next < days.length && days[next]! <= until) next++;
    for (const day of days.slice(Math.max(0, next - 1), next + NEXT_DATES)) matters.add(day);
  }
  return days.filter((day) => matters.has(day));
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
