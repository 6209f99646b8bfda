import { filterPool, needOfProfile, statusHoldersOf, type GroupPool } from '../prices/group-pool.js';
import { typePrice } from '../prices/home-price.js';
import type { Stock } from '../problem/problem.js';
import type { Assignment, PlacedGroup } from './assignment.js';

/** The cheapest home type with room for a group of this profile, −1 when there is none. */
export function cheapestType(assignment: Assignment, prices: Float64Array, profile: number): number {
  const { stock } = assignment;
  const { start, types, places } = stock.needs;
  const need = needOfProfile(profile);
  const statusHolders = statusHoldersOf(profile);
  const youngTenants = places[need]! - statusHolders;
  let cheapest = -1;
  let lowest = Infinity;
  for (let at = start[need]!; at < start[need + 1]!; at++) {
    const type = types[at]!;
    if (!assignment.admits(type, statusHolders, youngTenants)) continue;
    const price = typePrice(stock, prices, type, statusHolders, youngTenants);
    if (price < lowest) {
      lowest = price;
      cheapest = type;
    }
  }
  return cheapest;
}

/** Group g of a pool in a home of a type. */
export function placedGroup({ people, needs }: Stock, pool: GroupPool, g: number, type: number): PlacedGroup {
  const [first, second, third] = [pool.first[g]!, pool.second[g]!, pool.third[g]!];
  const statusHolders = statusHoldersOf(pool.profile[g]!);
  return {
    type,
    profile: pool.profile[g]!,
    people: third < people ? [first, second, third] : [first, second],
    statusHolders,
    youngTenants: needs.places[needOfProfile(pool.profile[g]!)]! - statusHolders,
    value: pool.value[g]!,
    loss: 0,
  };
}

/** Places group g in the cheapest home with room; false when somebody is housed already or there is no room. */
export function placeCheapest(assignment: Assignment, pool: GroupPool, g: number, prices: Float64Array): boolean {
  const { groupOf, stock } = assignment;
  if (groupOf[pool.first[g]!] || groupOf[pool.second[g]!] || groupOf[pool.third[g]!]) return false;
  const type = cheapestType(assignment, prices, pool.profile[g]!);
  if (type < 0) return false;
  assignment.add(placedGroup(stock, pool, g, type));
  return true;
}

/** The groups of a pool that could be added to the assignment as it is, as a pool. */
export function possibleGroups(assignment: Assignment, pool: GroupPool, prices: Float64Array): GroupPool {
  const { groupOf } = assignment;
  const admitted = new Map<number, boolean>();
  const isAdmitted = (profile: number) => {
    let known = admitted.get(profile);
    if (known === undefined) admitted.set(profile, (known = cheapestType(assignment, prices, profile) >= 0));
    return known;
  };
  // The third of a pair has no group either.
  return filterPool(
    pool,
    (g) =>
      !groupOf[pool.first[g]!] && !groupOf[pool.second[g]!] && !groupOf[pool.third[g]!] && isAdmitted(pool.profile[g]!),
  );
}
