import type { EntityManager } from 'typeorm';
import { windowOf } from '../../platform/http/paging.js';
import { offersNow, type OfferNow, type Wanted } from './offers-now.js';
import type { Offer } from './rank-offers.js';

/** One page of a list that may be seconds old. Where somebody does not fit any more, the next comes in their place. */
export async function pageOf(
  tx: EntityManager,
  ranked: readonly Offer[],
  wanted: Wanted,
  paging: { page: number; pageSize: number },
): Promise<{ offers: OfferNow[]; total: number }> {
  const { skip, take } = windowOf(paging);
  const offers: OfferNow[] = [];
  let asked = skip;
  let gone = 0;
  while (offers.length < take && asked < ranked.length) {
    const next = ranked.slice(asked, asked + take - offers.length);
    const hold = await offersNow(tx, next, wanted);
    offers.push(...hold);
    asked += next.length;
    gone += next.length - hold.length;
  }
  return { offers, total: ranked.length - gone };
}
