import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { insertAll } from '../platform/database/insert-all.js';
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
  /** Counts, codes, `number` or `reference` of the record; no personal data. */
  details?: Record<string, unknown>;
}

@Injectable()
export class AuditService {
  constructor(private readonly clock: Clock) {}

  /** Writes the entry in the transaction of the change that it tells of. */
  record(tx: EntityManager, actor: Actor, act: AuditedAct): Promise<void> {
    return this.recordAll(tx, actor, [act]);
  }

  /** Writes any number of entries of one actor and moment, in this order; 10,000 take about a second. */
  async recordAll(tx: EntityManager, actor: Actor, acts: readonly AuditedAct[]): Promise<void> {
    const who = { at: this.clock.now(), actorKind: actor.kind, actorId: actor.id, actorLabel: actor.role };
    const entries = acts.map(({ action, recordType, recordId, reason = null, details = {} }) => ({
      ...who,
      action,
      recordType,
      recordId,
      reason,
      details,
    }));
    await insertAll(tx, AuditEntry, entries);
  }
}
