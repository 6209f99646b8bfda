/** Of how many people a small activity is. */
export const FEWEST_GUESTS = 4;
export const MOST_GUESTS = 8;
/** Enough to choose from on one page. */
const MOST_SUGGESTIONS = 12;

export interface PossibleGuest {
  id: string;
  /** Codes of interests. */
  interests: readonly string[];
  /** Interests about which they could host an activity. */
  hosts: readonly string[];
  /** People with whom they are in contact: who has few comes first. */
  contacts: number;
}

export interface SuggestedActivity {
  interest: string;
  /** A guest who could host it. */
  hostId: string | null;
  /** The host first, when there is one. */
  guestIds: string[];
}

/**
 * Small activities of people who fit and share an interest; everybody is in one at most. Greedy, and always the same for the
 * same people: of the interests that most of those left have, the group that takes the most of them, who has the fewest
 * contacts first. Where somebody can host, the group is made around them.
 *
 * @param fits whether two people, by their index in the list, may meet
 */
export function suggestActivities(
  people: readonly PossibleGuest[],
  fits: (i: number, j: number) => boolean,
): SuggestedActivity[] {
  const ranked = people.map((_, index) => index).sort((i, j) => isBefore(people[i]!, people[j]!));
  const left = new Set(ranked);
  const suggestions: SuggestedActivity[] = [];
  while (suggestions.length < MOST_SUGGESTIONS) {
    const found = interestsOf(people, left)
      .map((interest) => groupAround(people, [...left], interest, fits))
      .find((group) => group !== null);
    if (!found) break;
    suggestions.push(found.activity);
    for (const index of found.members) left.delete(index);
  }
  return suggestions;
}

function isBefore(one: PossibleGuest, other: PossibleGuest): number {
  return one.contacts - other.contacts || (one.id < other.id ? -1 : 1);
}

/** Interests of enough of those left, the most common first. */
function interestsOf(people: readonly PossibleGuest[], left: ReadonlySet<number>): string[] {
  const counts = new Map<string, number>();
  for (const index of left)
    for (const interest of people[index]!.interests) counts.set(interest, (counts.get(interest) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= FEWEST_GUESTS)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([interest]) => interest);
}

function groupAround(
  people: readonly PossibleGuest[],
  left: readonly number[],
  interest: string,
  fits: (i: number, j: number) => boolean,
) {
  const pool = left.filter((index) => people[index]!.interests.includes(interest));
  const canHost = (index: number) => people[index]!.hosts.includes(interest);
  // Around a host if one finds enough company, else around whoever comes first.
  for (const first of [...pool.filter(canHost), ...pool.filter((index) => !canHost(index))]) {
    const members = [first];
    for (const index of pool) {
      if (members.length === MOST_GUESTS) break;
      if (index !== first && members.every((member) => fits(member, index))) members.push(index);
    }
    if (members.length < FEWEST_GUESTS) continue;
    const guestIds = members.map((index) => people[index]!.id);
    return { members, activity: { interest, hostId: canHost(first) ? guestIds[0]! : null, guestIds } };
  }
  return null;
}
