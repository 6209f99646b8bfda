import type { InstanceCandidate, InstanceHome } from '../../matching-engine/index.js';
import { candidate, home, randomInstance } from '../../matching-engine/instances.spec-support.js';
import { fitTogether } from '../fit/fit-together.js';
import { Pool, type PoolParts } from './pool.js';
import { rankOffers, type Said } from './rank-offers.js';

const NOTHING_SAID: Said = { apart: new Set(), answered: new Set(), seen: new Set() };
const viewer = candidate('viewer');

const poolOf = (people: InstanceCandidate[], more: Partial<PoolParts> = {}) =>
  new Pool({
    people,
    groups: [],
    homes: [home('two'), home('three', { places: 3 })],
    shown: new Map(),
    readAt: new Date(0),
    ...more,
  });
const offered = (pool: Pool, circle = ['viewer'], said: Partial<Said> = {}) => {
  const { people, groups } = rankOffers(pool, circle, { ...NOTHING_SAID, ...said });
  return [...people, ...groups].map(({ ids }) => ids.join('+'));
};
const pair = { id: 'G', seeksOneMore: true, memberIds: ['ann', 'bo'] };

describe('rankOffers', () => {
  it('puts first whom the viewer and who are at home with the viewer, on average', () => {
    const far = candidate('far', { habits: { sleep: 4, cleanliness: 4, guests: 4, noise: 4 } });
    const near = candidate('near', { interests: ['music'] });
    expect(offered(poolOf([viewer, far, near, candidate('same')]))).toEqual(['same', 'near', 'far']);
  });

  it('offers exactly those with whom all limits hold and a home suits both', () => {
    const { candidates, homes } = randomInstance(5, 60, 20);
    const people = candidates.map((person) => ({ ...person, declines: [] }));
    const pool = poolOf(people, { homes });
    for (const one of people) {
      const fitting = people.filter((other) => other !== one && fitTogether([one, other], homes).problems.length === 0);
      expect(offered(pool, [one.id]).sort()).toEqual(fitting.map(({ id }) => id).sort());
    }
  });

  it('leaves out who must not see the viewer, and whom the viewer answered', () => {
    const pool = poolOf([viewer, candidate('apart'), candidate('liked'), candidate('open')]);
    const said = { apart: new Set(['apart']), answered: new Set(['liked']) };
    expect(offered(pool, ['viewer'], said)).toEqual(['open']);
  });

  it('puts who was shown to many behind who is as good and was not', () => {
    const people = [viewer, candidate('ann'), candidate('bo')];
    expect(offered(poolOf(people, { shown: new Map([['ann', 9]]) }))).toEqual(['bo', 'ann']);
    expect(offered(poolOf(people, { shown: new Map([['bo', 9]]) }))).toEqual(['ann', 'bo']);
  });

  it('does not count that the viewer saw somebody', () => {
    const people = [viewer, ...Array.from({ length: 8 }, (_, i) => candidate(`person ${i}`))];
    const before = offered(poolOf(people));
    const seen = new Set(before.slice(0, 4));
    const after = poolOf(people, { shown: new Map([...seen].map((id) => [id, 1])) });
    expect(offered(after, ['viewer'], { seen })).toEqual(before);
  });

  it('orders equals for each viewer in another way, and for one always the same', () => {
    const people = Array.from({ length: 12 }, (_, i) => candidate(`person ${i}`));
    const others = (id: string) =>
      offered(poolOf(people), [id]).filter((other) => !['person 0', 'person 1'].includes(other));
    expect(others('person 0')).toEqual(others('person 0'));
    expect(others('person 0')).not.toEqual(others('person 1'));
  });

  describe('with house groups', () => {
    const people = [viewer, candidate('ann'), candidate('bo'), candidate('carl')];

    it('offers two who look for a third as one, where a home for three suits all', () => {
      expect(offered(poolOf(people, { groups: [pair] })).sort()).toEqual(['ann+bo', 'carl']);
      expect(offered(poolOf(people, { groups: [pair], homes: [home('two')] }))).toEqual(['carl']);
    });

    it('offers nobody of a group that looks for nobody, and no group with one who does not fit', () => {
      expect(offered(poolOf(people, { groups: [{ ...pair, seeksOneMore: false }] }))).toEqual(['carl']);
      const choosy = candidate('bo', { acceptsGenders: ['f'] });
      expect(offered(poolOf([viewer, people[1]!, choosy, people[3]!], { groups: [pair] }))).toEqual(['carl']);
      expect(offered(poolOf(people, { groups: [pair] }), ['viewer'], { apart: new Set(['bo']) })).toEqual(['carl']);
    });

    it('offers a group of two the people who fit both, and no other group', () => {
      const others = [candidate('dee'), candidate('eve')];
      const groups = [pair, { id: 'H', seeksOneMore: true, memberIds: ['dee', 'eve'] }];
      expect(offered(poolOf([...people, ...others], { groups }), ['ann', 'bo']).sort()).toEqual(['carl', 'viewer']);
      const choosy = candidate('bo', { acceptsGenders: ['x'] });
      const man = candidate('carl', { gender: 'm' });
      expect(offered(poolOf([viewer, people[1]!, choosy, man], { groups: [pair] }), ['ann', 'bo'])).toEqual(['viewer']);
    });
  });
});

describe('Pool.with', () => {
  it('takes in people as they are now', () => {
    const pool = poolOf([viewer, candidate('ann', { gender: 'm' })]);
    const choosy = candidate('viewer', { acceptsGenders: ['f'] });
    expect(offered(pool.with([choosy]))).toEqual([]);
    expect(pool.with([{ ...viewer }])).toBe(pool);
    const cheap: InstanceHome[] = [home('two')];
    expect(offered(poolOf([candidate('ann')], { homes: cheap }).with([viewer]))).toEqual(['ann']);
  });
});
