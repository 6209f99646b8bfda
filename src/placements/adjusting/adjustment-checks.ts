import { Injectable } from '@nestjs/common';
import { Any, type EntityManager } from 'typeorm';
import type { GroupExplanation } from '../../matching/group-checks.js';
import { GroupChecks, type CheckedGroup, type CheckedIn } from '../../matching/group-checks.js';
import { Placement } from '../placement.entity.js';
import type { GroupChange } from './adjustment-plan.js';
import { brokenLimits, type BrokenLimit } from './broken-limits.js';

/** How well people would live in a home together. */
export interface PeopleTogether {
  candidateIds: string[];
  /** 0 … 2,900 by candidate; empty when somebody takes part no more. */
  satisfaction: ReadonlyMap<string, number>;
  /** Of the least satisfied one; null while the home is not full, or when somebody takes part no more. */
  lowest: number | null;
}

/** What an adjustment does to one draft, by the data of now. */
export interface DraftCheck {
  /** With its home, location, cluster and proposal. */
  placement: Placement;
  before: PeopleTogether;
  after: PeopleTogether;
  /** The limits that the people would break in the end. */
  limits: BrokenLimit[];
  /** Whether every place is taken in the end: only then it can be sent. */
  isComplete: boolean;
  explanation: GroupExplanation | null;
}

/** Checks adjustments that nobody made yet, as a run would check their groups. */
@Injectable()
export class AdjustmentChecks {
  constructor(private readonly groups: GroupChecks) {}

  /** Of each adjustment its drafts, in the same order. */
  async checkAll(
    tx: EntityManager,
    from: CheckedIn,
    adjustments: readonly (readonly GroupChange[])[],
  ): Promise<DraftCheck[][]> {
    const ids = adjustments.flat().map(({ placementId }) => placementId);
    const placements = await tx.find(Placement, {
      where: { id: Any([...new Set(ids)]) },
      relations: { home: { location: true, cluster: true }, proposal: true },
    });
    const byId = new Map(placements.map((placement) => [placement.id, placement]));
    const groups = adjustments.flat().flatMap(({ placementId, before, after }) => {
      const home = byId.get(placementId)!.homeId;
      return [
        { home, candidates: before },
        { home, candidates: after },
      ];
    });
    const checked = (await this.groups.checkAll(tx, from, groups)).values();
    return adjustments.map((changes) =>
      changes.map((change) => {
        const [before, after] = [checked.next().value!, checked.next().value!];
        return draftCheck(byId.get(change.placementId)!, change, before, after);
      }),
    );
  }

  async check(tx: EntityManager, from: CheckedIn, changes: readonly GroupChange[]): Promise<DraftCheck[]> {
    const [checked] = await this.checkAll(tx, from, [changes]);
    return checked!;
  }
}

/** Whether an adjustment can be saved: no draft breaks a limit; one that is not complete may wait. */
export const keepsLimits = (checks: readonly DraftCheck[]): boolean =>
  checks.every(({ limits }) => limits.length === 0);

function draftCheck(placement: Placement, change: GroupChange, before: CheckedGroup, after: CheckedGroup): DraftCheck {
  const { places } = placement.home;
  return {
    placement,
    before: together(change.before, before, places),
    after: together(change.after, after, places),
    limits: brokenLimits(after.violations, { people: change.after.length, places }),
    isComplete: change.after.length === places,
    explanation: after.explanation,
  };
}

function together(candidateIds: string[], { explanation }: CheckedGroup, places: number): PeopleTogether {
  const people = explanation?.people ?? [];
  const satisfaction = new Map(people.map((person) => [person.candidate, person.satisfaction]));
  const isFull = people.length === places;
  return { candidateIds, satisfaction, lowest: isFull ? Math.min(...satisfaction.values()) : null };
}
