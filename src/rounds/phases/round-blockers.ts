import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Language } from '../../platform/i18n/languages.js';
import type { Round } from '../round.entity.js';
import type { RoundPhase } from './round-phases.js';

/** Something that can stand in the way of the next phase. */
export interface BlockerKind {
  /** Stable, for other systems: `answers-not-ready`. */
  code: string;
  /** The calendar does not move a round on against it; a person can, with a reason. Otherwise it is only worth knowing. */
  stops: boolean;
  /** How much of it there is in a round; 0: nothing stands in the way. */
  count(tx: EntityManager, roundId: string): Promise<number>;
  sentence(count: number, language: Language): string;
  /** Where something can be done about it, for who has the permission. */
  page(roundId: string): { href: string; permission: string };
}

/** What stands in the way of a round now. */
export interface Blocker {
  kind: BlockerKind;
  /** At least 1. */
  count: number;
}

/** What stands in the way of the next phase, as every stage tells it for its own. */
@Injectable()
export class RoundBlockers {
  private readonly kinds = new Map<RoundPhase, BlockerKind[]>();

  /**
   * Registers what a stage knows: in its `onModuleInit`.
   * @param phase the phase that the round should not leave with it
   */
  register(phase: RoundPhase, kind: BlockerKind): void {
    this.kinds.set(phase, [...(this.kinds.get(phase) ?? []), kind]);
  }

  /** Nothing stands in the way of a closed round. */
  async of(tx: EntityManager, { id, phase, status }: Pick<Round, 'id' | 'phase' | 'status'>): Promise<Blocker[]> {
    if (status === 'closed') return [];
    const blockers: Blocker[] = [];
    for (const kind of this.kinds.get(phase) ?? []) {
      const count = await kind.count(tx, id);
      if (count > 0) blockers.push({ kind, count });
    }
    return blockers;
  }
}
