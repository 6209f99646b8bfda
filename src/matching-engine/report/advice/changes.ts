import type { InstanceCandidate } from '../../instance/instance.js';
import { NEXT_DATES } from '../../problem/homes.js';
import type { Problem } from '../../problem/problem.js';
import type { Advice } from '../../solution.js';
import type { ClassPrices, Place } from './class-prices.js';
import type { ChosenLocations, Trait } from './chosen-locations.js';

/** One change of a person's answers, with the homes where it could help. */
export interface Change {
  advice: Advice;
  changed: InstanceCandidate;
  places: Place[];
}

/** At most so much more rent is advised, as a share of what the person said. */
const MORE_RENT = 0.2;
/** Days: what others said is not to be read from an advice, so it goes by months. */
const EARLIER_STEP = 30;
const EARLIER_STEPS = 3;
/** So many other locations are tried, the cheapest at the prices. */
const OTHER_LOCATIONS = 3;

/** All single changes of a person's answers that may be advised. */
export class Changes {
  constructor(
    private readonly problem: Problem,
    private readonly classPrices: ClassPrices,
    private readonly chosen: ChosenLocations,
  ) {}

  /** The homes of the locations that the person chose. */
  ownPlaces(candidate: InstanceCandidate): Place[] {
    return this.chosen.of(candidate).flatMap((l) => this.placesAt(l));
  }

  /** By kind; of one kind the smallest change first: of those the first that helps is enough. */
  of(person: number, candidate: InstanceCandidate): Change[][] {
    const places = this.ownPlaces(candidate);
    return [
      ...this.otherLocations(person, candidate),
      this.moreRent(candidate, places),
      this.later(candidate, places),
      this.earlier(candidate, places),
      this.accepting('smokes', candidate),
      this.accepting('hasPet', candidate),
    ];
  }

  private placesAt(l: number): Place[] {
    const location = this.problem.locations[l]!;
    return location.classes.map((table) => ({ location, table }));
  }

  private otherLocations(person: number, candidate: InstanceCandidate): Change[][] {
    const group = this.problem.targetGroup[person]!;
    const levelAt = (l: number) =>
      Math.min(
        ...this.placesAt(l)
          .filter(({ table }) => this.problem.classes[table.index]!.rent <= candidate.maxRent)
          .map(({ table }) => this.classPrices.levelOf(table.index, group)),
      );
    return this.chosen
      .linkedTo(candidate)
      .map((l) => ({ l, level: levelAt(l) }))
      .filter(({ level }) => level < Infinity)
      .sort((a, b) => a.level - b.level || a.l - b.l)
      .slice(0, OTHER_LOCATIONS)
      .map(({ l }) => {
        const { id } = this.problem.instance.locations[l]!;
        const changed = { ...candidate, locations: [...candidate.locations, id] };
        return [{ advice: { change: 'location', location: id }, changed, places: this.placesAt(l) }];
      });
  }

  private moreRent(candidate: InstanceCandidate, places: readonly Place[]): Change[] {
    const rentOf = ({ table }: Place) => this.problem.classes[table.index]!.rent;
    const most = candidate.maxRent * (1 + MORE_RENT);
    const rents = ascending(places.map(rentOf)).filter((rent) => rent > candidate.maxRent && rent <= most);
    return rents.map((maxRent) => ({
      advice: { change: 'maxRent', maxRent },
      changed: { ...candidate, maxRent },
      places: places.filter((place) => rentOf(place) === maxRent),
    }));
  }

  private later(candidate: InstanceCandidate, places: Place[]): Change[] {
    const dates = places.flatMap(({ table }) => this.problem.classes[table.index]!.dates);
    const later = ascending(dates).filter((date) => date > candidate.until);
    return later.slice(0, NEXT_DATES).map((until) => ({
      advice: { change: 'until', until },
      changed: { ...candidate, until },
      places,
    }));
  }

  private earlier(candidate: InstanceCandidate, places: Place[]): Change[] {
    const steps = Array.from({ length: EARLIER_STEPS }, (_, k) => candidate.from - (k + 1) * EARLIER_STEP);
    const days = [...new Set(steps.map((day) => Math.max(0, day)))].filter((day) => day < candidate.from);
    return days.map((from) => ({ advice: { change: 'from', from }, changed: { ...candidate, from }, places }));
  }

  private accepting(trait: Trait, candidate: InstanceCandidate): Change[] {
    const change = ACCEPTING[trait];
    if (candidate[change]) return [];
    const places = this.chosen.whereSeveral(trait, candidate).flatMap((l) => this.placesAt(l));
    return [{ advice: { change }, changed: { ...candidate, [change]: true }, places }];
  }
}

const ACCEPTING = { smokes: 'acceptsSmoking', hasPet: 'acceptsPets' } as const;

const ascending = (numbers: number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);
