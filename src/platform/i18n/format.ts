import { TIME_ZONE } from '../clock/local-time.js';
import { type Language, localeOf } from './languages.js';

const EURO: Intl.NumberFormatOptions = { style: 'currency', currency: 'EUR' };
/** A month in words in every language: digits alone are read in different orders. */
const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric', timeZone: TIME_ZONE };

/** Twenty-four hours in every language, as on clocks and letters here: "2" is afternoon, night or, in Tigrinya, eight. */
const TIME: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };

/** Dates, numbers and money as people of a language write them. */
export interface Formats {
  /** An ISO day (`2026-12-01`) or an instant as a day: "1 dec 2026". */
  date: (value: string | Date) => string;
  /** The month of an ISO day: "dec 2026". */
  month: (day: string) => string;
  /** An instant as day and time in the Netherlands: "1 dec 2026, 14:05". */
  dateTime: (value: Date) => string;
  /** Cents as euros: "€ 412,50". */
  money: (cents: number) => string;
  number: (value: number) => string;
  /** A fraction as a percentage with at most one decimal: 0.5 → "50%". */
  percent: (fraction: number) => string;
  list: (items: string[]) => string;
}

export function formatsFor(language: Language): Formats {
  const locale = localeOf(language);
  const day = new Intl.DateTimeFormat(locale, DAY);
  const month = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: TIME_ZONE });
  const moment = new Intl.DateTimeFormat(locale, { ...DAY, ...TIME });
  const euro = new Intl.NumberFormat(locale, EURO);
  const wholeEuro = new Intl.NumberFormat(locale, { ...EURO, maximumFractionDigits: 0 });
  const plain = new Intl.NumberFormat(locale);
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const and = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    date: (value) => day.format(typeof value === 'string' ? new Date(`${value}T12:00:00Z`) : value),
    month: (value) => month.format(new Date(`${value}T12:00:00Z`)),
    dateTime: (value) => moment.format(value),
    money: (cents) => (cents % 100 === 0 ? wholeEuro : euro).format(cents / 100),
    number: (value) => plain.format(value),
    percent: (fraction) => share.format(fraction),
    list: (items) => and.format(items),
  };
}
