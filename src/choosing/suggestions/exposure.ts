/** Points (of 2,000) that somebody loses who was shown as often as people are on average. */
const PRICE = 100;

/**
 * What somebody loses in the order of suggestions for having been shown: a price that rises with how many are sent the same
 * way, as a toll on a crowded road (Vickrey, Congestion theory and transport investment, 1969). Recommending by score alone
 * crowds the few whom everybody likes (Sekiya et al. 2026, arXiv:2602.19689). docs/choosing.md tells how the price was chosen.
 *
 * @param shown how many people saw them
 * @param mean how many people saw a person, on average
 */
export function exposurePenalty(shown: number, mean: number): number {
  return (PRICE * shown) / (1 + mean);
}

/** How unequally showings fell to those who were shown. */
export interface Exposure {
  /** How often somebody was shown to somebody, each pair once. */
  showings: number;
  /** How many people were shown at all. */
  shown: number;
  /** The share, 0 … 1, of all showings that went to the tenth of them (rounded up) who were shown most; null without any. */
  topTenth: number | null;
}

/** @param counts how many saw each person */
export function exposureOf(counts: readonly number[]): Exposure {
  const shown = counts.filter((count) => count > 0).sort((a, b) => b - a);
  const sum = (list: readonly number[]) => list.reduce((total, count) => total + count, 0);
  const showings = sum(shown);
  const most = shown.slice(0, Math.ceil(shown.length / 10));
  return { showings, shown: shown.length, topTenth: showings > 0 ? sum(most) / showings : null };
}
