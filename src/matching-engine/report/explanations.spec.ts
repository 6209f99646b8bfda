import type { InstanceCandidate } from '../instance/instance.js';
import { candidate, home, instance, location } from '../instances.spec-support.js';
import type { UnplacedReason } from '../solution.js';
import { solve } from '../solve.js';

const options = { seed: 1, effort: 'quick', timeLimit: 60 } as const;

describe('the explanation of a group', () => {
  const ann = candidate('ann', {
    likes: ['bo'],
    importance: { sleep: 0, cleanliness: 0, guests: 0, noise: 0, kitchen: 0, languages: 3, interests: 0, age: 0 },
  });
  const bo = candidate('bo', {
    likes: ['ann'],
    habits: { sleep: 0, cleanliness: 3, guests: 2, noise: 2 },
    age: 32,
    kitchen: 1,
    interests: ['chess', 'film'],
  });
  const [explanation] = solve(instance({ candidates: [ann, bo] }), options).explanations;

  it('leads with what people share', () => {
    expect(explanation?.shared.slice(0, 2)).toEqual([
      { kind: 'mutualLikes' },
      { kind: 'languages', ids: ['nl', 'en'] },
    ]);
    expect(explanation?.shared).toContainEqual({ kind: 'interests', ids: ['chess'] });
    expect(explanation?.shared).toContainEqual({ kind: 'habit', habit: 'cleanliness', lowest: 2, highest: 3 });
    const kinds = explanation?.shared.map(({ kind }) => kind);
    expect(kinds).not.toContain('kitchen');
    expect(kinds).not.toContain('age');
  });

  it('gives the topics to talk about, the largest difference first', () => {
    expect(explanation?.differences).toEqual([
      { topic: 'age', spread: 70 },
      { topic: 'interests', spread: 66 },
      { topic: 'kitchen', spread: 60 },
      { topic: 'sleep', spread: 50 },
    ]);
  });

  it('gives each satisfaction with its parts', () => {
    expect(explanation?.people[0]).toEqual({
      candidate: 'ann',
      satisfaction: 2 * 1250 + 320,
      parts: {
        perHousemate: [{ candidate: 'bo', score: 1250, liked: true }],
        home: { locationRank: 0, locationBonus: 300, rentPoints: 20 },
      },
    });
  });
});

describe('why a person has no place', () => {
  const locations = [location('north'), location('south')];
  const reasonsOf = (ann: Partial<InstanceCandidate>, homes = [home('h1')]): UnplacedReason[] => {
    const candidates = [candidate('ann', ann), candidate('bo', { urgency: 4 }), candidate('carl', { urgency: 4 })];
    const solution = solve(instance({ locations, homes, candidates }), options);
    return solution.unplaced.find(({ candidate: id }) => id === 'ann')!.reasons;
  };

  it.each<[string, Partial<InstanceCandidate>, UnplacedReason]>([
    ['no home there', { locations: ['south'] }, { code: 'noHomeInChosenLocations' }],
    ['rent', { maxRent: 300 }, { code: 'noHomeWithinRent', lowestRent: 400, maxRent: 300 }],
    ['nobody fits', { acceptsGenders: ['m'] }, { code: 'noCompatibleHousemate' }],
    ['others are more urgent', {}, { code: 'tooFewHomes', places: 2, interested: 3 }],
  ])('%s', (_, ann, reason) => {
    expect(reasonsOf(ann)[0]).toEqual(reason);
  });

  it('the home', () => {
    expect(reasonsOf({ until: 5 }, [home('h1', { availableFrom: 9 })])[0]).toEqual({
      code: 'notAvailableInTime',
      earliest: 9,
      until: 5,
    });
    const plain = [home('h1', { petsAllowed: false, stepFree: false })];
    expect(reasonsOf({ hasPet: true, needsStepFree: true }, plain)).toEqual([
      { code: 'noHomeForPet' },
      { code: 'noStepFreeHome' },
    ]);
    const either = [home('h1', { rent: 600 }), home('h2', { petsAllowed: false })];
    expect(reasonsOf({ hasPet: true }, either)).toEqual([{ code: 'noHomeMeetsAllLimits', limits: ['rent', 'pet'] }]);
  });

  it('a home stays empty because nobody is left to share it with', () => {
    expect(reasonsOf({}, [home('h1'), home('h2')])[0]).toEqual({ code: 'noCompleteGroup', emptyHomes: 1 });
  });

  it('the mix rule', () => {
    const people = ['a', 'b', 'c', 'd'].map((id) => candidate(id, { targetGroup: 'statusHolder' }));
    const full = [location('north', { maxStatusHolders: 2 })];
    const story = instance({ locations: full, homes: [home('h1'), home('h2')], candidates: people });
    const reason = { code: 'mixRuleFull', location: 'north', cluster: null, targetGroup: 'statusHolder', maximum: 2 };
    expect(solve(story, options).unplaced[0]?.reasons[0]).toEqual(reason);
  });

  it('the mix rule of a location stands for those of its clusters', () => {
    const people = ['a', 'b', 'c', 'd'].map((id) => candidate(id, { targetGroup: 'statusHolder' }));
    const east = { id: 'east', places: 4, maxStatusHolders: 2, maxYoungTenants: 2 };
    const reasonsWhen = (maxStatusHolders: number) => {
      const locations = [location('north', { maxStatusHolders, clusters: [east] })];
      const homes = [home('h1', { cluster: 'east' }), home('h2', { cluster: 'east' })];
      const { unplaced } = solve(instance({ locations, homes, candidates: people }), options);
      return unplaced[0]?.reasons.filter(({ code }) => code === 'mixRuleFull');
    };
    expect(reasonsWhen(2)).toMatchObject([{ cluster: null }]);
    expect(reasonsWhen(4)).toMatchObject([{ cluster: 'east' }]);
  });

  it('a bond that no home can hold', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const four = ids.map((id) => candidate(id, { invites: ids.filter((other) => other !== id) }));
    const { unplaced } = solve(instance({ candidates: four }), options);
    expect(unplaced[0]?.reasons[0]).toEqual({ code: 'bondTooLarge', size: 4, largestHome: 3 });
    const two = [candidate('a', { invites: ['b'], maxRent: 100 }), candidate('b', { invites: ['a'] })];
    const reasons = solve(instance({ candidates: two }), options).unplaced[1]?.reasons;
    expect(reasons).toEqual([{ code: 'bondMembersDoNotFit', size: 2 }]);
  });

  it('never that others refuse', () => {
    const men: Partial<InstanceCandidate> = { gender: 'm', acceptsGenders: ['m'] };
    const others = [
      candidate('bo', { ...men, urgency: 4 }),
      candidate('carl', { ...men, declines: ['ann'], urgency: 4 }),
    ];
    const homes = [home('h1'), home('h2')];
    const story = instance({ homes, candidates: [candidate('ann', { gender: 'f' }), ...others] });
    expect(solve(story, options).unplaced[0]?.reasons).toEqual([{ code: 'noCompleteGroup', emptyHomes: 1 }]);

    // With carl ann would be satisfied; that he declined her must not show as a satisfaction that is too low.
    const picky = { sleep: 0, cleanliness: 0, guests: 0, noise: 0, kitchen: 1, languages: 0, interests: 0, age: 0 };
    const ann = candidate('ann', { importance: picky });
    const carl = candidate('carl', { declines: ['ann'], urgency: 4 });
    const two = instance({ homes, candidates: [ann, candidate('bo', { kitchen: 1, urgency: 4 }), carl] });
    expect(solve(two, options).unplaced[0]?.reasons).toEqual([{ code: 'noCompleteGroup', emptyHomes: 1 }]);
  });

  it('the minimum satisfaction', () => {
    const importance = {
      sleep: 0,
      cleanliness: 0,
      guests: 0,
      noise: 0,
      kitchen: 0,
      languages: 1,
      interests: 0,
      age: 0,
    };
    const picky = { languages: ['ar'], importance };
    expect(reasonsOf(picky)[0]).toEqual({ code: 'satisfactionTooLow', minimumSatisfaction: 1150 });
  });
});
