import 'reflect-metadata';
import { join } from 'node:path';
import type { ReadyCandidate } from '../candidates/candidate.entity.js';
import type { Home } from '../homes/home.entity.js';
import { validateInstance } from '../matching-engine/index.js';
import { readPolicy } from '../platform/config/policy.js';
import { buildInstance } from './instance-builder.js';
import type { RoundData } from './round-data.js';

const policy = readPolicy(join(process.cwd(), 'config/policy.json'));
const importance = { sleep: 1, cleanliness: 1, guests: 1, noise: 1, kitchen: 1, languages: 1, interests: 1, age: 1 };

const person = (id: string, more: Partial<RoundData['candidates'][number]> = {}) =>
  ({
    id,
    reference: `K-${id}`,
    targetGroup: 'statusHolder',
    gender: 'f',
    birthDate: '2000-12-01',
    registeredOn: '2026-11-01',
    urgencyReason: null,
    maxRent: 60000,
    availableFrom: '2026-12-01',
    availableUntil: '2027-03-01',
    acceptsGenders: ['f', 'm', 'x'],
    smokes: false,
    acceptsSmoking: true,
    hasPet: false,
    acceptsPets: true,
    needsStepFree: false,
    sleep: 2,
    cleanliness: 2,
    guests: 2,
    noise: 2,
    kitchen: 1,
    languages: ['nl', 'en'],
    interests: ['coffee', 'travel', 'music'],
    importance,
    locationIds: ['L'],
    ...more,
  }) as ReadyCandidate & { locationIds: string[] };

const home = (id: string, more: Partial<Home> = {}) =>
  ({
    id,
    reference: `H-${id}`,
    locationId: 'L',
    clusterId: null,
    places: 2,
    rentPerPerson: 46750,
    availableFrom: '2026-12-15',
    stepFree: true,
    petsAllowed: false,
    ...more,
  }) as Home;

const data = (more: Partial<RoundData> = {}): RoundData => ({
  name: 'Round',
  startsOn: '2026-12-01',
  locations: [{ id: 'L', reference: 'L', places: 4, maxStatusHolders: 4, maxYoungTenants: 2, clusters: [] }],
  homes: [home('2'), home('1')],
  candidates: ['d', 'c', 'b', 'a'].map((id) => person(id)),
  choices: [],
  reports: [],
  houseGroups: [],
  taken: [],
  ...more,
});

const taken = (homeId: string, people: string[], inRound = true) => ({
  homeId,
  isHoused: true,
  inRound,
  members: people.map((candidateId) => ({ candidateId, targetGroup: 'statusHolder' as const })),
});

describe('buildInstance', () => {
  it('is the same whatever the order of the rows', () => {
    const choices = [
      { chooserId: 'a', chosenId: 'b', kind: 'like' as const },
      { chooserId: 'a', chosenId: 'c', kind: 'like' as const },
    ];
    const turned = data({ homes: [home('1'), home('2')], choices: [...choices].reverse() });
    turned.candidates.reverse();
    expect(buildInstance(turned, policy)).toEqual(buildInstance(data({ choices }), policy));
    expect(validateInstance(buildInstance(turned, policy))).toEqual([]);
  });

  it('rounds a rent up, a limit down, and counts days from the first of the round', () => {
    const instance = buildInstance(
      data({ candidates: [person('a', { maxRent: 50099, availableUntil: '2026-12-31' })] }),
      policy,
    );
    expect(instance.homes[0]).toMatchObject({ rent: 468, availableFrom: 14 });
    expect(instance.candidates[0]).toMatchObject({ maxRent: 500, from: 0, until: 30 });
  });

  it('takes age and urgency as they are on the first day', () => {
    const born = (birthDate: string) =>
      buildInstance(data({ candidates: [person('a', { birthDate })] }), policy).candidates[0]!.age;
    expect([born('2000-12-01'), born('2000-12-02')]).toEqual([26, 25]);
    const waiting = person('a', { registeredOn: '2024-12-01' });
    expect(buildInstance(data({ candidates: [waiting] }), policy).candidates[0]!.urgency).toBe(4);
  });

  it('leaves out choices of who is not in the round', () => {
    const choices = [
      { chooserId: 'a', chosenId: 'b', kind: 'like' as const },
      { chooserId: 'a', chosenId: 'c', kind: 'decline' as const },
      { chooserId: 'a', chosenId: 'elsewhere', kind: 'like' as const },
    ];
    expect(buildInstance(data({ choices }), policy).candidates[0]).toMatchObject({
      likes: ['b'],
      invites: [],
      declines: ['c'],
    });
  });

  it('bonds the people of a house group, who like each other whatever they said before', () => {
    const [a, , c] = buildInstance(data({ houseGroups: [['c', 'a']] }), policy).candidates;
    expect([a, c]).toMatchObject([
      { likes: ['c'], invites: ['c'] },
      { likes: ['a'], invites: ['a'] },
    ]);
  });

  it('leaves out a house group of which somebody is not in the round', () => {
    const choices = [{ chooserId: 'b', chosenId: 'a', kind: 'like' as const }];
    const instance = buildInstance(data({ choices, houseGroups: [['a', 'elsewhere', 'c']] }), policy);
    expect(instance.candidates.map(({ id }) => id)).toEqual(['b', 'd']);
    expect(validateInstance(instance)).toEqual([]);
  });

  it('keeps two apart of whom one told staff about the other', () => {
    const choices = [{ chooserId: 'a', chosenId: 'b', kind: 'like' as const }];
    const reports = [{ reporterId: 'b', reportedId: 'a' }];
    const [a, b] = buildInstance(data({ choices, reports }), policy).candidates;
    expect([a, b]).toMatchObject([{ likes: [], declines: ['b'] }, { declines: ['a'] }]);
  });

  it('keeps a second wish second when the first location does not take part', () => {
    const instance = buildInstance(data({ candidates: [person('a', { locationIds: ['elsewhere', 'L'] })] }), policy);
    expect(instance.candidates[0]!.locations).toEqual(['elsewhere', 'L']);
    expect(validateInstance(instance)).toEqual([]);
  });

  it('puts homes without a cluster beside the clusters, where the mix rule of the location alone holds', () => {
    const clusters = [{ id: 'C', name: 'C', places: 2, maxStatusHolders: 1, maxYoungTenants: 1 }];
    const locations = [{ ...data().locations[0]!, clusters }];
    const instance = buildInstance(data({ locations, homes: [home('1', { clusterId: 'C' }), home('2')] }), policy);
    expect(validateInstance(instance)).toEqual([]);
    expect(instance.locations[0]!.clusters[1]).toMatchObject({ places: 2, maxStatusHolders: 2, maxYoungTenants: 2 });
  });

  describe('with taken groups', () => {
    it('locks those of the round', () => {
      const instance = buildInstance(data({ taken: [taken('2', ['c', 'd'])] }), policy);
      expect(instance.locked).toEqual([{ home: '2', candidates: ['c', 'd'] }]);
      expect(validateInstance(instance)).toEqual([]);
    });

    it('takes out those of another round and counts them in the mix', () => {
      const choices = [{ chooserId: 'a', chosenId: 'c', kind: 'decline' as const }];
      const instance = buildInstance(data({ choices, taken: [taken('2', ['c', 'd'], false)] }), policy);
      expect(instance.homes.map(({ id }) => id)).toEqual(['1']);
      expect(instance.candidates.map(({ id }) => id)).toEqual(['a', 'b']);
      expect(instance.locations[0]!.maxStatusHolders).toBe(2);
      expect(validateInstance(instance)).toEqual([]);
    });

    it('takes out a group of the round that breaks a limit since', () => {
      const candidates = [person('a'), person('b'), person('c', { maxRent: 10000 }), person('d')];
      const instance = buildInstance(data({ candidates, taken: [taken('2', ['c', 'd'])] }), policy);
      expect(instance.locked).toEqual([]);
      expect(instance.candidates.map(({ id }) => id)).toEqual(['a', 'b']);
    });

    it('takes out groups that the mix rule has no room for any more, without going below zero', () => {
      const locations = [{ ...data().locations[0]!, maxStatusHolders: 1 }];
      const instance = buildInstance(data({ locations, taken: [taken('2', ['c', 'd'])] }), policy);
      expect(instance.locked).toEqual([]);
      expect(instance.locations[0]!.maxStatusHolders).toBe(0);
      expect(validateInstance(instance)).toEqual([]);
    });
  });

  describe('of a scenario', () => {
    const scenario = (homesOut: string[], policyChanges = {}) => ({ homesOut, policyChanges });

    it('has its weights, and the policy of all others', () => {
      const { policy: weights } = buildInstance(data(), policy, scenario([], { likeBonus: 400 }));
      expect(weights).toEqual({ ...buildInstance(data(), policy).policy, likeBonus: 400 });
    });

    it('has not the homes that take no part, and the same mix rule', () => {
      const instance = buildInstance(data(), policy, scenario(['1']));
      expect(instance.homes.map(({ id }) => id)).toEqual(['2']);
      expect(instance.locations).toEqual(buildInstance(data(), policy).locations);
      expect(validateInstance(instance)).toEqual([]);
    });

    it('keeps a group in its home though the home takes no part', () => {
      const instance = buildInstance(data({ taken: [taken('2', ['c', 'd'])] }), policy, scenario(['1', '2']));
      expect(instance.homes.map(({ id }) => id)).toEqual(['2']);
      expect(instance.locked).toEqual([{ home: '2', candidates: ['c', 'd'] }]);
      expect(validateInstance(instance)).toEqual([]);
    });

    it('takes out a group that is below its satisfaction: the people have their home, and the run goes on', () => {
      const satisfied = scenario([], { minimumSatisfaction: 2900 });
      const instance = buildInstance(data({ taken: [taken('2', ['c', 'd'])] }), policy, satisfied);
      expect(instance.locked).toEqual([]);
      expect(instance.homes.map(({ id }) => id)).toEqual(['1']);
      expect(instance.candidates.map(({ id }) => id)).toEqual(['a', 'b']);
      expect(validateInstance(instance)).toEqual([]);
    });
  });
});
