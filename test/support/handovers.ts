import { ProposalRows } from '../factories/proposals.js';
import type { ApiAnswer, ApiClient } from './api-client.js';
import { dayIn } from './meetings.js';
import type { Service } from './service.js';

export interface Placed {
  id: string;
  home: string;
  people: string[];
  round: string;
}

/** The moment so many days from now, at a time in UTC. */
export const momentIn = (days: number, time = '10:00') => new Date(`${dayIn(days)}T${time}:00Z`).toISOString();

const put = (api: ApiClient, path: string, json: unknown = {}) =>
  api.send('PUT', `/api/v1/placements/${path}`, JSON.stringify(json), { 'Content-Type': 'application/json' });

/** A lease for an indefinite time that was signed today, unless another is told. */
const planOf = (api: ApiClient, id: string, more: Record<string, unknown> = {}) => {
  const lease = { revision: 0, startsOn: dayIn(10), signedOn: dayIn(0), leaseType: 'indefinite' };
  return put(api, `${id}/handover`, { ...lease, ...more });
};

/** Ticks everything; gives what there is to tick. */
async function tickAll(api: ApiClient, id: string): Promise<string[]> {
  const { body } = await api.get(`/api/v1/placements/${id}/handover`);
  const items = (body.checklist as { item: string }[]).map(({ item }) => item);
  for (const item of items) await put(api, `${id}/handover/checklist/${item}`);
  return items;
}

/** Plans a lease and ticks everything, so that the key of an agreed placement can be given. Gives the status of the first answer. */
export async function readyForKey(api: ApiClient, id: string): Promise<number> {
  const { status } = await planOf(api, id);
  await tickAll(api, id);
  return status;
}

/** Placements on their way to a key, over the API of a service. */
export class Handovers {
  private constructor(
    private readonly service: Service,
    readonly rows: ProposalRows,
    readonly api: ApiClient,
    readonly location: string,
  ) {}

  static async in(service: Service): Promise<Handovers> {
    const rows = new ProposalRows(service.db);
    const api = await service.api(['placements:read', 'placements:decide', 'placements:hand-over']);
    const location = await rows.location('Noorderhof');
    // Room enough in the mix for every test.
    for (let index = 0; index < 20; index++) await rows.home(location, `Ruimte ${index}`);
    return new Handovers(service, rows, api, location);
  }

  /** A placement of two people. @param birthDate of the first one */
  async placed(status = 'approved', birthDate = '2002-05-01'): Promise<Placed> {
    const { rows } = this;
    const people = [
      await rows.candidate('Sanne', 'youngTenant', { birthDate }),
      await rows.candidate('Yonas', 'statusHolder'),
    ];
    const home = await rows.home(this.location, 'Kerkstraat');
    const round = await rows.round();
    const id = await rows.placement({ run: await rows.run(round), home, people, status });
    return { id, home, people, round };
  }

  /** One whose people have the key. @param lease what it is beside a lease for an indefinite time that was signed today */
  async handedOver(lease: Record<string, unknown> = {}): Promise<Placed> {
    const placed = await this.placed('agreed');
    await this.plan(placed.id, lease);
    await this.tickAll(placed.id);
    const { status } = await this.act(placed.id, 'hand-over');
    if (status !== 200) throw new Error(`The key was not given: ${status}`);
    return placed;
  }

  read(id: string): Promise<ApiAnswer> {
    return this.api.get(`/api/v1/placements/${id}/handover`);
  }

  plan(id: string, more: Record<string, unknown> = {}): Promise<ApiAnswer> {
    return planOf(this.api, id, more);
  }

  put(path: string, json: unknown = {}): Promise<ApiAnswer> {
    return put(this.api, path, json);
  }

  act(id: string, verb: string, json: unknown = {}): Promise<ApiAnswer> {
    return this.api.post(`/api/v1/placements/${id}/${verb}`, json);
  }

  tickAll(id: string): Promise<string[]> {
    return tickAll(this.api, id);
  }

  /** Writes days straight into the row, as if they had passed. */
  async change(id: string, days: Partial<Record<'startsOn' | 'signedOn' | 'endsOn', string>>): Promise<void> {
    const set = Object.keys(days).map((column, index) => `"${column}" = $${index + 2}`);
    const where = `WHERE "placementId" = $1`;
    await this.service.db.query(`UPDATE handover SET ${set.join(', ')} ${where}`, [id, ...Object.values(days)]);
  }

  /** The home and its people in a new run, published. */
  async publishAgain({ home, people, round }: Placed): Promise<ApiAnswer> {
    const run = await this.rows.run(round);
    await this.rows.proposal({ run, home, people });
    return this.api.post(`/api/v1/runs/${run}/publish`, { reason: 'De woning is weer vrij.' });
  }

  /** What was done with a placement, as the audit trail has it. */
  async auditOf(id: string): Promise<string[]> {
    const { rows } = await this.service.db.query<{ action: string }>(
      `SELECT action FROM audit_entry WHERE "recordId" = $1 AND action LIKE 'placements:%' ORDER BY id`,
      [id],
    );
    return rows.map(({ action }) => action.replace('placements:', ''));
  }

  async newsOf(candidateId: string): Promise<string[]> {
    const { rows } = await this.service.db.query<{ kind: string }>(
      'SELECT kind FROM news WHERE "candidateId" = $1 ORDER BY "createdAt"',
      [candidateId],
    );
    return rows.map(({ kind }) => kind);
  }

  /** Tasks about the handover or the lease, the first one first. */
  async tasksOf(id: string): Promise<{ kind: string; role: string; dueOn: string; isOpen: boolean }[]> {
    const { rows } = await this.service.db.query<{ kind: string; role: string; dueOn: string; isOpen: boolean }>(
      `SELECT kind, role, "dueOn"::text, "closedAt" IS NULL AS "isOpen" FROM task
       WHERE "recordId" = $1 AND kind IN ('handover-due', 'lease-ends') ORDER BY "createdAt"`,
      [id],
    );
    return rows;
  }
}
