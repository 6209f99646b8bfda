import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { ProposalRows, type PlacementInput } from './proposals.js';

export interface PastPlacement extends PlacementInput {
  status: string;
  /** Day on which it came to each status, as the audit trail tells. */
  steps: Partial<Record<string, string>>;
  /** Who withdrew it, and what else its last step says. */
  lastBy?: 'account' | 'system';
  details?: Record<string, unknown>;
  adjusted?: boolean;
  /** Why the first of its people said no on the day of the step `declined`; null: they did not tell. */
  declineReason?: string | null;
}

/** Placements with a history, written straight into the database with its days. */
export class PastPlacements {
  constructor(
    private readonly db: pg.Pool,
    private readonly rows: ProposalRows,
  ) {}

  async add({ steps, lastBy = 'account', details = {}, adjusted = false, declineReason, ...input }: PastPlacement) {
    const id = await this.rows.placement(input);
    await this.db.query(
      `UPDATE placement SET "offeredAt" = $2, "adjustedAt" = CASE WHEN $3 THEN now() END WHERE id = $1`,
      [id, noon(steps.offered), adjusted],
    );
    await this.db.query(`UPDATE placement_member SET answer = NULL WHERE "placementId" = $1 AND NOT $2`, [
      id,
      Boolean(steps.accepted),
    ]);
    await this.db.query(
      `UPDATE placement_member SET "answeredAt" = $2 WHERE "placementId" = $1 AND answer = 'accepted'`,
      [id, noon(steps.accepted)],
    );
    if (steps.declined)
      await this.db.query(
        `UPDATE placement_member SET answer = 'declined', "answeredAt" = $3, "declineReason" = $4
         WHERE "placementId" = $1 AND "candidateId" = $2`,
        [id, input.people[0], noon(steps.declined), declineReason ?? null],
      );
    const last = Object.keys(steps).at(-1);
    for (const [status, day] of Object.entries(steps))
      await this.db.query(
        `INSERT INTO audit_entry (at, "actorKind", "actorId", "actorLabel", action, "recordType", "recordId", details)
         VALUES ($1, $2, $3, 'test', $4, 'placement', $5, $6)`,
        [
          noon(day),
          status === last ? lastBy : 'account',
          randomUUID(),
          `placements:${status}`,
          id,
          JSON.stringify(status === last ? details : {}),
        ],
      );
    return id;
  }
}

const noon = (day: string | undefined) => (day ? `${day}T12:00:00Z` : null);
