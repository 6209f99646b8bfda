import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In } from 'typeorm';
import { AuditEntry } from '../audit/audit-entry.entity.js';
import { Account } from '../accounts/account.entity.js';
import { PLACEMENT_STATUSES, type PlacementStatus } from './placement-states.js';

/** A decision that was taken on a proposal. `by` is null when an integration took it. */
export interface PastDecision {
  status: PlacementStatus;
  at: Date;
  by: string | null;
  reason: string | null;
}

const STATUS_OF: ReadonlyMap<string, PlacementStatus> = new Map(
  PLACEMENT_STATUSES.map((status) => [`placements:${status}`, status]),
);

/** The decisions on a proposal, oldest first, as the audit trail has them: a withdrawal does not hide the approval before it. */
@Injectable()
export class DecisionHistory {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async of(proposalId: string): Promise<PastDecision[]> {
    const entries = await this.dataSource.getRepository(AuditEntry).find({
      where: { recordType: 'proposal', recordId: proposalId, action: In([...STATUS_OF.keys()]) },
      order: { id: 'ASC' },
    });
    const accounts = await this.dataSource.getRepository(Account).findBy({
      id: In(entries.flatMap(({ actorId, actorKind }) => (actorKind === 'account' && actorId ? actorId : []))),
    });
    const names = new Map(accounts.map(({ id, name }) => [id, name]));
    return entries.map(({ action, at, actorId, reason }) => ({
      status: STATUS_OF.get(action)!,
      at,
      by: (actorId && names.get(actorId)) ?? null,
      reason,
    }));
  }
}
