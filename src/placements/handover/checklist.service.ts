import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In } from 'typeorm';
import { AuditService, type Actor } from '../../audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { Policy, type HandoverItem } from '../../platform/config/policy.js';
import { inTransaction } from '../../platform/database/transaction.js';
import { invalid } from '../../platform/http/validation.js';
import { PlacementConflict } from '../placement-conflict.js';
import { PlacementMoves } from '../placement-moves.js';
import type { PlacementStatus } from '../placement-states.js';
import { HandoverTick } from './handover.entity.js';

/** Who saw to what before the key is given. Two people who tick at once both keep what they ticked. */
@Injectable()
export class ChecklistService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly moves: PlacementMoves,
    private readonly audit: AuditService,
    private readonly policy: Policy,
    private readonly clock: Clock,
  ) {}

  /**
   * These are done; what was done already keeps who did it.
   * @throws BadRequestException for one that the policy does not have; PlacementConflict before approval and after the key
   */
  async tick(id: string, items: readonly HandoverItem[], actor: Actor): Promise<void> {
    const { checklist } = this.policy.handover;
    if (items.some((item) => !checklist.includes(item))) throw notOnTheList(checklist);
    const doneById = actor.kind === 'account' ? actor.id : null;
    await inTransaction(this.dataSource, async (tx) => {
      mayChange((await this.moves.lock(tx, id)).placement);
      const known = await tx.findBy(HandoverTick, { placementId: id });
      const added = [...new Set(items)].filter((item) => !known.some((tick) => tick.item === item));
      if (added.length === 0) return;
      const doneAt = this.clock.now();
      await tx.insert(
        HandoverTick,
        added.map((item) => ({ placementId: id, item, doneAt, doneById })),
      );
      const act = { action: 'placements:handover-ticked', recordType: 'placement', recordId: id };
      await this.audit.record(tx, actor, { ...act, details: { items: added } });
    });
  }

  /** They are not done after all. @throws PlacementConflict before approval and after the key */
  untick(id: string, items: readonly HandoverItem[], actor: Actor): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      mayChange((await this.moves.lock(tx, id)).placement);
      const ticks = await tx.findBy(HandoverTick, { placementId: id, item: In([...items]) });
      if (ticks.length === 0) return;
      await tx.remove(ticks);
      const act = { action: 'placements:handover-unticked', recordType: 'placement', recordId: id };
      await this.audit.record(tx, actor, { ...act, details: { items } });
    });
  }
}

const CHANGES_IN: readonly PlacementStatus[] = ['approved', 'agreed'];

function mayChange({ status }: { status: PlacementStatus }): void {
  if (!CHANGES_IN.includes(status)) throw new PlacementConflict({ type: 'placement-status', status });
}

const notOnTheList = (checklist: readonly HandoverItem[]) =>
  invalid([{ field: 'items', message: `The checklist of the policy has: ${checklist.join(', ')}.` }]);
