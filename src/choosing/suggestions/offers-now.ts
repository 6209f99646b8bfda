import type { EntityManager } from 'typeorm';
import type { InstanceCandidate, InstanceHome } from '../../matching-engine/index.js';
import { fitTogether } from '../fit/fit-together.js';
import { choosersNow, type ChooserNow } from './choosers-now.js';
import { groupsNow, type GroupNow } from '../house-groups/group-members.js';
import { isOpen, type Offer } from './rank-offers.js';

/** An offer that still holds, with its people as they are now. */
export interface OfferNow {
  offer: Offer;
  people: ChooserNow[];
}

export interface Wanted {
  circle: readonly InstanceCandidate[];
  /** Those of the circle's locations. */
  homes: readonly InstanceHome[];
  compare: (chooser: ChooserNow) => InstanceCandidate;
}

/** Those of some offers that hold by the rows as they are now: all choose, are in the same group or none, and fit. */
export async function offersNow(tx: EntityManager, offers: readonly Offer[], wanted: Wanted): Promise<OfferNow[]> {
  const ids = offers.flatMap((offer) => offer.ids);
  const choosers = await choosersNow(tx, ids);
  const groups = await groupsNow(tx, ids);
  return offers.flatMap((offer) => {
    const people = offer.ids.flatMap((id) => choosers.get(id) ?? []);
    if (people.length < offer.ids.length || !isGroupedAs(offer, groups)) return [];
    const { homes } = fitTogether([...wanted.circle, ...people.map(wanted.compare)], wanted.homes);
    return homes.length > 0 ? [{ offer, people }] : [];
  });
}

function isGroupedAs({ ids, groupId }: Offer, groups: readonly GroupNow[]): boolean {
  const group = groups.find(({ memberIds }) => memberIds.includes(ids[0]!));
  if (groupId === null || !group) return groupId === null && !group;
  return group.id === groupId && isOpen(group) && ids.every((id) => group.memberIds.includes(id));
}
