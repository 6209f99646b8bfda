import type { InstanceCandidate } from '../instance/instance.js';

/** Bonds: the connected components of mutual invitations. People of one bond live together or not at all. */
export interface Bonds {
  /** The bond of each candidate, by index. */
  of: Int32Array;
  /** The candidates (by index) of each bond; most bonds have one member. */
  members: number[][];
}

export function findBonds(candidates: readonly InstanceCandidate[]): Bonds {
  const index = new Map(candidates.map((candidate, i) => [candidate.id, i]));
  const invites = candidates.map((candidate) => new Set(candidate.invites));
  const of = new Int32Array(candidates.length).fill(-1);
  const members: number[][] = [];
  candidates.forEach((_, first) => {
    if (of[first] !== -1) return;
    const bond: number[] = [first];
    of[first] = members.length;
    for (const i of bond) {
      for (const id of invites[i]!) {
        const j = index.get(id);
        if (j === undefined || of[j] !== -1 || !invites[j]!.has(candidates[i]!.id)) continue;
        of[j] = members.length;
        bond.push(j);
      }
    }
    members.push(bond);
  });
  return { of, members };
}
