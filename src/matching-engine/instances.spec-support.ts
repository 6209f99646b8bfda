import type { Instance, InstanceCandidate, InstanceHome, InstanceLocation } from './instance/instance.js';
import { Random } from './random.js';

/** A person who accepts everything and asks for nothing; two of these score each other 1000. */
export function candidate(id: string, changes: Partial<InstanceCandidate> = {}): InstanceCandidate {
  return {
    id,
    targetGroup: 'youngTenant',
    gender: 'x',
    age: 25,
    urgency: 1,
    locations: ['north'],
    maxRent: 500,
    from: 0,
    until: 100,
    acceptsGenders: ['m', 'f', 'x'],
    smokes: false,
    acceptsSmoking: true,
    hasPet: false,
    acceptsPets: true,
    needsStepFree: false,
    habits: { sleep: 2, cleanliness: 2, guests: 2, noise: 2 },
    kitchen: 0,
    languages: ['nl', 'en'],
    interests: ['music', 'chess', 'football'],
    importance: { sleep: 1, cleanliness: 1, guests: 1, noise: 1, kitchen: 1, languages: 1, interests: 1, age: 1 },
    likes: [],
    invites: [],
    declines: [],
    ...changes,
  };
}

/** A home for two in location north at 400 euro: worth 300 + 20 points to the person of `candidate`. */
export function home(id: string, changes: Partial<InstanceHome> = {}): InstanceHome {
  const plain = { location: 'north', cluster: null, places: 2 as const, rent: 400, availableFrom: 0 };
  return { id, ...plain, petsAllowed: true, stepFree: true, ...changes };
}

export function location(id: string, changes: Partial<InstanceLocation> = {}): InstanceLocation {
  return { id, places: 100, maxStatusHolders: 100, maxYoungTenants: 100, clusters: [], ...changes };
}

export function instance(parts: Partial<Instance>): Instance {
  return {
    format: 'huisklik-instance/1',
    name: 'story',
    policy: { urgencyWeight: 10000, minimumSatisfaction: 1150, likeBonus: 250, locationBonus: [300, 220, 140, 80, 40] },
    locations: [location('north')],
    homes: [home('h1')],
    candidates: [],
    locked: [],
    ...parts,
  };
}

/** A lifelike instance that depends on its seed alone: two locations, one with clusters, tight limits, some bonds. */
export function randomInstance(seed: number, people: number, homes: number): Instance {
  const random = new Random(seed);
  const chance = (share: number) => random.next() < share;
  const some = <Item>(items: readonly Item[], share: number) => items.filter(() => chance(share));
  const pick = <Item>(items: readonly Item[]) => items[random.below(items.length)]!;
  const ids = Array.from({ length: people }, (_, i) => `c${i}`);
  const mixRule = () => ({
    places: 20,
    maxStatusHolders: random.below(people),
    maxYoungTenants: random.below(people) + 1,
  });
  const cluster = (id: string) => ({ id, ...mixRule() });
  const habit = () => random.below(5);
  const weight = () => random.below(4);
  const candidates = ids.map((id, i) =>
    candidate(id, {
      targetGroup: pick(['statusHolder', 'youngTenant'] as const),
      gender: pick(['m', 'f', 'x'] as const),
      age: 18 + random.below(12),
      urgency: pick([1, 2, 3, 4] as const),
      locations: pick([['north'], ['south'], ['north', 'south'], ['south', 'north']]),
      maxRent: 380 + random.below(200),
      from: random.below(30),
      until: 30 + random.below(100),
      acceptsGenders: chance(0.8) ? ['m', 'f', 'x'] : ['f', 'x'],
      smokes: chance(0.2),
      acceptsSmoking: chance(0.8),
      hasPet: chance(0.15),
      acceptsPets: chance(0.8),
      needsStepFree: chance(0.1),
      habits: { sleep: habit(), cleanliness: habit(), guests: habit(), noise: habit() },
      kitchen: random.below(4),
      languages: some(['nl', 'en', 'ar', 'ti'], 0.5),
      interests: some(['music', 'chess', 'football', 'film', 'cooking', 'running'], 0.5),
      importance: {
        sleep: 1 + random.below(3),
        cleanliness: weight(),
        guests: weight(),
        noise: weight(),
        kitchen: weight(),
        languages: weight(),
        interests: weight(),
        age: weight(),
      },
      likes: some(ids, 0.2).filter((other) => other !== id),
      // Neighbours in the list invite each other now and then: bonds of two, three and sometimes more.
      invites: [ids[i - 1], ids[i + 1]].filter((other): other is string => other !== undefined && chance(0.35)),
      declines: some(ids, 0.05).filter((other) => other !== id),
    }),
  );
  return instance({
    name: `random-${seed}`,
    locations: [
      location('north', { ...mixRule(), clusters: [cluster('east wing'), cluster('west wing')] }),
      location('south', mixRule()),
    ],
    homes: Array.from({ length: homes }, (_, i) => {
      const north = chance(0.5);
      return home(`h${i}`, {
        location: north ? 'north' : 'south',
        cluster: north ? pick(['east wing', 'west wing']) : null,
        places: pick([2, 3] as const),
        rent: pick([360, 400, 450]),
        availableFrom: random.below(60),
        petsAllowed: chance(0.7),
        stepFree: chance(0.6),
      });
    }),
    candidates,
  });
}
