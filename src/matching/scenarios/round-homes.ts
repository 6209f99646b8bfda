import type { EntityManager } from 'typeorm';
import { Home } from '../../homes/home.entity.js';
import { RoundLocation } from '../../rounds/round.entity.js';

/** All homes of a round's locations, with their location and cluster: by location, then by reference. */
export function homesOfRound(tx: EntityManager, roundId: string): Promise<Home[]> {
  return tx
    .createQueryBuilder(Home, 'home')
    .innerJoinAndSelect('home.location', 'location')
    .leftJoinAndSelect('home.cluster', 'cluster')
    .innerJoin(RoundLocation, 'part', 'part.locationId = home.locationId AND part.roundId = :roundId', { roundId })
    .orderBy({ 'location.name': 'ASC', 'location.reference': 'ASC', 'home.reference': 'ASC' })
    .getMany();
}
