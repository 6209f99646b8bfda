import {
  objectiveOf,
  type Group,
  type Instance,
  type InstanceCandidate,
  type InstanceHome,
} from '../../matching-engine/index.js';
import { candidate, home, instance, location, randomInstance } from '../../matching-engine/instances.spec-support.js';
import { checkGroups } from './check-groups.js';

const ab: Group[] = [{ home: 'h1', candidates: ['a', 'b'] }];

/** Two people, one home for two; `a` and the home as a story needs them. */
function couple(a: Partial<InstanceCandidate>, homeChanges: Partial<InstanceHome> = {}, rest: Partial<Instance> = {}) {
  return instance({ homes: [home('h1', homeChanges)], candidates: [candidate('a', a), candidate('b')], ...rest });
}

const problems = (given: Instance, groups: Group[] = ab) => checkGroups(given, groups).problems;

describe('checkGroups', () => {
  it('finds nothing wrong with two who suit, and counts their points', () => {
    const { problems: none, objective, satisfaction } = checkGroups(couple({ urgency: 3, likes: ['b'] }), ab);
    expect(none).toEqual([]);
    // a: 2 · (1000 + 250 for the like) + 300 for the first location + 20 for the rent; b: 2 · 1000 + 320.
    expect([...satisfaction]).toEqual([
      ['a', 2820],
      ['b', 2320],
    ]);
    expect(objective).toBe(10000 * 4 + 2820 + 2320);
  });

  it.each<[string, Partial<InstanceCandidate>, Partial<InstanceHome>, RegExp]>([
    ['location', { locations: [] }, {}, /a did not choose location north/],
    ['rent', { maxRent: 399 }, {}, /a can pay 399 euro, the home costs 400/],
    ['availability', { until: 50 }, { availableFrom: 51 }, /a can wait until day 50, the home comes free on day 51/],
    ['pet in the home', { hasPet: true }, { petsAllowed: false }, /a has a pet/],
    ['step-free', { needsStepFree: true }, { stepFree: false }, /a needs a step-free home/],
    ['gender', { acceptsGenders: ['f'] }, {}, /a does not accept gender x/],
    ['smoking', { smokes: true }, {}, /b does not accept smoking, a smokes/],
    ['pets', { hasPet: true }, {}, /b does not accept pets, a has one/],
    ['moving together', { from: 90, until: 200 }, {}, /one can move from day 90, the other until day 80/],
    ['declined', { declines: ['b'] }, {}, /a declined b/],
    [
      'satisfaction',
      { age: 90, importance: onlyAge(), habits: { sleep: 0, cleanliness: 0, guests: 0, noise: 0 } },
      {},
      /a has satisfaction 320, it must be 1150 or more/,
    ],
  ])('finds a broken limit: %s', (_, a, homeChanges, expected) => {
    const b = candidate('b', { acceptsSmoking: false, acceptsPets: homeChanges.petsAllowed === false, until: 80 });
    const given = couple(a, homeChanges, { candidates: [candidate('a', a), b] });
    expect(problems(given)).toEqual([{ path: 'groups[0]', message: expect.stringMatching(expected) as string }]);
  });

  it('finds homes and people that occur twice, are unknown or do not fill the home', () => {
    const candidates = ['a', 'b', 'c'].map((id) => candidate(id));
    const given = instance({ homes: [home('h1'), home('h2'), home('h3', { places: 3 })], candidates });
    const groups = [
      ...ab,
      { home: 'h1', candidates: ['b', 'x'] },
      { home: 'h9', candidates: [] },
      { home: 'h3', candidates: ['c'] },
    ];
    expect(problems(given, groups).map(({ path }) => path)).toEqual([
      'groups[1].home',
      'groups[1].candidates[0]',
      'groups[1].candidates[1]',
      'groups[2].home',
      'groups[3].candidates',
      'groups[3]',
    ]);
  });

  it('finds friends of friends who are not together', () => {
    const invites: Record<string, string[]> = { a: ['b'], b: ['a', 'c'], c: ['b', 'd'], d: [] };
    const candidates = Object.entries(invites).map(([id, invited]) => candidate(id, { invites: invited }));
    const messages = problems(instance({ candidates })).map(({ message }) => message);
    expect(messages).toEqual([
      expect.stringMatching(/^a must live with c too/),
      expect.stringMatching(/^b must live with c too/),
    ]);
  });

  it.each([
    [
      'location',
      { maxYoungTenants: 1 },
      /^location north houses 2 people of target group youngTenant, its mix rule allows 1$/,
    ],
    [
      'cluster',
      { clusters: [{ id: 'east', places: 2, maxStatusHolders: 0, maxYoungTenants: 1 }] },
      /^cluster east of location north/,
    ],
  ])('finds a broken mix rule of a %s', (_, changes, expected) => {
    const given = couple(
      {},
      { cluster: 'clusters' in changes ? 'east' : null },
      { locations: [location('north', changes)] },
    );
    expect(problems(given)).toEqual([{ path: 'groups', message: expect.stringMatching(expected) as string }]);
  });

  it('finds a locked group that was changed', () => {
    const given = couple({}, {}, { locked: [{ home: 'h1', candidates: ['b', 'a'] }] });
    expect(problems(given)).toEqual([]);
    expect(problems(given, [])).toEqual([{ path: 'groups', message: 'home h1 is locked: it must hold exactly b, a' }]);
  });

  it('comes to the objective of the engine by another way', () => {
    const given = randomInstance(7, 40, 12);
    const groups = given.homes.map(({ id, places }, i) => ({
      home: id,
      candidates: given.candidates.slice(3 * i, 3 * i + places).map((person) => person.id),
    }));
    expect(checkGroups(given, groups).objective).toBe(objectiveOf(given, groups));
  });
});

function onlyAge(): InstanceCandidate['importance'] {
  return { sleep: 0, cleanliness: 0, guests: 0, noise: 0, kitchen: 0, languages: 0, interests: 0, age: 1 };
}
