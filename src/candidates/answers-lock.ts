import { Injectable } from '@nestjs/common';
import { Any, IsNull, type EntityManager } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { Candidate } from './candidate.entity.js';

/** Keeps answers as they are while a round works with them; always in the transaction of the round. */
@Injectable()
export class AnswersLock {
  constructor(private readonly clock: Clock) {}

  /** Nobody can change the answers of these people until they are released. */
  async lock(tx: EntityManager, candidateIds: string[]): Promise<void> {
    const unlocked = { id: Any(candidateIds), answersLockedAt: IsNull(), erasedAt: IsNull() };
    await tx.update(Candidate, unlocked, { answersLockedAt: this.clock.now() });
  }

  async release(tx: EntityManager, candidateIds: string[]): Promise<void> {
    await tx.update(Candidate, { id: Any(candidateIds) }, { answersLockedAt: null });
  }
}
