import { nextReminder, wentOut } from './reminders.js';

const at = (day: number, hour = 9) => new Date(Date.UTC(2026, 10, day, hour));
const DAYS = [7, 14];

test('an invitation is followed by its reminders, counted from the day it was sent, and then by nothing', () => {
  const queued = { status: 'queued', sentAt: null, reminders: 0, remindedAt: null } as const;
  const sent = wentOut(queued, at(1));
  expect(sent).toEqual({ status: 'sent', sentAt: at(1), reminders: 0, remindedAt: null });
  expect(nextReminder(sent, DAYS)).toEqual(at(8));
  // A late worker does not move the next one.
  const once = wentOut(sent, at(9, 17));
  expect(once).toEqual({ status: 'sent', sentAt: at(1), reminders: 1, remindedAt: at(9, 17) });
  expect(nextReminder(once, DAYS)).toEqual(at(15));
  expect(nextReminder(wentOut(once, at(15)), DAYS)).toBeNull();
});

test('one that is sent again begins anew', () => {
  const again = wentOut({ status: 'queued', sentAt: at(1), reminders: 2, remindedAt: at(15) }, at(20));
  expect(nextReminder(again, DAYS)).toEqual(at(27));
});

test('a policy without reminders sends none', () => {
  expect(nextReminder({ status: 'sent', sentAt: at(1), reminders: 0, remindedAt: null }, [])).toBeNull();
});
