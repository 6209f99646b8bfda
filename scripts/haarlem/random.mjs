/** Seeded randomness (mulberry32): the same seed gives the same files on every machine. */
export function makeRandom(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const integer = (min, max) => min + Math.floor(next() * (max - min + 1));
  const chance = (probability) => next() < probability;
  const pick = (items) => items[integer(0, items.length - 1)];
  const shuffle = (items) => {
    const result = [...items];
    for (let last = result.length - 1; last > 0; last--) {
      const other = integer(0, last);
      [result[last], result[other]] = [result[other], result[last]];
    }
    return result;
  };
  /** A few different items. */
  const some = (items, count) => shuffle(items).slice(0, count);
  /** An item of `[[item, weight], …]`. */
  const weighted = (choices) => {
    let rest = next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of choices) if ((rest -= weight) < 0) return item;
    return choices[0][0];
  };
  return { integer, chance, pick, shuffle, some, weighted };
}

/** The ISO day `days` after another. */
export function dayAfter(day, days) {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
