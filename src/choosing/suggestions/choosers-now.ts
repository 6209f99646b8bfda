import { Any, type EntityManager } from 'typeorm';
import { PublicProfile } from '../../candidates/profile/public-profile.entity.js';
import { idsWhere, isLookingSql } from '../choosers.js';
import { readyCandidates, type CandidateWithLocations } from '../fit/ready-candidates.js';

/** Somebody who looks for people to live with, as they are now. */
export interface ChooserNow {
  candidate: CandidateWithLocations;
  profile: PublicProfile;
}

/** Those of some people who do, by id. */
export async function choosersNow(tx: EntityManager, ids: readonly string[]): Promise<Map<string, ChooserNow>> {
  const looking = await idsWhere(tx, isLookingSql, ids);
  const candidates = await readyCandidates(tx, [...looking]);
  const profiles = await tx.findBy(PublicProfile, { candidateId: Any([...looking]) });
  const profileOf = new Map(profiles.map((profile) => [profile.candidateId, profile]));
  return new Map(
    candidates.flatMap((candidate): [string, ChooserNow][] => {
      const profile = profileOf.get(candidate.id);
      return profile ? [[candidate.id, { candidate, profile }]] : [];
    }),
  );
}
