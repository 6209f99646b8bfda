import type { EntityManager } from 'typeorm';
import { Home } from '../../homes/home.entity.js';
import type { InstanceHome } from '../../matching-engine/index.js';
import { instanceHome } from '../fit/instance-home.js';

/** One home for all that are the same to everybody. @param locationIds only these; all when null. @param today ISO day */
export async function homeKinds(
  tx: EntityManager,
  locationIds: readonly string[] | null,
  today: string,
): Promise<InstanceHome[]> {
  const columns = ['locationId', 'places', 'rentPerPerson', 'availableFrom', 'petsAllowed', 'stepFree'];
  const homes = await tx
    .createQueryBuilder(Home, 'home')
    .distinctOn(columns.map((column) => `home.${column}`))
    .where(':locationIds::uuid[] IS NULL OR home.locationId = ANY(:locationIds)', { locationIds })
    .getMany();
  return homes.map((home) => instanceHome(home, null, today));
}
