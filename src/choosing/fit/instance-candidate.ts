import { ageOn } from '../../candidates/calendar.js';
import { urgencyOn } from '../../candidates/urgency.js';
import type { InstanceCandidate } from '../../matching-engine/index.js';
import type { UrgencyPolicy } from '../../platform/config/policy.js';
import { daysBetween } from './days-between.js';
import type { CandidateWithLocations } from './ready-candidates.js';

const CENTS_PER_EURO = 100;

export type ChosenPeople = Pick<InstanceCandidate, 'likes' | 'invites' | 'declines'>;

export const NOBODY_CHOSEN: ChosenPeople = { likes: [], invites: [], declines: [] };

/**
 * A person as the engine knows them: age, urgency and days as of `startsOn` (ISO), the highest rent in whole euros, rounded
 * to the safe side. @param chosen whom they chose among the people they are compared with
 */
export function instanceCandidate(
  person: CandidateWithLocations,
  chosen: ChosenPeople,
  startsOn: string,
  policy: UrgencyPolicy,
): InstanceCandidate {
  const { id, targetGroup, gender, acceptsGenders, smokes, acceptsSmoking, hasPet, acceptsPets, needsStepFree } =
    person;
  const { sleep, cleanliness, guests, noise, kitchen, languages, interests, importance } = person;
  return {
    id,
    targetGroup,
    gender,
    age: ageOn(person.birthDate, startsOn),
    urgency: urgencyOn(person, startsOn, policy).band,
    locations: person.locationIds,
    maxRent: Math.max(1, Math.floor(person.maxRent / CENTS_PER_EURO)),
    from: daysBetween(startsOn, person.availableFrom),
    until: daysBetween(startsOn, person.availableUntil),
    acceptsGenders,
    smokes,
    acceptsSmoking,
    hasPet,
    acceptsPets,
    needsStepFree,
    habits: { sleep, cleanliness, guests, noise },
    kitchen,
    languages,
    interests,
    importance,
    likes: chosen.likes,
    invites: chosen.invites,
    declines: chosen.declines,
  };
}
