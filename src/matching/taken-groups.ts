import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { TargetGroup } from '../candidates/candidate-answers.js';

/** People who have, or were offered, a home: runs leave both alone. */
export interface TakenGroup {
  /** The round that it comes from. */
  roundId: string;
  homeId: string;
  /** They have the home; false: it was offered to them. */
  isHoused: boolean;
  /** Ordered by the person's reference. */
  members: { candidateId: string; targetGroup: TargetGroup }[];
}

type ReadTaken = (tx: EntityManager) => Promise<TakenGroup[]>;

/** Which homes and people are taken; the stage that gives homes away tells it. */
@Injectable()
export class TakenGroups {
  private read: ReadTaken = () => Promise.resolve([]);

  /** Registers who knows: in its `onModuleInit`. @param read gives the groups ordered by the home's reference */
  register(read: ReadTaken): void {
    this.read = read;
  }

  of(tx: EntityManager): Promise<TakenGroup[]> {
    return this.read(tx);
  }
}
