import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Cluster } from '../../../homes/cluster.entity.js';
import { Location } from '../../../homes/location.entity.js';
import { isLookingSql } from '../../choosers.js';
import type { ActivityDraft, DraftGuest, DraftKey } from './activity-draft.js';
import { PossibleGuests } from './possible-guests.js';
import { suggestActivities, type SuggestedActivity } from './suggest-activities.js';

/** A location, and how many who look for a home would live there. */
export interface PlannerPlace {
  id: string;
  name: string;
  people: number;
}

/** What supervisors can plan, as things are now. */
@Injectable()
export class PlannerQueries {
  constructor(private readonly possible: PossibleGuests) {}

  /** Where most would live first. */
  places(tx: EntityManager): Promise<PlannerPlace[]> {
    return tx.query(
      `SELECT location."id", location."name", count(person."id")::int AS "people" FROM "location" location
       LEFT JOIN "candidate_location" wish ON wish."locationId" = location."id"
       LEFT JOIN "candidate" person ON person."id" = wish."candidateId" AND ${isLookingSql('person')}
       GROUP BY location."id" ORDER BY 3 DESC, 2, 1`,
    );
  }

  /** Activities for people who would live at a location. */
  async suggestions(tx: EntityManager, location: Pick<Location, 'id' | 'name'>): Promise<ActivityDraft[]> {
    const { people, fits } = await this.possible.at(tx, location.id);
    const hostsOf = new Map(people.map(({ id, hosts }) => [id, hosts]));
    const drafts: ActivityDraft[] = [];
    for (const suggestion of suggestActivities(people, fits)) {
      const canHost = (id: string) => hostsOf.get(id)?.includes(suggestion.interest) ?? false;
      drafts.push(draftOf(suggestion, location, await guestsBy(tx, suggestion.guestIds, canHost)));
    }
    return drafts;
  }

  /** Those of the corridors of a location where somebody came to live. */
  async corridors(tx: EntityManager, locationId: string): Promise<ActivityDraft[]> {
    const keys = await tx.query<{ clusterId: string | null }[]>(
      `SELECT DISTINCT "clusterId" FROM "corridor_resident" WHERE "locationId" = $1 ORDER BY 1`,
      [locationId],
    );
    const drafts: ActivityDraft[] = [];
    for (const { clusterId } of keys) {
      const draft = await this.corridor(tx, clusterId ? null : locationId, clusterId);
      if (draft) drafts.push(draft);
    }
    return drafts;
  }

  /** Null when it is not there any more: people changed since it was on the screen. */
  async draft(tx: EntityManager, key: DraftKey): Promise<ActivityDraft | null> {
    if (key.kind === 'corridor') return this.corridor(tx, key.locationId, key.clusterId);
    const location = await tx.findOneBy(Location, { id: key.locationId });
    const drafts = location ? await this.suggestions(tx, location) : [];
    const isMeant = ({ interest, guests }: ActivityDraft) => interest === key.interest && guests[0]?.id === key.firstId;
    return drafts.find(isMeant) ?? null;
  }

  private async corridor(tx: EntityManager, ownLocation: string | null, clusterId: string | null) {
    const cluster = clusterId ? await tx.findOneBy(Cluster, { id: clusterId }) : null;
    const location = await tx.findOneBy(Location, { id: cluster?.locationId ?? ownLocation ?? NOWHERE });
    if (!location || (clusterId && !cluster)) return null;
    const ids = await tx.query<{ id: string }[]>(
      `SELECT "candidateId" AS "id" FROM "corridor_resident"
       WHERE "locationId" = $1 AND "clusterId" IS NOT DISTINCT FROM $2 ORDER BY "since" DESC, 1`,
      [location.id, clusterId],
    );
    const residents = ids.map(({ id }) => id);
    const offering = await offerAnything(tx, residents);
    const guests = await guestsBy(tx, residents, (id) => offering.has(id));
    const key: DraftKey = { kind: 'corridor', locationId: clusterId ? null : location.id, clusterId };
    const clusterName = cluster?.name ?? null;
    const place = { locationId: location.id, locationName: location.name, clusterId, clusterName };
    return { key, ...place, interest: null, hostId: null, guests };
  }
}

/** Matches no location. */
const NOWHERE = '00000000-0000-0000-0000-000000000000';

function draftOf(
  { interest, hostId, guestIds }: SuggestedActivity,
  { id, name }: Pick<Location, 'id' | 'name'>,
  guests: DraftGuest[],
): ActivityDraft {
  const key: DraftKey = { kind: 'suggested', locationId: id, interest, firstId: guestIds[0]! };
  return { key, locationId: id, locationName: name, clusterId: null, clusterName: null, interest, hostId, guests };
}

/** What a corridor does together is open: whoever offers anything can organise it. */
async function offerAnything(tx: EntityManager, ids: readonly string[]): Promise<Set<string>> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT "candidateId" AS "id" FROM "intake_answer"
     WHERE "question" = 'offers' AND "value" <> '[]' AND "candidateId" = ANY($1)`,
    [ids],
  );
  return new Set(rows.map(({ id }) => id));
}

/** In the order of their ids here. Who stopped is not asked. */
async function guestsBy(tx: EntityManager, ids: readonly string[], canHost: (id: string) => boolean) {
  const rows = await tx.query<Omit<DraftGuest, 'canHost'>[]>(
    `SELECT person."id", person."firstName", person."lastName" FROM "candidate" person
     WHERE person."id" = ANY($1) AND person."stoppedAt" IS NULL AND person."erasedAt" IS NULL
     ORDER BY array_position($1::uuid[], person."id")`,
    [ids],
  );
  return rows.map((row): DraftGuest => ({ ...row, canHost: canHost(row.id) }));
}
