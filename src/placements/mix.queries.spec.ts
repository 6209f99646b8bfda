import { departsFromMix, type MixCount, type PlaceMix } from './mix.queries.js';

const place = (statusHolders: MixCount, youngTenants: MixCount): PlaceMix => ({
  kind: 'location',
  name: 'Noorderhof',
  statusHolders,
  youngTenants,
});
const room: MixCount = { count: 1, added: 1, maximum: 5 };

test('a group within every maximum is no departure', () => {
  expect(departsFromMix([place({ count: 5, added: 2, maximum: 5 }, room)])).toBe(false);
});

test('one target group above the maximum of one place is a departure', () => {
  expect(departsFromMix([place(room, room), place({ count: 6, added: 2, maximum: 5 }, room)])).toBe(true);
});

test('a place that was over its maximum already is no departure of a group that adds nobody of that target group', () => {
  expect(departsFromMix([place({ count: 6, added: 0, maximum: 5 }, room)])).toBe(false);
});
