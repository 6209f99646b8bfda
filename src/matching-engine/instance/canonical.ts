import type { Instance } from './instance.js';

/** The same instance with everything in the order of its ids, so that an answer does not depend on the order it came in. */
export function canonical(instance: Instance): Instance {
  return {
    ...instance,
    locations: sorted(instance.locations),
    homes: sorted(instance.homes),
    candidates: sorted(instance.candidates),
  };
}

function sorted<Item extends { id: string }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}
