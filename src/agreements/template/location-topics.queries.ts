import type { EntityManager } from 'typeorm';
import { Home } from '../../homes/home.entity.js';
import { LocationTopics } from './location-topics.entity.js';
import type { TopicContent } from './template-content.js';

/** What the location of a home adds to what is talked about. */
export async function locationTopicsOf(tx: EntityManager, homeId: string): Promise<TopicContent[]> {
  const { locationId } = await tx.findOneByOrFail(Home, { id: homeId });
  return (await tx.findOneBy(LocationTopics, { locationId }))?.topics ?? [];
}
