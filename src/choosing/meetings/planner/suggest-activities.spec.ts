import { suggestActivities, type PossibleGuest } from './suggest-activities.js';

const person = (id: string, more: Partial<PossibleGuest> = {}): PossibleGuest => ({
  id,
  interests: ['cooking'],
  hosts: [],
  contacts: 0,
  ...more,
});
const people = (ids: string, more: Partial<PossibleGuest> = {}) => [...ids].map((id) => person(id, more));
const everybodyFits = () => true;
/** All fit but these pairs. */
const apart =
  (list: readonly PossibleGuest[], ...pairs: string[]) =>
  (i: number, j: number) =>
    !pairs.some((pair) => pair.includes(list[i]!.id) && pair.includes(list[j]!.id));
const groups = (list: readonly PossibleGuest[], fits: (i: number, j: number) => boolean = everybodyFits) =>
  suggestActivities(list, fits).map(({ guestIds }) => guestIds.join(''));

describe('suggested activities', () => {
  it('are of four to eight people who share an interest', () => {
    expect(groups(people('abc'))).toEqual([]);
    expect(groups(people('abcd'))).toEqual(['abcd']);
    expect(groups(people('abcdefghijkl'))).toEqual(['abcdefgh', 'ijkl']);
    expect(groups([...people('abc'), ...people('de', { interests: ['music'] })])).toEqual([]);
  });

  it('never have two people together who may not meet', () => {
    const list = people('abcdef');
    expect(groups(list, apart(list, 'ab'))).toEqual(['acdef']);
    expect(groups(list, apart(list, 'ab', 'cd', 'ef'))).toEqual([]);
  });

  it('put nobody in two, and tell the interest that they share', () => {
    const list = [...people('abcde', { interests: ['music', 'cooking'] }), ...people('fghi', { interests: ['music'] })];
    const found = suggestActivities(list, everybodyFits);
    expect(found.map(({ interest }) => interest)).toEqual(['music']);
    expect(new Set(found.flatMap(({ guestIds }) => guestIds)).size).toBe(8);
  });

  it('begin with who has the fewest contacts', () => {
    const list = [...people('abcdefgh', { contacts: 3 }), ...people('xyz')];
    expect(groups(list)).toEqual(['xyzabcde']);
  });

  it('are around a host who finds enough company', () => {
    const list = [...people('abcde'), person('h', { hosts: ['cooking'], contacts: 9 })];
    expect(suggestActivities(list, everybodyFits)).toEqual([
      { interest: 'cooking', hostId: 'h', guestIds: ['h', 'a', 'b', 'c', 'd', 'e'] },
    ]);
    const [alone] = suggestActivities(list, apart(list, 'ha', 'hb', 'hc', 'hd'));
    expect(alone).toEqual({ interest: 'cooking', hostId: null, guestIds: ['a', 'b', 'c', 'd', 'e'] });
  });

  it('are the same whatever the order of the people', () => {
    const list = [...people('abcdefgh'), ...people('ijklm', { interests: ['music'], hosts: ['music'] })];
    expect(groups([...list].reverse())).toEqual(groups(list));
  });
});
