import { createHash } from 'node:crypto';
import { validateInstance } from '../../matching-engine/index.js';
import { bondsOf } from '../verify/bonds.js';
import { makeInstance } from './make-instance.js';

const make = (changes: Partial<Parameters<typeof makeInstance>[0]>) =>
  makeInstance({ people: 200, seed: 1, supply: 100, haarlem: false, ...changes });
const share = <Item>(items: readonly Item[], has: (item: Item) => boolean) => items.filter(has).length / items.length;

describe('makeInstance', () => {
  it.each([1, 2, 3, 5, 7, 70, 601])('makes a right problem of %p people, whatever the supply', (people) => {
    for (const supply of [1, 60, 130]) {
      for (const haarlem of [false, true]) {
        const instance = make({ people, supply, haarlem });
        expect(validateInstance(instance)).toEqual([]);
        expect(instance.candidates).toHaveLength(people);
        const places = Math.max(2, Math.round((people * supply) / 100));
        expect(instance.homes.reduce((sum, home) => sum + home.places, 0)).toBe(places);
        expect(instance.locations.reduce((sum, location) => sum + location.places, 0)).toBe(places);
      }
    }
  });

  it('gives the same for the same seed, on every machine and in every version', () => {
    const hash = createHash('sha256')
      .update(JSON.stringify(make({})))
      .digest('hex');
    expect(hash.slice(0, 16)).toBe('0fcadc3065bdd866');
    expect(make({ seed: 2 })).not.toEqual(make({}));
  });

  it('has the people that its documentation tells of', () => {
    const { candidates } = make({ people: 2000 });
    expect(share(candidates, ({ targetGroup }) => targetGroup === 'statusHolder')).toBeCloseTo(0.42, 1);
    expect(share(candidates, ({ smokes }) => smokes)).toBeCloseTo(0.28, 1);
    expect(share(candidates, ({ likes }) => likes.length >= 5 && likes.length <= 15)).toBeGreaterThan(0.9);
    const bonds = bondsOf(candidates);
    expect(share(candidates, ({ id }) => bonds.get(id)!.length > 1)).toBeCloseTo(0.2, 1);
    expect(Math.max(...[...bonds.values()].map((bond) => bond.length))).toBeLessThanOrEqual(3);
  });

  it('has one town and status holders only in the way of Haarlem', () => {
    const { locations, candidates } = make({ haarlem: true });
    expect(locations).toHaveLength(2);
    expect(share(candidates, ({ targetGroup }) => targetGroup === 'statusHolder')).toBe(1);
    expect(
      locations.every(
        ({ places, maxStatusHolders, maxYoungTenants }) => maxStatusHolders === places && !maxYoungTenants,
      ),
    ).toBe(true);
  });
});
