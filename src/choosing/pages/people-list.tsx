import type { ComponentChildren } from 'preact';
import type { PublicView } from '../../candidates/profile/public-view.js';
import { Person } from '../../platform/web/components/person.js';

export interface PeopleListProps {
  people: readonly PublicView[];
  /** The page of each; without it the names lead nowhere. */
  hrefOf?: (person: PublicView) => string | undefined;
  /** Behind each: a button. */
  actionOf?: (person: PublicView) => ComponentChildren;
}

/** People one under the other, by the name and picture that they show. */
export function PeopleList({ people, hrefOf, actionOf }: PeopleListProps) {
  return (
    <ul class="people-list">
      {people.map((person) => (
        <li key={person.id} class="people-list__item">
          <Person
            id={person.id}
            name={person.name}
            picture={person.avatar}
            age={person.age ?? undefined}
            href={hrefOf?.(person)}
          />
          {actionOf?.(person)}
        </li>
      ))}
    </ul>
  );
}
