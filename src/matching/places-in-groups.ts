import { In, type DataSource } from 'typeorm';
import { Candidate } from '../candidates/candidate.entity.js';
import { addressOf, Home } from '../homes/home.entity.js';
import type { Group } from '../matching-engine/index.js';

/** Where a run lets somebody live, and with whom. */
export interface PlaceInRun {
  homeId: string;
  address: string;
  location: string;
  housemates: { id: string; firstName: string }[];
}

/** Looks up the homes and people of some groups, and gives the place that each of their people has in them. */
export async function placesInGroups(dataSource: DataSource, groups: readonly (Group | null)[]) {
  const found = groups.filter((group) => group !== null);
  const homes = await dataSource
    .getRepository(Home)
    .find({ where: { id: In(found.map(({ home }) => home)) }, relations: { location: true } });
  const people = await dataSource.getRepository(Candidate).find({
    select: { id: true, firstName: true },
    where: { id: In(found.flatMap(({ candidates }) => candidates)) },
    order: { firstName: 'ASC', lastName: 'ASC' },
  });
  const homeOf = new Map(homes.map((home) => [home.id, home]));

  return (group: Group | null, candidate: string): PlaceInRun | null => {
    const home = group && homeOf.get(group.home);
    if (!group || !home) return null;
    const housemates = people.filter(({ id }) => id !== candidate && group.candidates.includes(id));
    return {
      homeId: home.id,
      address: addressOf(home),
      location: home.location.name,
      housemates: housemates.map(({ id, firstName }) => ({ id, firstName })),
    };
  };
}
