import { candidate, home, instance, location, randomInstance } from './instances.spec-support.js';
import { objectiveOf } from './score/scoring.js';
import { solve } from './solve.js';
import { InvalidInstanceError } from './instance/validate-instance.js';

const options = { seed: 1, effort: 'quick', timeLimit: 60 } as const;

describe('solve', () => {
  it('houses the most urgent first', () => {
    const people = [candidate('a'), candidate('b', { urgency: 4 }), candidate('c', { urgency: 2 }), candidate('d')];
    const solution = solve(instance({ candidates: people }), options);
    expect(solution.groups).toEqual([{ home: 'h1', candidates: ['b', 'c'] }]);
    expect(solution.objective).toBe(60_000 + 2 * 2320);
    expect(solution).toMatchObject({ upperBound: solution.objective, gap: 0, proven: true, stopped: 'finished' });
  });

  it('prefers people who like each other', () => {
    const people = [candidate('a', { likes: ['c'] }), candidate('b'), candidate('c', { likes: ['a'] })];
    expect(solve(instance({ candidates: people }), options).groups[0]?.candidates).toEqual(['a', 'c']);
  });

  it('finds a way to house all where the best pair leaves two over', () => {
    // b and c fit best, but then a and d, who declined each other, stay out.
    const people = [
      candidate('a', { declines: ['d'], age: 30 }),
      candidate('b', { likes: ['c'], urgency: 2 }),
      candidate('c', { likes: ['b'], urgency: 2 }),
      candidate('d', { age: 20 }),
    ];
    const solution = solve(instance({ homes: [home('h1'), home('h2')], candidates: people }), options);
    expect(solution.figures.housed).toBe(4);
  });

  it('fills a home of three with a bond of two and one more', () => {
    const people = [candidate('a', { invites: ['b'] }), candidate('b', { invites: ['a'] }), candidate('c')];
    const solution = solve(instance({ homes: [home('h1', { places: 3 })], candidates: people }), options);
    expect(solution.groups[0]?.candidates.sort()).toEqual(['a', 'b', 'c']);
  });

  it('keeps locked groups as they are and takes their homes, people and places of the mix rule out', () => {
    const status = { targetGroup: 'statusHolder' } as const;
    const locked = [{ home: 'h1', candidates: ['b', 'a'] }];
    const story = instance({
      locations: [location('north', { maxStatusHolders: 3 })],
      homes: [home('h1'), home('h2')],
      candidates: ['a', 'b', 'c', 'd'].map((id) => candidate(id, status)),
      locked,
    });
    const solution = solve(story, options);
    expect(solution.groups).toEqual(locked);
    expect(solution.unplaced[0]?.reasons[0]).toEqual({ code: 'noCompleteGroup', emptyHomes: 1 });
  });

  it.each([
    ['location', { maxYoungTenants: 1 }, null],
    ['cluster', { clusters: [{ id: 'east', places: 4, maxStatusHolders: 4, maxYoungTenants: 1 }] }, 'east'],
  ])('keeps the maximum of the %s', (_, changes, cluster) => {
    const people = [
      candidate('a', { urgency: 4 }),
      candidate('b', { urgency: 4 }),
      candidate('s', { targetGroup: 'statusHolder' }),
    ];
    const story = instance({
      locations: [location('north', changes)],
      homes: [home('h1', { cluster })],
      candidates: people,
    });
    const [group] = solve(story, options).groups;
    expect(group?.candidates).toContain('s');
    expect(group?.candidates).toHaveLength(2);
  });

  it('keeps an earlier group that others would suit only a little better, and says so', () => {
    const people = [candidate('a', { age: 22 }), candidate('b', { age: 22 }), candidate('c', { age: 24 })];
    const story = instance({ candidates: people });
    expect(solve(story, options).groups).toEqual([{ home: 'h1', candidates: ['a', 'b'] }]);
    const earlier = [{ home: 'h1', candidates: ['a', 'c'] }];
    const again = solve(story, { ...options, earlier });
    expect(again).toMatchObject({ groups: earlier, kept: { earlier: 1, kept: 1 } });
    expect(again.objective).toBe(objectiveOf(story, earlier));

    const liking = [candidate('a', { likes: ['b'] }), candidate('b', { likes: ['a'] }), candidate('c')];
    const better = solve(instance({ candidates: liking }), { ...options, earlier });
    expect(better).toMatchObject({ groups: [{ candidates: ['a', 'b'] }], kept: { earlier: 1, kept: 0 } });
  });

  it('does not keep an earlier group that a new bond reaches out of', () => {
    const people = [
      candidate('a', { urgency: 4, invites: ['c'] }),
      candidate('b', { urgency: 4 }),
      candidate('c', { invites: ['a'] }),
    ];
    const solution = solve(instance({ candidates: people }), {
      ...options,
      earlier: [{ home: 'h1', candidates: ['a', 'b'] }],
    });
    expect(solution.groups).toEqual([{ home: 'h1', candidates: ['a', 'c'] }]);
  });

  it('solves homes that each become free on another day', () => {
    const homes = Array.from({ length: 3000 }, (_, i) => home(`h${i}`, { availableFrom: i }));
    const people = [candidate('a', { until: 40 }), candidate('b', { until: 60 })];
    const solution = solve(instance({ homes, candidates: people }), options);
    expect(solution.groups).toHaveLength(1);
    expect(homes.find(({ id }) => id === solution.groups[0]!.home)!.availableFrom).toBeLessThanOrEqual(40);
  });

  it('gives the same groups for the same seed', () => {
    const run = () => solve(randomInstance(7, 40, 16), { ...options, seed: 3 }).groups;
    expect(run()).toEqual(run());
  });

  it('throws everything that is wrong', () => {
    const broken = instance({ homes: [home('h1', { location: 'x' })], candidates: [candidate('a', { likes: ['b'] })] });
    expect(() => solve(broken, options)).toThrow(InvalidInstanceError);
    expect(() => solve(broken, options)).toThrow(/homes\[0\].location[^]*candidates\[0\].likes\[0\]/);
  });

  it('ends at once with a valid answer when it is cancelled before it starts, or has no time', () => {
    const story = randomInstance(7, 40, 16);
    const cancelled = solve(story, { ...options, signal: { aborted: true } });
    expect(cancelled).toMatchObject({ stopped: 'cancelled', groups: [] });
    expect(cancelled.upperBound).toBeGreaterThanOrEqual(solve(story, options).objective);
    expect(cancelled.unplaced.every(({ reasons }) => reasons.length > 0)).toBe(true);
    expect(solve(story, { ...options, timeLimit: 0 }).stopped).toBe('timeLimit');
  });

  it('stops in the middle with the best groups so far', () => {
    const signal = { aborted: false };
    const onProgress = () => (signal.aborted = true);
    const solution = solve(randomInstance(7, 60, 25), { seed: 1, effort: 'deep', timeLimit: 60, signal, onProgress });
    expect(solution.stopped).toBe('cancelled');
  });

  it('proves that nobody can be housed without asking the exact solver', () => {
    const alone = instance({ homes: [home('h1', { places: 3 })], candidates: [candidate('a')] });
    const urgent = { ...alone, policy: { ...alone.policy, urgencyWeight: 1_000_000 } };
    const exactSolver = () => {
      throw new Error('asked');
    };
    const solution = solve(urgent, { ...options, exactSolver });
    expect(solution).toMatchObject({ groups: [], objective: 0, upperBound: 0, proven: true });
  });

  it('keeps its groups when the exact solver gives ones that break a rule', () => {
    const story = randomInstance(7, 60, 25);
    const wrong = solve(story, { ...options, exactSolver: ({ worth }) => new Float64Array(worth.length).fill(1) });
    expect(wrong.groups).toEqual(solve(story, options).groups);
    expect(wrong.proven).toBe(false);
  });

  it('tells how far it is, and never goes back', () => {
    const seen: number[] = [];
    solve(randomInstance(7, 40, 16), { ...options, onProgress: ({ done }) => seen.push(done) });
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
  });
});
