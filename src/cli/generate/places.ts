import type { InstanceCluster, InstanceHome, InstanceLocation } from '../../matching-engine/index.js';
import type { Dice } from './dice.js';

/** Locations with an id, in a town that this share (a weight) of the people looks in. */
export interface Town {
  weight: number;
  locations: string[];
}

export interface Places {
  towns: Town[];
  locations: InstanceLocation[];
  homes: InstanceHome[];
}

export interface Size {
  people: number;
  /** Over all homes, at least 2. */
  places: number;
  /** One town with two locations for status holders only. */
  haarlem: boolean;
}

const PEOPLE_PER_TOWN = 400;
const PLACES_PER_LOCATION = 100;
const FEWEST_AND_MOST_LOCATIONS = [2, 6] as const;
/** A location with fewer places than this is not worth splitting a town for. */
const SMALLEST_LOCATION = 5;
/** Weights of towns, and of locations in a town: the largest is three times the smallest. */
const WEIGHTS = [50, 150] as const;

const CLUSTERS_ABOVE = 40;
const PLACES_PER_CLUSTER = 28;
/** A cluster may have this many more of a target group than its share. */
const LEEWAY = 2;
/** The mix rule: of small locations a half for status holders, of large ones a third or a quarter, the rest for young tenants. */
const SMALL_UP_TO = 75;

/** Towns, locations and homes: exactly `places` places, in homes for two (60%) and three. */
export function makePlaces({ people, places, haarlem }: Size, dice: Dice): Places {
  const townCount = haarlem ? 1 : Math.max(1, Math.round(people / PEOPLE_PER_TOWN));
  const weights = Array.from({ length: townCount }, () => dice.between(...WEIGHTS));
  const result: Places = { towns: [], locations: [], homes: [] };
  for (const [t, inTown] of divide(places, weights).entries()) {
    const town: Town = { weight: weights[t]!, locations: [] };
    for (const target of divide(inTown, locationWeights(inTown, haarlem, dice))) {
      const id = numbered('L', result.locations.length);
      town.locations.push(id);
      addLocation(result, id, target, haarlem, dice);
    }
    result.towns.push(town);
  }
  return result;
}

/** An id as `L00001`, counted from 0. */
export const numbered = (letter: string, index: number) => `${letter}${String(index + 1).padStart(5, '0')}`;

function locationWeights(places: number, haarlem: boolean, dice: Dice): number[] {
  const [fewest, most] = FEWEST_AND_MOST_LOCATIONS;
  const wanted = haarlem ? fewest : Math.round(places / PLACES_PER_LOCATION) + dice.between(0, 1);
  const possible = Math.max(1, Math.floor(places / SMALLEST_LOCATION));
  const count = Math.min(possible, most, Math.max(fewest, wanted));
  return Array.from({ length: count }, () => dice.between(...WEIGHTS));
}

/** Divides a total (at least 2 for each) in proportion to weights, each part at least 2, to the last one. */
function divide(total: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const toShare = total - 2 * weights.length;
  let [before, given] = [0, 0];
  return weights.map((weight) => {
    before += weight;
    const part = Math.round((toShare * before) / all) - given;
    given += part;
    return part + 2;
  });
}

function addLocation(result: Places, id: string, places: number, haarlem: boolean, dice: Dice): void {
  const parts = haarlem ? 1 : places <= SMALL_UP_TO ? 2 : dice.pick([3, 4]);
  const rent = dice.between(35, 55) * 10;
  const batches = [dice.between(0, 60), ...(dice.chance(60) ? [dice.between(60, 150)] : [])];
  const petsAllowed = dice.chance(50);
  const sizes = homeSizes(places, dice);
  const clusterCount = places > CLUSTERS_ABOVE ? Math.ceil(places / PLACES_PER_CLUSTER) : 0;
  const clusterOf = (i: number) => (clusterCount ? `${id}-${Math.floor((i * clusterCount) / sizes.length) + 1}` : null);
  const inCluster = new Map<string, number>();
  sizes.forEach((size, i) => {
    const cluster = clusterOf(i);
    if (cluster) inCluster.set(cluster, (inCluster.get(cluster) ?? 0) + size);
    result.homes.push({
      id: numbered('H', result.homes.length),
      location: id,
      cluster,
      places: size,
      rent: size === 3 ? rent - 40 : rent,
      availableFrom: dice.pick(batches),
      petsAllowed,
      stepFree: dice.chance(30),
    });
  });
  const clusters = Array.from(inCluster, ([name, size]) => mixRule(name, size, parts, LEEWAY));
  result.locations.push({ ...mixRule(id, places, parts, 0), clusters });
}

function homeSizes(places: number, dice: Dice): (2 | 3)[] {
  const sizes: (2 | 3)[] = [];
  for (let left = places; left > 0; left -= sizes.at(-1)!) {
    const onlyTwo = left === 2 || left === 4;
    sizes.push(left !== 3 && (onlyTwo || dice.chance(60)) ? 2 : 3);
  }
  return sizes;
}

/** One of so many parts of the places is for status holders, the others for young tenants. */
function mixRule(id: string, places: number, parts: number, leeway: number): InstanceCluster {
  const most = (share: number) => (share === 0 ? 0 : Math.min(places, Math.ceil((places * share) / parts) + leeway));
  return { id, places, maxStatusHolders: most(1), maxYoungTenants: most(parts - 1) };
}
