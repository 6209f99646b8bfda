import { checkMeeting, typedMeeting, type MeetingForm } from './read-meeting.js';

/** A Saturday in winter; clocks go forward on 28 March. */
const now = new Date('2027-02-27T11:00:00Z');
const right: MeetingForm = { day: '2027-03-01', time: '14:30', locationId: 'north', place: 'de keuken' };
const check = (typed: Partial<MeetingForm>, at = now) =>
  checkMeeting({ ...right, ...typed }, { now: at, locationIds: ['north'] }, (fault) => fault);

describe('when and where to meet', () => {
  it.each([
    ['2027-03-27', '2027-03-27T13:30:00.000Z'],
    ['2027-03-28', '2027-03-28T12:30:00.000Z'],
  ])('%s at half past two is by the clocks of that day', (day, moment) => {
    const { value, errors } = check({ day });
    expect([value?.startsAt.toISOString(), errors]).toEqual([moment, {}]);
  });

  it.each<[Partial<MeetingForm>, Record<string, string>]>([
    [{ day: '2027-02-26' }, { day: 'inThePast' }],
    [{ day: '2027-02-27', time: '11:30' }, { day: 'inThePast' }],
    [{ day: '2027-02-27', time: '12:00' }, { day: 'inThePast' }],
    [{ day: '2027-04-29' }, { day: 'tooFarAhead' }],
    [{ day: '2027-02-30' }, { day: 'dayMissing' }],
    [
      { day: '', time: '' },
      { day: 'dayMissing', time: 'timeMissing' },
    ],
    [{ time: '07:59' }, { time: 'outsideHours' }],
    [{ time: '21:01' }, { time: 'outsideHours' }],
    [{ day: '2027-03-28', time: '02:30' }, { time: 'outsideHours' }],
    [{ time: '24:00' }, { time: 'timeMissing' }],
    [{ locationId: 'south' }, { locationId: 'locationMissing' }],
    [{ place: '' }, { place: 'placeMissing' }],
    [{ place: 'x'.repeat(81) }, { place: 'placeTooLong' }],
    [{ place: 'bel 06 12345678' }, { place: 'contactPhone' }],
    [{ place: 'ik ben 111222333' }, { place: 'citizenNumber' }],
  ])('%j is not right', (typed, errors) => expect(check(typed)).toEqual({ value: null, errors }));

  it('keeps no sign that turns the direction of the words around a place', () => {
    expect(typedMeeting({ place: '\u202ede \u2067keuken\u2069\u202c' }).place).toBe('de keuken');
  });

  it.each<Partial<MeetingForm>>([
    { time: '08:00' },
    { time: '21:00' },
    { day: '2027-02-27', time: '12:30' },
    { day: '2027-04-28' },
  ])('%j is', (typed) => expect(check(typed).errors).toEqual({}));
});
