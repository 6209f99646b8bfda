import type { ChosenPeople } from '../choosing/fit/instance-candidate.js';
import type { RoundData } from './round-data.js';

/** Pairs of who and about whom, each once. */
class Pairs {
  private readonly byOne = new Map<string, Set<string>>();

  add(one: string, other: string): void {
    this.byOne.set(one, (this.byOne.get(one) ?? new Set()).add(other));
  }

  has(one: string, other: string): boolean {
    return this.byOne.get(one)?.has(other) ?? false;
  }

  of(one: string): string[] {
    return [...(this.byOne.get(one) ?? [])];
  }
}

/**
 * Whom each of these people chose among each other, in their order. People of a house group invite and like each other:
 * the engine never splits them. Something that was told to staff keeps two apart as a no of both does.
 */
export function chosenBy(
  { choices, reports, houseGroups }: Pick<RoundData, 'choices' | 'reports' | 'houseGroups'>,
  people: readonly { id: string }[],
): Map<string, ChosenPeople> {
  const [likes, invites, declines] = [new Pairs(), new Pairs(), new Pairs()];
  for (const { chooserId, chosenId, kind } of choices) (kind === 'like' ? likes : declines).add(chooserId, chosenId);
  for (const { reporterId, reportedId } of reports) {
    declines.add(reporterId, reportedId);
    declines.add(reportedId, reporterId);
  }
  for (const group of houseGroups)
    for (const one of group)
      for (const other of group)
        if (one !== other) {
          invites.add(one, other);
          likes.add(one, other);
        }
  const order = new Map(people.map(({ id }, index) => [id, index]));
  const inOrder = (ids: string[]) => ids.filter((id) => order.has(id)).sort((a, b) => order.get(a)! - order.get(b)!);
  return new Map(
    people.map(({ id }) => [
      id,
      {
        likes: inOrder(likes.of(id)).filter((other) => !declines.has(id, other)),
        invites: inOrder(invites.of(id)),
        declines: inOrder(declines.of(id)),
      },
    ]),
  );
}
