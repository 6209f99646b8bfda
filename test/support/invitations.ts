import type { Service } from './service.js';
import { until } from './until.js';

export interface InvitationRow {
  id: string;
  channel: string;
  status: string;
  failure: string | null;
  tries: number;
  reminders: number;
  dueAt: Date | null;
  sentAt: Date | null;
}

/** Looks invitations up in the database of a service, and makes them older. */
export class InvitationBook {
  constructor(private readonly service: Pick<Service, 'db'>) {}

  async candidateId(reference: string): Promise<string> {
    const { rows } = await this.service.db.query<{ id: string }>('SELECT id FROM candidate WHERE reference = $1', [
      reference,
    ]);
    return rows[0]!.id;
  }

  /** The last one of a candidate. */
  async of(reference: string): Promise<InvitationRow> {
    const { rows } = await this.service.db.query<InvitationRow>(
      `SELECT i.* FROM invitation i JOIN candidate c ON c.id = i."candidateId" WHERE c.reference = $1
       ORDER BY i."createdAt" DESC LIMIT 1`,
      [reference],
    );
    return rows[0]!;
  }

  until(reference: string, status: string): Promise<InvitationRow> {
    return this.waitFor(reference, (row) => row.status === status);
  }

  untilFailing(reference: string, failure: string): Promise<InvitationRow> {
    return this.waitFor(reference, (row) => row.failure === failure);
  }

  /** So many tries are over. */
  untilTried(reference: string, tries: number): Promise<InvitationRow> {
    return this.waitFor(reference, (row) => row.tries === tries && row.failure !== null);
  }

  untilReminded(reference: string, times: number): Promise<InvitationRow> {
    return this.waitFor(reference, (row) => row.reminders === times);
  }

  /** Everything about it happened this much earlier: as if so much time had passed since. Waits for so many reminders first. */
  async age(reference: string, interval: string, { reminders = 0 } = {}): Promise<void> {
    const { id } = await this.untilReminded(reference, reminders);
    await this.service.db.query(
      `UPDATE invitation SET "createdAt" = "createdAt" - $2::interval, "sentAt" = "sentAt" - $2::interval,
         "remindedAt" = "remindedAt" - $2::interval, "dueAt" = "dueAt" - $2::interval WHERE id = $1`,
      [id, interval],
    );
  }

  /** How often the trail says that it went out. */
  async timesSent(reference: string): Promise<number> {
    const { rows } = await this.service.db.query<{ count: number }>(
      `SELECT count(*)::int FROM audit_entry WHERE action = 'candidates:invitation-sent' AND "recordId" = $1`,
      [await this.candidateId(reference)],
    );
    return rows[0]!.count;
  }

  /** How many links and codes a candidate has got. */
  async tickets(reference: string): Promise<number> {
    const { rows } = await this.service.db.query<{ count: number }>(
      `SELECT count(*)::int FROM sign_in_ticket t JOIN candidate c ON c."accountId" = t."accountId" WHERE c.reference = $1`,
      [reference],
    );
    return rows[0]!.count;
  }

  private waitFor(reference: string, isThere: (row: InvitationRow) => boolean): Promise<InvitationRow> {
    return until(async () => {
      const row = await this.of(reference);
      return isThere(row) && row;
    });
  }
}
