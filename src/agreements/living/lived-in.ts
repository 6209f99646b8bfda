import type { EntityManager } from 'typeorm';
import { PlacementMember } from '../../placements/placement.entity.js';
import { Agreement } from '../agreement.entity.js';
import { lockAgreement, noSuchAgreement, residentsOf } from '../agreements.queries.js';
import { AgreementVersion } from '../versions/agreement-version.entity.js';

/** The agreements that a resident lives by. */
export interface LivedIn {
  agreement: Agreement;
  /** In force. */
  version: AgreementVersion;
  residents: PlacementMember[];
}

/** Those of a resident's home; null as long as none are in force. */
export async function livedInBy(tx: EntityManager, candidateId: string): Promise<LivedIn | null> {
  const member = await tx.findOneBy(PlacementMember, { candidateId, open: true });
  const agreement = member && (await tx.findOneBy(Agreement, { placementId: member.placementId }));
  if (!agreement) return null;
  const version = await tx.findOneBy(AgreementVersion, { agreementId: agreement.id, state: 'inForce' });
  return version && { agreement, version, residents: await residentsOf(tx, agreement.placementId) };
}

/** The same for an act: one with an agreement at a time. @throws NotFoundException when none are in force */
export async function lockLivedIn(tx: EntityManager, candidateId: string): Promise<LivedIn> {
  const found = await livedInBy(tx, candidateId);
  if (!found) throw noSuchAgreement();
  await lockAgreement(tx, found.agreement.id);
  // Somebody may have moved out while this waited.
  const now = await livedInBy(tx, candidateId);
  if (now?.agreement.id !== found.agreement.id) throw noSuchAgreement();
  return now;
}
