import type { ComponentChildren } from 'preact';

export interface Fact {
  term: string;
  value: ComponentChildren;
}

/** What is known about one thing, as pairs of a term and a value. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl class="utrecht-data-list facts">
      {facts.map(({ term, value }) => (
        <div class="utrecht-data-list__item" key={term}>
          <dt class="utrecht-data-list__item-key">{term}</dt>
          <dd class="utrecht-data-list__item-value">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
