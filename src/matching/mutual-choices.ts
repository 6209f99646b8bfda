import type { PersonExplanation } from '../matching-engine/index.js';

export interface MutualChoices {
  /** Pairs who both said yes to each other. */
  mutual: number;
  pairs: number;
}

interface Chooser {
  candidateId: string;
  parts: PersonExplanation['parts'];
}

/** How many pairs of a group chose each other, as the run knew it. */
export function mutualChoices(members: readonly Chooser[]): MutualChoices {
  const chose = new Set(
    members.flatMap(({ candidateId, parts }) =>
      parts.perHousemate.filter(({ liked }) => liked).map(({ candidate }) => `${candidateId} ${candidate}`),
    ),
  );
  const pairs = members.flatMap((one, index) =>
    members.slice(index + 1).map((other) => [one.candidateId, other.candidateId]),
  );
  const mutual = pairs.filter(([one, other]) => chose.has(`${one} ${other}`) && chose.has(`${other} ${one}`)).length;
  return { mutual, pairs: pairs.length };
}
