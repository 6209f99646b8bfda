import type { EntityManager } from 'typeorm';
import { areChoosers } from '../choosers.js';
import { isContact } from '../contacts/is-contact.js';
import { NotPossible } from '../not-possible.js';

/** @throws NotPossible when one of them takes no part, or they are not in contact */
export async function mayMeet(tx: EntityManager, ownId: string, otherId: string): Promise<void> {
  if (!(await areChoosers(tx, [ownId, otherId]))) throw new NotPossible('gone');
  if (!(await isContact(tx, ownId, otherId))) throw new NotPossible('noContact');
}
