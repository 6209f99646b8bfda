import type { InstanceCandidate } from '../../matching-engine/index.js';

/** The people with whom each person must stay together (rule 4): connected by invitations that were answered, themselves included. */
export function bondsOf(candidates: readonly InstanceCandidate[]): Map<string, readonly string[]> {
  const people = new Map(candidates.map((person) => [person.id, person]));
  const bonds = new Map<string, readonly string[]>();
  for (const { id } of candidates) {
    if (bonds.has(id)) continue;
    const bond = new Set([id]);
    for (const member of bond) {
      const invited = people.get(member)!.invites.filter((other) => people.get(other)?.invites.includes(member));
      for (const other of invited) bond.add(other);
    }
    const members = [...bond];
    for (const member of members) bonds.set(member, members);
  }
  return bonds;
}
