import { ConflictException, NotFoundException } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Round } from './round.entity.js';

export const noSuchRound = () => new NotFoundException({ type: 'round-not-found', message: 'There is no such round.' });

/** @throws NotFoundException; ConflictException when it is closed */
export async function lockOpenRound(tx: EntityManager, id: string): Promise<Round> {
  const round = await tx.findOne(Round, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!round) throw noSuchRound();
  if (round.status === 'closed')
    throw new ConflictException({ type: 'round-closed', message: 'This round is closed already.' });
  return round;
}
