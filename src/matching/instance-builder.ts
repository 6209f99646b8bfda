import { ageOn } from '../candidates/calendar.js';
import { urgencyOn } from '../candidates/urgency.js';
import type { Instance, InstanceCandidate, InstanceHome, InstanceLocation } from '../matching-engine/index.js';
import type { Policy } from '../platform/config/policy.js';
import { keepApproved } from './approved-groups.js';
import { chosenBy, type ChosenPeople } from './chosen-people.js';
import type { RoundData } from './round-data.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const CENTS_PER_EURO = 100;

/**
 * The `huisklik-instance/1` of a round (docs/matching.md). Ids are those of the rows; locations, homes and candidates are
 * ordered by their reference, so that the same data always gives the same instance. Amounts are whole euros, rounded to
 * the safe side. Approved groups of the round are locked; whoever and whatever is taken otherwise is left out.
 */
export function buildInstance(data: RoundData, policy: Policy): Instance {
  const people = [...data.candidates].sort(byReference);
  const chosen = chosenBy(data.choices, people);
  const { urgencyWeight, minimumSatisfaction, likeBonus, locationBonus } = policy.matching;
  const instance: Instance = {
    format: 'huisklik-instance/1',
    name: data.name,
    policy: { urgencyWeight, minimumSatisfaction, likeBonus, locationBonus },
    locations: locationsOf(data),
    homes: [...data.homes].sort(byReference).map((home) => instanceHome(home, data)),
    candidates: people.map((person) => instanceCandidate(person, chosen, data.startsOn, policy)),
    locked: [],
  };
  return keepApproved(instance, data.approved, new Map(data.homes.map((home) => [home.id, home])));
}

/**
 * A location outside the round that somebody chose is there without homes: so a second wish stays a second wish when the
 * first one does not take part.
 */
function locationsOf(data: RoundData): InstanceLocation[] {
  const inRound = [...data.locations].sort(byReference).map((location) => ({
    ...mixOf(location),
    clusters: [...location.clusters]
      .sort((a, b) => compare(a.name, b.name))
      .map(mixOf)
      .concat(withoutCluster(data, location)),
  }));
  const known = new Set(inRound.map(({ id }) => id));
  const others = new Set(data.candidates.flatMap(({ locationIds }) => locationIds.filter((id) => !known.has(id))));
  const empty = [...others]
    .sort(compare)
    .map((id) => ({ id, places: 0, maxStatusHolders: 0, maxYoungTenants: 0, clusters: [] }));
  return [...inRound, ...empty];
}

/** Where some homes are in clusters and some in none, the latter form one together, without a mix rule of its own. */
function withoutCluster(
  { homes }: RoundData,
  { id, clusters }: RoundData['locations'][number],
): InstanceLocation['clusters'] {
  const loose = homes.filter(({ locationId, clusterId }) => locationId === id && clusterId === null);
  if (clusters.length === 0 || loose.length === 0) return [];
  const places = loose.reduce((sum, home) => sum + home.places, 0);
  return [{ id: looseCluster(id), places, maxStatusHolders: places, maxYoungTenants: places }];
}

const looseCluster = (locationId: string) => `${locationId}/no-cluster`;

function instanceHome(home: RoundData['homes'][number], { startsOn, locations }: RoundData): InstanceHome {
  const hasClusters = locations.some(({ id, clusters }) => id === home.locationId && clusters.length > 0);
  return {
    id: home.id,
    location: home.locationId,
    cluster: home.clusterId ?? (hasClusters ? looseCluster(home.locationId) : null),
    places: home.places as 2 | 3,
    rent: Math.ceil(home.rentPerPerson / CENTS_PER_EURO),
    availableFrom: daysBetween(startsOn, home.availableFrom),
    petsAllowed: home.petsAllowed,
    stepFree: home.stepFree,
  };
}

function instanceCandidate(
  person: RoundData['candidates'][number],
  chosen: Map<string, ChosenPeople>,
  startsOn: string,
  policy: Policy,
): InstanceCandidate {
  const { id, targetGroup, gender, acceptsGenders, smokes, acceptsSmoking, hasPet, acceptsPets, needsStepFree } =
    person;
  const { sleep, cleanliness, guests, noise, kitchen, languages, interests, importance } = person;
  return {
    id,
    targetGroup,
    gender,
    age: ageOn(person.birthDate, startsOn),
    urgency: urgencyOn(person, startsOn, policy.urgency).band,
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
    ...chosen.get(id)!,
  };
}

const mixOf = ({
  id,
  places,
  maxStatusHolders,
  maxYoungTenants,
}: RoundData['locations'][number]['clusters'][number] | RoundData['locations'][number]) => ({
  id,
  places,
  maxStatusHolders,
  maxYoungTenants,
});

/** Whole days from one ISO day to another. */
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY_MS;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byReference = (a: { reference: string }, b: { reference: string }) => compare(a.reference, b.reference);
