import { FEWEST_PEOPLE } from '../../../matching/fairness.js';

/** What half of the people stay under, and what nine of ten do. */
export interface Spread {
  median: number;
  p90: number;
}

/** With one decimal; null when it would be about so few people that it is about persons. */
export function spreadOf(values: readonly number[]): Spread | null {
  if (values.length < FEWEST_PEOPLE) return null;
  const sorted = [...values].sort((a, b) => a - b);
  return { median: quantile(sorted, 0.5), p90: quantile(sorted, 0.9) };
}

/** As a spreadsheet's PERCENTILE: between two values where it falls between two. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)]!;
  const above = sorted[Math.ceil(place)]!;
  return Math.round((below + (above - below) * (place % 1)) * 10) / 10;
}
