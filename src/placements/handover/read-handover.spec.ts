import { draftOf, typedHandover } from './read-handover.js';

const read = (key: Record<string, unknown>) => draftOf(typedHandover({ revision: '0', ...key }));

describe('the appointment for the key on the form', () => {
  it.each([
    ['2027-03-27', '14:00', '2027-03-27T13:00:00.000Z'],
    ['2027-03-28', '14.00', '2027-03-28T12:00:00.000Z'],
    ['2027-10-31', '9:30', '2027-10-31T08:30:00.000Z'],
  ])('is a moment by the clock of the Netherlands: %s %s', (keyDay, keyTime, at) => {
    const { draft, faults } = read({ keyDay, keyTime, keyPlace: ' Kerkstraat  1 ' });
    expect(faults).toEqual([]);
    expect(draft.key).toEqual({ at: new Date(at), place: 'Kerkstraat 1' });
  });

  it.each([
    [{ keyDay: '2027-03-28', keyTime: '02:30' }, ['keyNotOnTheClock']],
    [{ keyDay: '2027-02-30', keyTime: '25:00' }, ['keyDayMissing', 'keyTimeMissing']],
    [{ keyDay: '', keyTime: '14:00' }, ['keyDayMissing']],
    [{ keyDay: '2027-03-27', keyTime: '' }, ['keyTimeMissing']],
  ])('tells of %j what is wrong', (key, codes) => {
    expect(read(key).faults.map(({ code }) => code)).toEqual(codes);
  });

  it('is none without day and time, and stays as it is where the form does not ask for it', () => {
    expect(read({ keyDay: '', keyTime: '', keyPlace: 'Kerkstraat 1' }).draft.key).toBeNull();
    expect(read({}).draft.key).toBeUndefined();
  });
});
