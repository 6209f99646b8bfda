const numbers = new Intl.NumberFormat('en');

/** A number as people read it; a dash when there is none. */
export const figure = (value: number | null) => (value === null ? '–' : numbers.format(value));

/** A gap (0 … 1) as a percentage; never a zero that is none. */
export function gapWords(gap: number): string {
  const percent = (100 * gap).toFixed(3);
  return percent === '0.000' ? 'less than 0.001%' : `${percent}%`;
}

/** What an upper bound says about an objective. */
export function boundWords(objective: number, upperBound: number, gap: number): string {
  return objective >= upperBound
    ? 'nothing better is possible'
    : `another answer is better by ${gapWords(gap)} at most`;
}
