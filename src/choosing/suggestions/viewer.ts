import { LessThanOrEqual, type EntityManager } from 'typeorm';
import { Choice } from '../choice.entity.js';
import { choosersNow, type ChooserNow } from './choosers-now.js';
import { groupsNow } from '../house-groups/group-members.js';
import { isOpen, type Said } from './rank-offers.js';
import { Showing } from './showing.entity.js';

/** Somebody who looks for people, as things are now. */
export interface Viewer {
  id: string;
  /** The viewer first, then who lives with them. */
  circle: ChooserNow[];
  said: Said;
}

/** @param countedAt showings until then are counted. Null: there is nobody to look for, as their group is full or content, or somebody of it does not choose. */
export async function readViewer(tx: EntityManager, id: string, countedAt: Date): Promise<Viewer | null> {
  const [group] = await groupsNow(tx, [id]);
  if (group && !isOpen(group)) return null;
  const ids = [id, ...(group?.memberIds ?? []).filter((other) => other !== id)];
  const choosers = await choosersNow(tx, ids);
  if (choosers.size < ids.length) return null;
  return { id, circle: ids.map((one) => choosers.get(one)!), said: await readSaid(tx, id, ids, countedAt) };
}

async function readSaid(tx: EntityManager, id: string, circle: readonly string[], countedAt: Date): Promise<Said> {
  const answered = await tx.findBy(Choice, { chooserId: id });
  const seen = await tx.findBy(Showing, { viewerId: id, firstShownAt: LessThanOrEqual(countedAt) });
  const apart = await tx.query<{ id: string }[]>(
    `SELECT "chosenId" AS "id" FROM "choice" WHERE "kind" = 'decline' AND "chooserId" = ANY($1)
     UNION SELECT "chooserId" FROM "choice" WHERE "kind" = 'decline' AND "chosenId" = ANY($1)
     UNION SELECT "reportedId" FROM "person_report" WHERE "reporterId" = ANY($1)
     UNION SELECT "reporterId" FROM "person_report" WHERE "reportedId" = ANY($1)`,
    [circle],
  );
  return {
    answered: new Set(answered.map(({ chosenId }) => chosenId)),
    apart: new Set(apart.map((row) => row.id)),
    seen: new Set(seen.map(({ shownId }) => shownId)),
  };
}
