import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../audit/audit.service.js';
import { Policy } from '../platform/config/policy.js';
import { inTransaction } from '../platform/database/transaction.js';
import { invalid } from '../platform/http/validation.js';
import { DecisionFiles } from './file/decision-files.js';
import { GroupNow } from './group-now.js';
import { PlacementConflict } from './placement-conflict.js';
import { PlacementMoves, type LockedPlacement } from './placement-moves.js';

export interface Decision {
  reason: string | null;
  actor: Actor;
}

/** What staff decide about a placement: each one transaction. */
@Injectable()
export class DecisionsService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly moves: PlacementMoves,
    private readonly groups: GroupNow,
    private readonly files: DecisionFiles,
    private readonly policy: Policy,
  ) {}

  /**
   * Everybody said yes: the home is theirs.
   * @param reason required when the group departs from the mix rule
   * @param inBulk only groups as the run proposed them, within the mix rule
   * @throws PlacementConflict when it can't be approved, or not by this person; BadRequestException without a reason that is needed
   */
  approve(id: string, { reason, actor }: Decision, inBulk = false): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      const locked = await this.moves.lock(tx, id);
      if (locked.placement.status === 'accepted') await this.mustBeApprovable(tx, locked, actor);
      const decisionFile = await this.files.make(tx, locked);
      const departure = decisionFile.departsFromMix;
      const { adjustedAt } = locked.placement;
      if (inBulk && (departure || adjustedAt)) throw new PlacementConflict({ type: 'placement-not-bulk' });
      if (departure && !reason) throw reasonMissing();
      const details = { departsFromMix: departure, departsFromRun: adjustedAt !== null };
      await this.moves.move(tx, locked, { verb: 'approve', actor, reason, details, change: { decisionFile } });
    });
  }

  /** All said yes, and staff say no. @throws PlacementConflict; BadRequestException without a reason */
  refuse(id: string, { reason, actor }: Decision): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      const locked = await this.moves.lock(tx, id);
      const decisionFile = await this.files.make(tx, locked);
      await this.moves.move(tx, locked, { verb: 'refuse', actor, reason, change: { decisionFile } });
    });
  }

  /** Takes it back, before or after it was approved: home and people are free again. @throws PlacementConflict; BadRequestException without a reason */
  withdraw(id: string, { reason, actor }: Decision): Promise<void> {
    return inTransaction(this.dataSource, async (tx) =>
      this.moves.move(tx, await this.moves.lock(tx, id), { verb: 'withdraw', actor, reason }),
    );
  }

  private async mustBeApprovable(tx: EntityManager, locked: LockedPlacement, actor: Actor): Promise<void> {
    if (!mayApprove(locked.placement, actor, this.policy.placements.fourEyes))
      throw new PlacementConflict({ type: 'placement-four-eyes' });
    await this.groups.mustFit(tx, locked);
  }
}

/** By the policy's rule of four eyes: who adjusted a group, or with `always` who sent it, does not approve it. */
export function mayApprove(
  {
    adjustedById,
    adjustedAt,
    offeredById,
  }: Pick<LockedPlacement['placement'], 'adjustedById' | 'adjustedAt' | 'offeredById'>,
  { id }: Pick<Actor, 'id'>,
  fourEyes: Policy['placements']['fourEyes'],
): boolean {
  if (fourEyes === 'never') return true;
  if (adjustedAt && adjustedById === id) return false;
  return fourEyes !== 'always' || offeredById !== id;
}

const reasonMissing = () =>
  invalid([{ field: 'reason', message: 'This group departs from the mix rule: give the reason.' }]);
