/** Where in a list its largest weights are, at most `most` of them, the largest first; −∞ is none. */
export function heaviest(weights: readonly number[], most: number): number[] {
  const best: number[] = [];
  for (let x = 0; x < weights.length; x++) {
    const weight = weights[x]!;
    if (weight === -Infinity || (best.length === most && weights[best.at(-1)!]! >= weight)) continue;
    let at = best.length;
    while (at > 0 && weights[best[at - 1]!]! < weight) at--;
    best.splice(at, 0, x);
    if (best.length > most) best.pop();
  }
  return best;
}
