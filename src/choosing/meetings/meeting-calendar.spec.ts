import { meetingCalendar } from './meeting-calendar.js';

const meeting = {
  id: '7f0c2d6e-0000-4000-8000-000000000001',
  startsAt: new Date('2027-03-28T12:30:00Z'),
  minutes: 60,
  place: 'keuken; boven, links',
  locationName: 'Noorderhof',
  city: 'Haarlem',
  createdAt: new Date('2027-03-01T09:00:00Z'),
  cancelledAt: null,
};
const words = {
  summary: 'Kennismaken',
  description: 'Kom gerust.\nTot dan.',
  url: 'https://example.org/my/meetings',
  isAgreed: true,
};
const lines = (text: string) => text.replace(/\r\n /g, '').split('\r\n');

describe('a meeting in a calendar', () => {
  it('is one event with a stable id, in UTC, with what is special escaped', () => {
    const file = lines(meetingCalendar(meeting, words));
    for (const line of [
      'METHOD:PUBLISH',
      `UID:${meeting.id}@huisklik`,
      'SEQUENCE:0',
      'DTSTAMP:20270301T090000Z',
      'DTSTART:20270328T123000Z',
      'DTEND:20270328T133000Z',
      'STATUS:CONFIRMED',
      'LOCATION:keuken\\; boven\\, links\\, Noorderhof\\, Haarlem',
      'DESCRIPTION:Kom gerust.\\nTot dan.',
    ])
      expect(file).toContain(line);
    expect(file.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
  });

  it('says when not everybody agreed, and when it is called off', () => {
    expect(lines(meetingCalendar(meeting, { ...words, isAgreed: false }))).toContain('STATUS:TENTATIVE');
    const cancelledAt = new Date('2027-03-20T10:00:00Z');
    const off = lines(meetingCalendar({ ...meeting, cancelledAt }, words));
    expect(off).toEqual(
      expect.arrayContaining([
        'STATUS:CANCELLED',
        'SEQUENCE:1',
        `UID:${meeting.id}@huisklik`,
        'DTSTAMP:20270320T100000Z',
      ]),
    );
  });
});
