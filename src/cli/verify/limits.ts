import type { InstanceCandidate, InstanceHome } from '../../matching-engine/index.js';

type Person = InstanceCandidate;

/** What keeps a person from living in a home (rule 2 of docs/command-line.md), as sentences; empty when nothing does. */
export function homeLimits(person: Person, home: InstanceHome): string[] {
  const broken: string[] = [];
  if (!person.locations.includes(home.location)) broken.push(`did not choose location ${home.location}`);
  if (home.rent > person.maxRent) broken.push(`can pay ${person.maxRent} euro, the home costs ${home.rent}`);
  if (home.availableFrom > person.until)
    broken.push(`can wait until day ${person.until}, the home comes free on day ${home.availableFrom}`);
  if (person.hasPet && !home.petsAllowed) broken.push('has a pet, which the home does not allow');
  if (person.needsStepFree && !home.stepFree) broken.push('needs a step-free home, which this is not');
  return broken;
}

/** What keeps two people from living together (rule 3), as sentences; empty when nothing does. */
export function pairLimits(one: Person, other: Person): string[] {
  return [...asked(one, other), ...asked(other, one), ...moving(one, other)];
}

function asked(person: Person, other: Person): string[] {
  const broken: string[] = [];
  if (!person.acceptsGenders.includes(other.gender)) broken.push(`${person.id} does not accept gender ${other.gender}`);
  if (other.smokes && !person.acceptsSmoking) broken.push(`${person.id} does not accept smoking, ${other.id} smokes`);
  if (other.hasPet && !person.acceptsPets) broken.push(`${person.id} does not accept pets, ${other.id} has one`);
  if (person.declines.includes(other.id)) broken.push(`${person.id} declined ${other.id}`);
  return broken;
}

function moving(one: Person, other: Person): string[] {
  const [from, until] = [Math.max(one.from, other.from), Math.min(one.until, other.until)];
  return from <= until ? [] : [`one can move from day ${from}, the other until day ${until}`];
}
