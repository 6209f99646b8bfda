import { instanceCandidate } from '../choosing/fit/instance-candidate.js';
import { instanceHome } from '../choosing/fit/instance-home.js';
import type { Instance, InstanceLocation } from '../matching-engine/index.js';
import type { Policy } from '../platform/config/policy.js';
import { chosenBy } from './chosen-people.js';
import { leftOutOf } from './incomplete-groups.js';
import { keepTaken } from './keep-taken.js';
import { DEFAULT_SCENARIO, policyWith, type Scenario } from './scenarios/scenario.js';
import type { RoundData } from './round-data.js';

/**
 * The `huisklik-instance/1` of a round (docs/matching.md). Ids are those of the rows; locations, homes and candidates are
 * ordered by their reference, so that the same data always gives the same instance. Amounts are whole euros, rounded to
 * the safe side. Groups of the round with a home are locked; whoever and whatever is taken otherwise is left out, and so is who would be split
 * from their house group. Of a scenario come its weights and the homes that take no part; a left-out home with a locked group stays with it.
 */
export function buildInstance(
  data: RoundData,
  policy: Policy,
  { policyChanges, homesOut }: Pick<Scenario, 'policyChanges' | 'homesOut'> = DEFAULT_SCENARIO,
): Instance {
  const leftOut = new Set(leftOutOf(data));
  const people = data.candidates.filter(({ id }) => !leftOut.has(id)).sort(byReference);
  const chosen = chosenBy(data, people);
  const instance: Instance = {
    format: 'huisklik-instance/1',
    name: data.name,
    policy: policyWith(policy.matching, policyChanges),
    locations: locationsOf(data),
    homes: [...data.homes].sort(byReference).map((home) => instanceHome(home, clusterOf(home, data), data.startsOn)),
    candidates: people.map((person) =>
      instanceCandidate(person, chosen.get(person.id)!, data.startsOn, policy.urgency),
    ),
    locked: [],
  };
  const kept = keepTaken(instance, data.taken, new Map(data.homes.map((home) => [home.id, home])));
  return withoutHomes(kept, homesOut);
}

/** A group with a home keeps it: nobody else could have its home anyway. The mix rule counts all homes of a location. */
function withoutHomes(instance: Instance, homesOut: readonly string[]): Instance {
  const out = new Set(homesOut);
  for (const { home } of instance.locked) out.delete(home);
  return { ...instance, homes: instance.homes.filter(({ id }) => !out.has(id)) };
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

/** The cluster of a home, which every home of a location with clusters has. */
function clusterOf(home: RoundData['homes'][number], { locations }: RoundData): string | null {
  const hasClusters = locations.some(({ id, clusters }) => id === home.locationId && clusters.length > 0);
  return home.clusterId ?? (hasClusters ? looseCluster(home.locationId) : null);
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

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const byReference = (a: { reference: string }, b: { reference: string }) => compare(a.reference, b.reference);
