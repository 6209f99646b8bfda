import { Any, IsNull, Not, type EntityManager } from 'typeorm';
import { PublicProfile } from '../../candidates/profile/public-profile.entity.js';
import { readyCandidates, type CandidateWithLocations } from '../fit/ready-candidates.js';

/** Somebody who chooses, as they are now. */
export interface ChooserNow {
  candidate: CandidateWithLocations;
  profile: PublicProfile;
}

/** Those of some people who can choose and be chosen, by id. */
export async function choosersNow(tx: EntityManager, ids: readonly string[]): Promise<Map<string, ChooserNow>> {
  const candidates = await readyCandidates(tx, ids);
  const profiles = await tx.findBy(PublicProfile, { candidateId: Any([...ids]), approvedAt: Not(IsNull()) });
  const profileOf = new Map(profiles.map((profile) => [profile.candidateId, profile]));
  return new Map(
    candidates.flatMap((candidate): [string, ChooserNow][] => {
      const profile = profileOf.get(candidate.id);
      return profile && candidate.erasedAt === null ? [[candidate.id, { candidate, profile }]] : [];
    }),
  );
}
