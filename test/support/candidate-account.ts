import type { Service } from './service.js';
import { Visitor } from './visitor.js';

/** A candidate who signed in: their browser, and the id of their account. */
export async function signInAs(service: Service, candidateId: string): Promise<Visitor & { accountId: string }> {
  const { accountId, link } = await service.ticket('candidate');
  await service.db.query('UPDATE candidate SET "accountId" = $1 WHERE id = $2', [accountId, candidateId]);
  return Object.assign(await Visitor.signedIn(service.url, link), { accountId });
}
