import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { AuditEntry, type ActorKind } from './audit-entry.entity.js';

/** Who acts: a signed-in user fits, and so does {@link SYSTEM}. */
export interface Actor {
  kind: ActorKind;
  id: string | null;
  role: string;
}

/** A job or the command line. */
export const SYSTEM: Actor = { kind: 'system', id: null, role: 'system' };

export interface AuditedAct {
  /** `stage:verb` in the past tense: `placements:approved`. */
  action: string;
  recordType: string;
  recordId: string;
  reason?: string | null;
  /** Counts and codes, no personal data. */
  details?: Record<string, unknown>;
}

@Injectable()
export class AuditService {
  constructor(private readonly clock: Clock) {}

  /** Writes the entry in the transaction of the change that it tells of. */
  async record(tx: EntityManager, actor: Actor, act: AuditedAct): Promise<void> {
    await tx.insert(AuditEntry, {
      at: this.clock.now(),
      actorKind: actor.kind,
      actorId: actor.id,
      actorLabel: actor.role,
      action: act.action,
      recordType: act.recordType,
      recordId: act.recordId,
      reason: act.reason ?? null,
      // The column's type is open JSON; TypeORM's partial type can't say so.
      details: (act.details ?? {}) as object,
    });
  }
}
