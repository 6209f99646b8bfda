import type { ChosenPeople } from '../choosing/fit/instance-candidate.js';
import type { RoundData } from './round-data.js';

/**
 * Whom each of these people chose among each other, in their order. An invitation to live together counts as a yes too, so
 * it is among the likes as well.
 */
export function chosenBy(choices: RoundData['choices'], people: readonly { id: string }[]): Map<string, ChosenPeople> {
  const order = new Map(people.map(({ id }, index) => [id, index]));
  const nobody = (): ChosenPeople => ({ likes: [], invites: [], declines: [] });
  const chosen = new Map(people.map(({ id }) => [id, nobody()]));
  const inOrder = [...choices].sort((a, b) => (order.get(a.chosenId) ?? 0) - (order.get(b.chosenId) ?? 0));
  for (const { chooserId, chosenId, kind } of inOrder) {
    const own = chosen.get(chooserId);
    if (!own || !order.has(chosenId)) continue;
    if (kind === 'decline') own.declines.push(chosenId);
    else own.likes.push(chosenId);
    if (kind === 'invite') own.invites.push(chosenId);
  }
  return chosen;
}
