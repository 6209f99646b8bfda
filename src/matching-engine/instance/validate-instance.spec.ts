import type { InstanceHome } from './instance.js';
import { candidate, home, instance, location } from '../instances.spec-support.js';
import { validateInstance } from './validate-instance.js';

const paths = (value: unknown) => validateInstance(value).map(({ path }) => path);

describe('validateInstance', () => {
  it('accepts a right instance', () => {
    expect(validateInstance(instance({ candidates: [candidate('a'), candidate('b')] }))).toEqual([]);
  });

  it.each([null, 7, 'text', [], undefined])('says that %p is no instance', (value) => {
    expect(validateInstance(value)).toEqual([{ path: '', message: 'must be an object' }]);
  });

  it('names unknown, missing and wrong fields, all at once', () => {
    const cheap: Partial<InstanceHome> = { ...home('h1') };
    delete cheap.rent;
    const value = {
      ...instance({}),
      extra: 1,
      homes: [{ ...cheap, places: 4 }],
      candidates: [{ ...candidate('a'), urgency: 1.5, habits: { sleep: 5, cleanliness: 0, guests: 0 } }],
    };
    expect(paths(value).sort()).toEqual([
      'candidates[0].habits.noise',
      'candidates[0].habits.sleep',
      'candidates[0].urgency',
      'extra',
      'homes[0].places',
      'homes[0].rent',
    ]);
  });

  it('names what does not exist and what occurs twice, also beside an item with wrong fields', () => {
    const east = { id: 'east', places: 4, maxStatusHolders: 4, maxYoungTenants: 4 };
    const value = instance({
      locations: [location('north', { clusters: [east, east] })],
      homes: [home('h1', { location: 'south' }), home('h1', { cluster: 'west' }), home('h2')],
      candidates: [
        candidate('a', { likes: ['a', 'z'] }),
        candidate('a', { until: -1 }),
        candidate('b', { locations: ['north', 'north'] }),
      ],
    });
    expect(paths(value).sort()).toEqual([
      'candidates[0].likes[0]',
      'candidates[0].likes[1]',
      'candidates[1].id',
      'candidates[1].until',
      'candidates[2].locations[1]',
      'homes[0].location',
      'homes[1].cluster',
      'homes[1].id',
      'homes[2].cluster',
      'locations[0].clusters[1].id',
    ]);
  });

  it('survives items that are no objects', () => {
    const value = { ...instance({}), candidates: [null, 3], homes: [[]], locations: ['north', null] };
    const expected = ['candidates[0]', 'candidates[1]', 'homes[0]', 'locations[0]', 'locations[1]'];
    expect(paths(value).sort()).toEqual(expected);
  });

  it('refuses importance of nothing at all', () => {
    const importance = {
      sleep: 0,
      cleanliness: 0,
      guests: 0,
      noise: 0,
      kitchen: 0,
      languages: 0,
      interests: 0,
      age: 0,
    };
    expect(paths(instance({ candidates: [candidate('a', { importance })] }))).toEqual(['candidates[0].importance']);
  });

  it('refuses locked groups that break a limit, share people or break the mix rule', () => {
    const two = {
      homes: [home('h1'), home('h2')],
      candidates: [candidate('a'), candidate('b', { declines: ['a'] }), candidate('c')],
    };
    const declined = validateInstance(instance({ ...two, locked: [{ home: 'h1', candidates: ['a', 'b'] }] }));
    expect(declined).toEqual([{ path: 'locked[0]', message: 'breaks a hard limit (declined: a, b)' }]);
    const shared = [
      { home: 'h1', candidates: ['a', 'c'] },
      { home: 'h2', candidates: ['b', 'c'] },
    ];
    expect(paths(instance({ ...two, locked: shared }))).toEqual(['locked[1]']);
    const full = [location('north', { maxYoungTenants: 1 })];
    expect(paths(instance({ ...two, locations: full, locked: [{ home: 'h1', candidates: ['a', 'c'] }] }))).toEqual([
      'locked',
    ]);
  });
});
