const PAGE_SIZE = 6;
/** So many people look before showings are counted again, as within the seconds that the service takes. */
const VIEWERS_AT_ONCE = 25;
const NOTHING_SAID = { apart: new Set(), answered: new Set(), seen: new Set() };

/**
 * Everybody looks at their first page once, one after the other in an order without meaning. Tells how showings are divided
 * and how well who is shown fits: s(i,j) + s(j,i) of at most 2,000 points, on average.
 */
export function simulateExposure({ Pool, rankOffers, exposureOf }, pool, homes, countsShowings) {
  const { people, groups, readAt } = pool;
  const counts = new Map();
  let now = new Pool({ people, groups, homes, shown: new Map(), readAt }, pool);
  let [points, pages] = [0, 0];
  for (const [turn, viewer] of shuffled(people.filter(({ id }) => pool.near(id).includes(id))).entries()) {
    if (countsShowings && turn % VIEWERS_AT_ONCE === 0)
      now = new Pool({ people, groups, homes, shown: new Map(counts), readAt }, pool);
    const page = rankOffers(now, [viewer.id], NOTHING_SAID).people.slice(0, PAGE_SIZE);
    for (const { ids } of page) counts.set(ids[0], (counts.get(ids[0]) ?? 0) + 1);
    if (page.length === 0) continue;
    points += page.reduce((sum, { ids }) => sum + bothWays(pool, viewer.id, ids[0]), 0) / page.length;
    pages += 1;
  }
  return { ...exposureOf([...counts.values()]), most: Math.max(...counts.values()), score: points / pages };
}

function bothWays({ pairs, indexOf }, one, other) {
  const [i, j] = [indexOf.get(one), indexOf.get(other)];
  return pairs.score(i, j) + pairs.score(j, i);
}

/** Always the same shuffle: steps of a prime through the list. */
function shuffled(list) {
  const step = 7919;
  return list.length % step === 0 ? list : list.map((_, index) => list[(index * step) % list.length]);
}
