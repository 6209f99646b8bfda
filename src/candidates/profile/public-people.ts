import { Any, IsNull, type EntityManager } from 'typeorm';
import { Candidate } from '../candidate.entity.js';
import { PublicProfile } from './public-profile.entity.js';
import { NOTHING_CHOSEN, publicViewOf, type PublicView } from './public-view.js';

/** People as others see them, by id. Whose data were erased is not among them. @param today ISO day */
export async function publicPeople(
  tx: EntityManager,
  ids: readonly string[],
  today: string,
): Promise<Map<string, PublicView>> {
  const candidates = await tx.findBy(Candidate, { id: Any([...ids]), erasedAt: IsNull() });
  const profiles = await tx.findBy(PublicProfile, { candidateId: Any([...ids]) });
  const profileOf = new Map(profiles.map((profile) => [profile.candidateId, profile]));
  return new Map(
    candidates.map((candidate) => [
      candidate.id,
      publicViewOf(candidate, profileOf.get(candidate.id) ?? NOTHING_CHOSEN, today),
    ]),
  );
}
