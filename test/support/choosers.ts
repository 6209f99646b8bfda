import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { ProposalRows } from '../factories/proposals.js';
import { signInAs } from './candidate-account.js';
import type { Service } from './service.js';
import type { Visitor } from './visitor.js';

/** Somebody who can choose and be chosen, with a browser of their own. */
export interface Chooser {
  id: string;
  name: string;
  visitor: Visitor & { accountId: string };
}

const { consentVersion } = JSON.parse(readFileSync(resolve('config/intake.json'), 'utf8')) as {
  consentVersion: string;
};

/** People who choose, at one place with homes for two and for three, unless a test says otherwise. */
export class Choosers {
  readonly rows: ProposalRows;
  private place: Promise<string> | undefined;

  constructor(private readonly service: Service) {
    this.rows = new ProposalRows(service.db);
  }

  /** A place with a home for two and one for three. */
  placeWithHomes(): Promise<string> {
    return (this.place ??= this.makePlace());
  }

  private async makePlace(): Promise<string> {
    const place = await this.rows.location('Hof van kiezen');
    await this.rows.home(place, 'Tweestraat', { places: 2, rooms: 3 });
    await this.rows.home(place, 'Driestraat', { places: 3, rooms: 4 });
    return place;
  }

  /** @param more columns of the candidate */
  async chooser(name: string, more: Record<string, unknown> = {}, places?: string[]): Promise<Chooser> {
    const id = await this.candidate(name, more, places);
    return { id, name, visitor: await signInAs(this.service, id) };
  }

  /** The same without a browser. */
  async candidate(name: string, more: Record<string, unknown> = {}, places?: string[]): Promise<string> {
    const { db } = this.service;
    const id = await this.rows.candidate(name, 'youngTenant', more);
    for (const [rank, place] of (places ?? [await this.placeWithHomes()]).entries())
      await db.query('INSERT INTO candidate_location ("candidateId", "locationId", rank) VALUES ($1, $2, $3)', [
        id,
        place,
        rank,
      ]);
    await db.query(`INSERT INTO consent ("candidateId", version, language, "givenAt") VALUES ($1, $2, 'nl', now())`, [
      id,
      consentVersion,
    ]);
    await db.query('INSERT INTO public_profile ("candidateId", "approvedAt") VALUES ($1, now())', [id]);
    return id;
  }

  async said(one: Pick<Chooser, 'id'>, kind: 'like' | 'decline', other: Pick<Chooser, 'id'>): Promise<void> {
    await this.service.db.query('INSERT INTO choice ("chooserId", "chosenId", kind) VALUES ($1, $2, $3)', [
      one.id,
      other.id,
      kind,
    ]);
  }

  /** Each of them said yes to each other. */
  async contact(...people: Pick<Chooser, 'id'>[]): Promise<void> {
    for (const one of people) for (const other of people) if (one !== other) await this.said(one, 'like', other);
    await this.service.db.query(
      'UPDATE choice SET "mutualAt" = now() WHERE "chooserId" = ANY($1) AND "chosenId" = ANY($1)',
      [idsOf(...people)],
    );
  }

  /** Ids of the house group of each of these people, null for none: `[[a, b], null]`. */
  async groupOf({ id }: Pick<Chooser, 'id'>): Promise<string[] | null> {
    const { rows } = await this.service.db.query<{ id: string }>(
      `SELECT mate."candidateId" AS id FROM house_group_member own JOIN house_group_member mate USING ("groupId")
       WHERE own."candidateId" = $1 ORDER BY 1`,
      [id],
    );
    return rows.length > 0 ? rows.map((row) => row.id) : null;
  }

  /** The question between two people that is still open. */
  async openInvitation(one: Pick<Chooser, 'id'>, other: Pick<Chooser, 'id'>): Promise<string | undefined> {
    const { rows } = await this.service.db.query<{ id: string }>(
      `SELECT id FROM living_invitation WHERE status = 'open' AND ("fromId", "toId") IN (($1, $2), ($2, $1))`,
      [one.id, other.id],
    );
    return rows[0]?.id;
  }
}

/** Presses a button, and reads the page that comes next. */
export async function press(
  { visitor }: Pick<Chooser, 'visitor'>,
  path: string,
  fields: Record<string, string> = {},
): Promise<string> {
  const { status, location, text } = await visitor.post(path, fields, '/my/people');
  return status === 303 && location ? (await visitor.get(location)).text : text;
}

export const idsOf = (...people: Pick<Chooser, 'id'>[]) => people.map(({ id }) => id).sort();

/** Asks somebody to live together. */
export const invite = (one: Chooser, other: Pick<Chooser, 'id'>) => press(one, `/my/people/${other.id}/invite`);
export const overviewOf = async ({ visitor }: Pick<Chooser, 'visitor'>) => (await visitor.get('/my/people')).text;

/** How people live together, in a few words. */
export class Living {
  constructor(private readonly choosers: Choosers) {}

  people(...names: string[]): Promise<Chooser[]> {
    return Promise.all(names.map((name) => this.choosers.chooser(name)));
  }

  /** Answers the question that is open between two people. */
  async answer(one: Chooser, about: [Chooser, Chooser], word: 'yes' | 'no'): Promise<string> {
    return press(one, `/my/invitations/${await this.choosers.openInvitation(...about)}/${word}`);
  }

  /** Two people in a group. */
  async pair(...names: [string, string]): Promise<[Chooser, Chooser]> {
    const [one, other] = (await this.people(...names)) as [Chooser, Chooser];
    await this.choosers.contact(one, other);
    await invite(one, other);
    await this.answer(other, [one, other], 'yes');
    return [one, other];
  }
}
