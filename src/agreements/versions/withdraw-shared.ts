import type { EntityManager } from 'typeorm';
import { AgreementVersion } from './agreement-version.entity.js';

/** Takes back the version that waits for signatures, if there is one: the conversation goes on. */
export async function withdrawShared(tx: EntityManager, agreementId: string, now: Date): Promise<void> {
  await tx.update(AgreementVersion, { agreementId, state: 'shared' }, { state: 'withdrawn', endedAt: now });
}
