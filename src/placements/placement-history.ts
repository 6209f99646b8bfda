import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, In } from 'typeorm';
import { AuditEntry } from '../audit/audit-entry.entity.js';
import { Account } from '../accounts/account.entity.js';
import { PLACEMENT_STATUSES, type PlacementStatus } from './placement-states.js';

/** A step that a placement took, or an adjustment of its people. `by` is null when Huisklik, a candidate or an integration took it. */
export interface PastStep {
  status: PlacementStatus | 'adjusted';
  at: Date;
  by: string | null;
  /** Role, or kind, of who took it. */
  role: string;
  reason: string | null;
}

const STATUS_OF: ReadonlyMap<string, PastStep['status']> = new Map(
  ([...PLACEMENT_STATUSES, 'adjusted'] as const).map((status) => [`placements:${status}`, status]),
);

/** The steps of a placement, oldest first, as the audit trail has them: the last one does not hide those before it. */
@Injectable()
export class PlacementHistory {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async of(placementId: string): Promise<PastStep[]> {
    const entries = await this.dataSource.getRepository(AuditEntry).find({
      where: { recordType: 'placement', recordId: placementId, action: In([...STATUS_OF.keys()]) },
      order: { id: 'ASC' },
    });
    const byStaff = entries.flatMap(({ actorId, actorKind, actorLabel }) =>
      actorKind === 'account' && actorLabel !== 'candidate' && actorId ? actorId : [],
    );
    const accounts = await this.dataSource.getRepository(Account).findBy({ id: In(byStaff) });
    const names = new Map(accounts.map(({ id, name }) => [id, name]));
    return entries.map(({ action, at, actorId, actorLabel, reason }) => ({
      status: STATUS_OF.get(action)!,
      at,
      by: (actorId && names.get(actorId)) ?? null,
      role: actorLabel,
      reason,
    }));
  }
}
