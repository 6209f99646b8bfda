import { ProposalRows } from '../factories/proposals.js';
import type { Service } from './service.js';

/** Drafts of one round, in a location whose mix has room for everybody. */
export class Drafts {
  readonly rows: ProposalRows;

  private constructor(
    private readonly service: Service,
    readonly location: string,
    readonly round: string,
    readonly run: string,
  ) {
    this.rows = new ProposalRows(service.db);
  }

  static async start(service: Service): Promise<Drafts> {
    const rows = new ProposalRows(service.db);
    const location = await rows.location('Noorderhof');
    for (let index = 0; index < 30; index++) await rows.home(location, `Ruimte ${index}`);
    const round = await rows.round();
    return new Drafts(service, location, round, await rows.run(round));
  }

  /** Somebody of the round who would live in the location. @param more columns of the candidate */
  async person(
    name: string,
    more: Record<string, unknown> = {},
    targetGroup: 'youngTenant' | 'statusHolder' = 'youngTenant',
  ) {
    const id = await this.rows.candidate(name, targetGroup, more);
    await this.service.db.query(
      'INSERT INTO candidate_location ("candidateId", "locationId", rank) VALUES ($1, $2, 0)',
      [id, this.location],
    );
    await this.rows.inRound(this.round, id);
    return id;
  }

  people(...names: string[]): Promise<string[]> {
    return Promise.all(names.map((name) => this.person(name)));
  }

  /** A placement for two, a draft unless its status is told. */
  async placement(people: string[], more: { status?: string; home?: string } = {}): Promise<string> {
    const { status = 'draft', home = await this.rows.home(this.location, 'Kerkstraat') } = more;
    return this.rows.placement({ run: this.run, home, people, status });
  }

  /** Ids of who is in a placement, in order. */
  async membersOf(placementId: string): Promise<string[]> {
    const { rows } = await this.service.db.query<{ candidateId: string }>(
      'SELECT "candidateId" FROM placement_member WHERE "placementId" = $1 ORDER BY "candidateId"',
      [placementId],
    );
    return rows.map(({ candidateId }) => candidateId);
  }

  /** The trail of a placement, without what a draft starts with. */
  async trailOf(placementId: string): Promise<{ action: string; reason: string | null; details: object }[]> {
    const { rows } = await this.service.db.query<{ action: string; reason: string | null; details: object }>(
      `SELECT action, reason, details FROM audit_entry
       WHERE "recordId" = $1 AND action LIKE 'placements:%' ORDER BY id`,
      [placementId],
    );
    return rows;
  }
}
