import type { MixPolicy } from '../platform/config/policy.js';
import { clusterMaxima, locationMix } from './mix-rule.js';

const policy: MixPolicy = {
  source: 'test',
  boundary: 75,
  small: { youngTenants: 50, statusHolders: 50 },
  large: { '66-33': { youngTenants: 66, statusHolders: 33 }, '75-25': { youngTenants: 75, statusHolders: 25 } },
  defaultLarge: '66-33',
  clusterMargin: 2,
  warnAbove: 150,
};

describe('the mix rule of a location', () => {
  it.each([
    [0, null, 'small', 0, 0],
    [1, null, 'small', 1, 1],
    [30, null, 'small', 15, 15],
    [31, '75-25', 'small', 16, 16],
    [75, '75-25', 'small', 38, 38],
    [76, null, '66-33', 26, 51],
    [90, '66-33', '66-33', 30, 60],
    [100, '75-25', '75-25', 25, 75],
    [101, '75-25', '75-25', 26, 76],
  ] as const)(
    'with %i places and choice %s is %s: %i status holders, %i young tenants',
    (places, choice, rule, holders, tenants) => {
      expect(locationMix(places, choice, policy)).toMatchObject({
        rule,
        maxStatusHolders: holders,
        maxYoungTenants: tenants,
      });
    },
  );

  it('always leaves room to fill the location', () => {
    for (let places = 0; places <= 400; places++) {
      const mix = locationMix(places, '75-25', policy);
      expect(mix.maxStatusHolders + mix.maxYoungTenants).toBeGreaterThanOrEqual(places);
    }
  });

  it('warns above 150 places', () => {
    expect(locationMix(150, null, policy).isVeryLarge).toBe(false);
    expect(locationMix(151, null, policy).isVeryLarge).toBe(true);
  });
});

describe('the maxima of a cluster', () => {
  const large = locationMix(100, '75-25', policy);

  it('are the shares of its location with the margin', () => {
    expect(clusterMaxima(20, large, 2, policy)).toEqual({ maxStatusHolders: 7, maxYoungTenants: 17 });
  });

  it('are never more than its places', () => {
    expect(clusterMaxima(3, large, 4, policy)).toEqual({ maxStatusHolders: 3, maxYoungTenants: 3 });
  });

  it('are those of the location when it is the only one', () => {
    expect(clusterMaxima(100, large, 1, policy)).toEqual({ maxStatusHolders: 25, maxYoungTenants: 75 });
    expect(clusterMaxima(10, large, 1, policy)).toEqual({ maxStatusHolders: 10, maxYoungTenants: 10 });
  });
});
