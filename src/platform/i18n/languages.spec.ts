import { formatsFor } from './format.js';
import { directionOf, LANGUAGE_NAMES, LANGUAGES, localeOf, type Language } from './languages.js';

/** Intl joins with spaces that don't break, and sets marks of direction around signs. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u200e\u200f]/g, '');

const WRITTEN: Record<Language, { date: string; dateTime: string; money: string; list: string }> = {
  nl: { date: '1 dec 2026', dateTime: '1 dec 2026, 14:05', money: '€ 1.412,50', list: 'A, B en C' },
  en: { date: '1 Dec 2026', dateTime: '1 Dec 2026, 14:05', money: '€1,412.50', list: 'A, B and C' },
  ar: { date: '1 ديسمبر 2026', dateTime: '1 ديسمبر 2026، 14:05', money: '1,412.50 €', list: 'A وB وC' },
  ti: { date: '1 ታሕ 2026', dateTime: '1 ታሕ 2026 14:05', money: '€1,412.50', list: 'A፣ Bን Cን' },
  tr: { date: '1 Ara 2026', dateTime: '1 Ara 2026 14:05', money: '€1.412,50', list: 'A, B ve C' },
  fa: { date: '1 دسامبر 2026', dateTime: '1 دسامبر 2026، 14:05', money: '€ 1,412.50', list: 'A، B، و C' },
  so: { date: 'Dis 1, 2026', dateTime: 'Dis 1, 2026 ee 14:05', money: '€1,412.50', list: 'A, B iyo C' },
};

test.each(LANGUAGES)('%s writes dates, times, money and lists', (language) => {
  const { date, dateTime, money, list } = formatsFor(language);
  expect({
    date: plain(date('2026-12-01')),
    dateTime: plain(dateTime(new Date('2026-12-01T13:05:00Z'))),
    money: plain(money(141_250)),
    list: plain(list(['A', 'B', 'C'])),
  }).toEqual(WRITTEN[language]);
});

test.each(LANGUAGES)('%s has words for twelve months of its own, not those of another language', (language) => {
  const { date } = formatsFor(language);
  const months = Array.from({ length: 12 }, (_, month) => date(`2026-${String(month + 1).padStart(2, '0')}-15`));
  expect(new Set(months).size).toBe(12);
  // Who lacks a language's data writes M12, or answers in the language of the machine.
  expect(months.join(' ')).not.toMatch(/M\d/);
  expect(Intl.DateTimeFormat.supportedLocalesOf(localeOf(language))).toHaveLength(1);
});

test('Arabic script is written from the right, whatever the language', () => {
  const written = LANGUAGES.filter((language) => /\p{Script=Arabic}/u.test(LANGUAGE_NAMES[language]));
  expect(LANGUAGES.filter((language) => directionOf(language) === 'rtl')).toEqual(written);
  expect(written).toEqual(['ar', 'fa']);
});
