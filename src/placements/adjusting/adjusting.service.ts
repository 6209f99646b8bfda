import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Any, DataSource, type EntityManager } from 'typeorm';
import { AuditService, type Actor } from '../../audit/audit.service.js';
import { mustBeReason } from '../../candidates/given-reason.js';
import type { CheckedIn } from '../../matching/group-checks.js';
import { proposalNumber } from '../../matching/proposal-number.js';
import { Clock } from '../../platform/clock/clock.js';
import { inTransaction } from '../../platform/database/transaction.js';
import { PlacementConflict } from '../placement-conflict.js';
import { noSuchPlacement, PlacementMoves, type LockedPlacement } from '../placement-moves.js';
import { Placement, PlacementMember } from '../placement.entity.js';
import { UnplacedPeople } from '../publishing/unplaced-people.js';
import { AdjustingConflict, notInRound, notUnderstood } from './adjusting-conflicts.js';
import { AdjustmentChecks, keepsLimits, type DraftCheck } from './adjustment-checks.js';
import { changesOf, stampOf, type Adjustment, type DraftGroup, type GroupChange } from './adjustment-plan.js';
import { DraftsQueries } from './drafts.queries.js';

export interface AdjustmentToSave extends Adjustment {
  reason: string;
  /** What the groups were when somebody looked; without one they are taken as they are. */
  stamp?: string | null;
}

const TAKEN = 'Somebody of the group was just placed elsewhere. Look again, and decide again.';

/** Changes the people of drafts before they are sent. */
@Injectable()
export class AdjustingService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly moves: PlacementMoves,
    private readonly drafts: DraftsQueries,
    private readonly checks: AdjustmentChecks,
    private readonly unplaced: UnplacedPeople,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes people out of a draft, or lets others of the round come in, from other drafts too. Each draft that changes is marked as
   * adjusted, with its own entry in the trail.
   * @throws NotFoundException; PlacementConflict when it is no draft; AdjustingConflict; BadRequestException without a reason, or
   * when it is not clear what shall change
   */
  adjust({ reason, stamp, ...wish }: AdjustmentToSave, actor: Actor): Promise<void> {
    mustBeReason(reason);
    return inTransaction(
      this.dataSource,
      async (tx) => {
        const changes = await this.lockChanges(tx, wish);
        if (stamp && stamp !== stampOf(changes.plan)) throw new AdjustingConflict('changed-meanwhile');
        const [own] = changes.locked;
        const checks = await this.checks.check(tx, own!, changes.plan);
        if (!keepsLimits(checks)) throw new AdjustingConflict('adjustment-breaks-limits');
        await this.save(tx, checks, actor);
        const people = checks.flatMap(({ before, after }) => [...before.candidateIds, ...after.candidateIds]);
        await this.unplaced.keep(tx, people, actor);
        await this.record(tx, checks, { actor, reason });
      },
      { placement_member_one_open_per_candidate: TAKEN },
    );
  }

  /** The plan, with all the drafts that it changes locked in the order of their ids; the one adjusted comes first. */
  private async lockChanges(
    tx: EntityManager,
    wish: Adjustment,
  ): Promise<{ plan: GroupChange[]; locked: LockedPlacement[] }> {
    const { roundId } = await originOf(tx, wish.placementId);
    const seen = plan(await this.drafts.ofRound(tx, roundId), wish);
    await this.mustBePossible(tx, roundId, wish, seen);
    const locked = new Map<string, LockedPlacement>();
    for (const id of seen.map(({ placementId }) => placementId).sort()) {
      const draft = await this.moves.lock(tx, id);
      mustBeDraft(draft.placement);
      locked.set(id, draft);
    }
    const now = changesOf([...locked.values()].map(groupOf), wish);
    if (typeof now === 'string' || stampOf(now) !== stampOf(seen)) throw new AdjustingConflict('changed-meanwhile');
    return { plan: now, locked: now.map(({ placementId }) => locked.get(placementId)!) };
  }

  private async mustBePossible(
    tx: EntityManager,
    roundId: string,
    { placementId }: Adjustment,
    [own]: GroupChange[],
  ): Promise<void> {
    const possible = new Set((await this.drafts.possible(tx, { roundId, placementId })).map((one) => one.candidateId));
    const others = own!.after.filter((id) => !own!.before.includes(id) && !possible.has(id));
    if (others.length === 0) return;
    const isTaken = await tx.existsBy(PlacementMember, { candidateId: Any(others), open: true });
    throw isTaken ? new AdjustingConflict('adjustment-person-taken') : notInRound();
  }

  /** Whoever leaves a draft goes first: somebody may be in one only. */
  private async save(tx: EntityManager, checks: readonly DraftCheck[], actor: Actor): Promise<void> {
    for (const { placement, before, after } of checks) {
      const leaves = before.candidateIds.filter((id) => !after.candidateIds.includes(id));
      if (leaves.length > 0) await tx.delete(PlacementMember, { placementId: placement.id, candidateId: Any(leaves) });
    }
    const adjusted = { adjustedAt: this.clock.now(), adjustedById: actor.kind === 'account' ? actor.id : null };
    for (const { placement, explanation } of checks) {
      const { people, shared, differences } = explanation!;
      await tx.upsert(
        PlacementMember,
        people.map(({ candidate, satisfaction, parts }) => ({
          placementId: placement.id,
          candidateId: candidate,
          open: true,
          satisfaction,
          parts,
        })),
        ['placementId', 'candidateId'],
      );
      const isGroup = people.length > 1;
      await tx.save(
        Object.assign(placement, adjusted, {
          lowestSatisfaction: Math.min(...people.map(({ satisfaction }) => satisfaction)),
          explanation: isGroup ? { shared, differences } : { shared: [], differences: [] },
        }),
      );
    }
  }

  private record(
    tx: EntityManager,
    checks: readonly DraftCheck[],
    { actor, reason }: { actor: Actor; reason: string },
  ): Promise<void> {
    const entries = checks.map(({ placement, before, after, isComplete }) => ({
      action: 'placements:adjusted',
      recordType: 'placement',
      recordId: placement.id,
      reason,
      details: {
        number: proposalNumber(placement.proposal.number),
        came: after.candidateIds.filter((id) => !before.candidateIds.includes(id)).length,
        left: before.candidateIds.filter((id) => !after.candidateIds.includes(id)).length,
        isComplete,
      },
    }));
    return this.audit.recordAll(tx, actor, entries);
  }
}

/** The run that a draft comes from. @throws NotFoundException; PlacementConflict when it is no draft (any more) */
export async function originOf(tx: EntityManager, id: string): Promise<CheckedIn> {
  const placement = await tx.findOne(Placement, { where: { id }, relations: { proposal: { run: true } } });
  if (!placement) throw noSuchPlacement();
  mustBeDraft(placement);
  return placement.proposal.run;
}

/** @throws BadRequestException when it is not clear what shall change */
export function plan(drafts: readonly DraftGroup[], wish: Adjustment): GroupChange[] {
  const changes = changesOf(drafts, wish);
  if (typeof changes === 'string') throw notUnderstood(changes);
  return changes;
}

const groupOf = ({ placement, members }: LockedPlacement): DraftGroup => ({
  placementId: placement.id,
  candidateIds: members.map(({ candidateId }) => candidateId),
});

function mustBeDraft({ status }: Placement): void {
  if (status !== 'draft') throw new PlacementConflict({ type: 'placement-status', status });
}
