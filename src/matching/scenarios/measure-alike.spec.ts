import { candidate, home, instance, location } from '../../matching-engine/instances.spec-support.js';
import { solve, type Instance } from '../../matching-engine/index.js';
import { figuresBy, measuresAlike } from './measure-alike.js';

const people = ['a', 'b', 'c', 'd', 'e'].map((id) =>
  candidate(id, { likes: id === 'a' ? ['b'] : [], locations: ['south', 'north'] }),
);
const homes = [home('h1', { places: 2 }), home('h2', { places: 3 })];
const withPolicy = (policy: Partial<Instance['policy']>): Instance => {
  const whole = instance({ candidates: people, homes, locations: [location('north'), location('south')] });
  return { ...whole, policy: { ...whole.policy, ...policy } };
};

describe('figuresBy', () => {
  it('gives the satisfaction that the same groups have under other points', () => {
    const tried = withPolicy({ likeBonus: 450, locationBonus: [0, 600] });
    const usual = withPolicy({ likeBonus: 250, locationBonus: [300, 100] });
    const found = solve(tried, { seed: 1, effort: 'quick', timeLimit: 60 });
    // Nothing but these groups is possible when they are locked.
    const asUsual = solve({ ...usual, locked: found.groups }, { seed: 1, effort: 'quick', timeLimit: 60 });
    expect(found.figures.housed).toBe(5);
    const figures = figuresBy(usual.policy, tried, found.explanations);
    expect(figures.totalSatisfaction).toBe(asUsual.figures.totalSatisfaction);
    expect(figures.totalSatisfaction).not.toBe(found.figures.totalSatisfaction);
    expect(figures.perTargetGroup).toEqual(asUsual.figures.perTargetGroup);
  });
});

describe('measuresAlike', () => {
  it('looks at the points that satisfaction is made of, at nothing else', () => {
    const policy = { urgencyWeight: 1, minimumSatisfaction: 1, likeBonus: 250, locationBonus: [300, 220] };
    const stricter = { ...policy, urgencyWeight: 2, minimumSatisfaction: 0 };
    expect(measuresAlike(policy, stricter)).toBe(true);
    expect(measuresAlike(policy, { ...policy, likeBonus: 251 })).toBe(false);
    expect(measuresAlike(policy, { ...policy, locationBonus: [300, 221] })).toBe(false);
  });
});
