import { homeViolations } from '../../matching-engine/index.js';
import { candidate, home, randomInstance } from '../../matching-engine/instances.spec-support.js';
import { bestHomes } from './best-homes.js';

const best = (...homes: Parameters<typeof bestHomes>[0][number][]) =>
  [...bestHomes(homes).values()].flat().map(({ id }) => id);

describe('bestHomes', () => {
  it('leaves out a home that another beats in everything', () => {
    expect(best(home('dear', { rent: 450 }), home('good'), home('late', { availableFrom: 9 }))).toEqual(['good']);
    expect(best(home('good'), home('same'))).toEqual(['good']);
  });

  it('keeps a home that is better in something, or elsewhere', () => {
    const homes = [
      home('good', { petsAllowed: false, stepFree: false, availableFrom: 5 }),
      home('pets', { rent: 450, stepFree: false, availableFrom: 5 }),
      home('stepFree', { rent: 450, petsAllowed: false, availableFrom: 5 }),
      home('early', { rent: 450, petsAllowed: false, stepFree: false, availableFrom: 1 }),
      home('south', { location: 'south', rent: 900 }),
    ];
    expect(best(...homes)).toEqual(homes.map(({ id }) => id));
  });

  it('loses nobody a place', () => {
    const { candidates, homes } = randomInstance(3, 80, 40);
    const kept = [...bestHomes(homes).values()].flat();
    const hasOne = (list: typeof homes) => (person: (typeof candidates)[number]) =>
      list.some((one) => homeViolations(person, one).length === 0);
    const people = [...candidates, candidate('late', { until: 1 })];
    expect(people.map(hasOne(kept))).toEqual(people.map(hasOne(homes)));
    expect(kept.length).toBeLessThan(homes.length);
  });
});
