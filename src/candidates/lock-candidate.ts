import { NotFoundException } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { Candidate } from './candidate.entity.js';

/**
 * A candidate whom nobody else can change until the transaction ends, and nobody can add anything about meanwhile.
 * @throws NotFoundException when there is none, or their data were erased
 */
export async function lockCandidate(tx: EntityManager, id: string): Promise<Candidate> {
  const candidate = await tx.findOne(Candidate, {
    where: { id, erasedAt: IsNull() },
    lock: { mode: 'pessimistic_write' },
  });
  if (!candidate) throw noSuchCandidate();
  return candidate;
}

export const noSuchCandidate = () => new NotFoundException('There is no such candidate.');
