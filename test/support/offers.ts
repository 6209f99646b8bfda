import { Choosers, type Chooser } from './choosers.js';
import type { PageAnswer } from './visitor.js';
import type { Service } from './service.js';
import type { ProposalRows } from '../factories/proposals.js';

export interface OfferMade {
  id: string;
  home: string;
}

/** Homes that are offered to people who sign in and answer on their page. */
export class Offers {
  readonly choosers: Choosers;
  private count = 0;

  constructor(private readonly service: Service) {
    this.choosers = new Choosers(service);
  }

  get rows(): ProposalRows {
    return this.choosers.rows;
  }

  people(...names: string[]): Promise<Chooser[]> {
    return Promise.all(names.map((name) => this.choosers.chooser(name)));
  }

  /** @param more columns of the placement, and those of its home */
  async to(
    people: readonly Pick<Chooser, 'id'>[],
    more: { status?: string; answerBy?: string; home?: Record<string, unknown> } = {},
  ): Promise<OfferMade> {
    const { home: columns, status = 'offered', answerBy } = more;
    const size = people.length === 3 ? { places: 3, rooms: 4 } : { places: 2, rooms: 3 };
    const place = await this.choosers.placeWithHomes();
    const home = await this.rows.home(place, `Aanbodstraat ${++this.count}`, { ...size, ...columns });
    const run = await this.rows.run(await this.rows.round());
    const id = await this.rows.placement({ run, home, people: people.map((one) => one.id), status, answerBy });
    return { id, home };
  }

  /** What a member of a placement has in the database. */
  async member(placementId: string, { id }: Pick<Chooser, 'id'>): Promise<Record<string, unknown>> {
    const { rows } = await this.service.db.query<Record<string, unknown>>(
      'SELECT * FROM placement_member WHERE "placementId" = $1 AND "candidateId" = $2',
      [placementId, id],
    );
    return rows[0]!;
  }

  /** Kinds of news that somebody has, the oldest first. */
  async newsOf({ id }: Pick<Chooser, 'id'>): Promise<string[]> {
    const { rows } = await this.service.db.query<{ kind: string }>(
      'SELECT kind FROM news WHERE "candidateId" = $1 ORDER BY "createdAt", id',
      [id],
    );
    return rows.map(({ kind }) => kind);
  }

  /** Kinds of the open tasks on a record. */
  async tasksOn(recordId: string): Promise<string[]> {
    const { rows } = await this.service.db.query<{ kind: string }>(
      'SELECT kind FROM task WHERE "recordId" = $1 AND "closedAt" IS NULL ORDER BY kind',
      [recordId],
    );
    return rows.map(({ kind }) => kind);
  }
}

export const offerPage = async ({ visitor }: Chooser): Promise<string> => (await visitor.get('/my/offer?lang=nl')).text;

/** Presses a button of the offer: `accept`, `decline`, `question`, `meet`, `stay`. */
export const pressOffer = (
  { visitor }: Chooser,
  id: string,
  button: string,
  fields: Record<string, string> = {},
): Promise<PageAnswer> => visitor.post(`/my/offer/${id}/${button}`, fields, '/my/offer');
