/** People who will hardly find a place, each for a reason that staff can see. */
const stories = [
  { targetGroup: 'statushouder', count: 2, change: { maxRent: 365 } },
  { targetGroup: 'jongere huurder', count: 1, change: { maxRent: 380 } },
  {
    targetGroup: 'statushouder',
    count: 1,
    change: { hasPet: true, acceptsPets: true, locations: ['HLM-SCH', 'HLM-OOS'] },
  },
  { targetGroup: 'statushouder', count: 4, change: { locations: ['HLM-ZUI'] } },
];

/** Changes some of the latest registered, so that the stories stay with people who have little urgency. */
export function tellStories(candidates) {
  const told = new Map();
  for (const { targetGroup, count, change } of stories) {
    const people = candidates.filter((person) => person.targetGroup === targetGroup && !told.has(person.reference));
    for (const { reference } of people.slice(-count)) told.set(reference, change);
  }
  return candidates.map((person) => ({ ...person, ...told.get(person.reference) }));
}
