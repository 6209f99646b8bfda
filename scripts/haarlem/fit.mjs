const HABITS = ['sleep', 'cleanliness', 'guests', 'noise'];
const genderInFile = { m: 'm', f: 'v', x: 'x' };
const shared = (one, other) => one.filter((item) => other.includes(item));
const ageOf = ({ birthDate }) => 2026 - Number(birthDate.slice(0, 4));

/** Whether the hard limits of both people hold for each other. */
export function limitsHold(a, b) {
  const accepts = (one, other) =>
    one.acceptsGenders.includes(genderInFile[other.gender]) &&
    (one.acceptsSmoking || !other.smokes) &&
    (one.acceptsPets || !other.hasPet);
  return accepts(a, b) && accepts(b, a) && a.availableFrom <= b.availableUntil && b.availableFrom <= a.availableUntil;
}

/** How well somebody's own wishes are met by another, 0–1000: the topics of the matching score without the bonuses. */
export function score(person, other) {
  const closeness = {
    ...Object.fromEntries(HABITS.map((habit) => [habit, 100 - 25 * Math.abs(person[habit] - other[habit])])),
    kitchen: person.kitchen === other.kitchen ? 100 : 40,
    languages: [0, 70, 100][Math.min(2, shared(person.languages, other.languages).length)],
    interests: Math.min(100, 34 * shared(person.interests, other.interests).length),
    age: Math.max(0, 100 - 10 * Math.abs(ageOf(person) - ageOf(other))),
  };
  let sum = 0;
  let weights = 0;
  for (const [topic, value] of Object.entries(closeness)) {
    const weight = person[`importance${topic[0].toUpperCase()}${topic.slice(1)}`];
    sum += weight * value;
    weights += weight;
  }
  return Math.floor((10 * sum) / weights);
}

/** The homes that all of these people can live in and fill. */
export function homesFor(people, homes) {
  const suits = (person, home) =>
    person.locations.includes(home.location) &&
    home.rentPerPerson <= person.maxRent &&
    home.availableFrom <= person.availableUntil &&
    (!person.hasPet || home.petsAllowed) &&
    (!person.needsStepFree || home.stepFree);
  return homes.filter((home) => home.places === people.length && people.every((person) => suits(person, home)));
}
