import { Any, type EntityManager } from 'typeorm';
import { Choice } from '../choice.entity.js';
import { markMutual } from '../mark-mutual.js';
import { pairOf } from './known-invitations.js';

/** Rows in one statement: four values each, far below PostgreSQL's 65,535. */
const CHUNK = 5000;

export type Said = Pick<Choice, 'chooserId' | 'chosenId' | 'kind'>;

/** Writes what people said of each other; the latest said holds. Gives per choice what came of it. */
export async function writeChoices(
  tx: EntityManager,
  choices: readonly Said[],
  createdAt: Date,
): Promise<('added' | 'changed' | 'unchanged')[]> {
  const choosers = [...new Set(choices.map(({ chooserId }) => chooserId))];
  const before = await tx.findBy(Choice, { chooserId: Any(choosers) });
  const kinds = new Map(before.map(({ chooserId, chosenId, kind }) => [pairOf(chooserId, chosenId), kind]));
  const outcomes = choices.map(({ chooserId, chosenId, kind }) => {
    const known = kinds.get(pairOf(chooserId, chosenId));
    return known === undefined ? 'added' : known === kind ? 'unchanged' : 'changed';
  });
  const different = choices.filter((_, index) => outcomes[index] !== 'unchanged');
  for (let start = 0; start < different.length; start += CHUNK) {
    const chunk = different.slice(start, start + CHUNK).map((choice) => ({ ...choice, createdAt, mutualAt: null }));
    await tx.upsert(Choice, chunk, ['chooserId', 'chosenId']);
  }
  await markMutual(tx, choosers, createdAt);
  return outcomes;
}
