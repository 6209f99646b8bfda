import { PersonName } from '../../platform/web/components/person.js';

/** The people of a group by their first names, each in its own writing direction. */
export function FirstNames({ people }: { people: readonly { id: string; firstName: string }[] }) {
  return (
    <span>
      {people.map(({ id, firstName }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <PersonName name={firstName} />
        </span>
      ))}
    </span>
  );
}
