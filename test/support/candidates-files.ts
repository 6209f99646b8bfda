import { SystemClock } from '../../src/platform/clock/clock.js';

/** A small table of candidates, as a housing association has it; tests change what they are about. */
const COLUMNS = {
  reference: 'Kenmerk',
  firstName: 'Voornaam',
  lastName: 'Achternaam',
  email: 'E-mail',
  phone: 'Telefoon',
  language: 'Taal',
  targetGroup: 'Doelgroep',
  gender: 'Geslacht',
  birthDate: 'Geboortedatum',
  registeredOn: 'Ingeschreven op',
  urgencyReason: 'Reden urgentie',
  locations: 'Locaties',
  maxRent: 'Maximale huur',
  availableFrom: 'Beschikbaar vanaf',
  availableUntil: 'Beschikbaar tot',
  acceptsGenders: 'Geslacht huisgenoten',
  smokes: 'Rookt',
  acceptsSmoking: 'Roken is goed',
  hasPet: 'Heeft huisdier',
  acceptsPets: 'Huisdier is goed',
  needsStepFree: 'Drempelvrij nodig',
  sleep: 'Slapen',
  cleanliness: 'Netheid',
  guests: 'Bezoek',
  noise: 'Geluid',
  kitchen: 'Keuken',
  languages: 'Talen',
  interests: 'Interesses',
  importanceSleep: 'Belang slapen',
  importanceCleanliness: 'Belang netheid',
  importanceGuests: 'Belang bezoek',
  importanceNoise: 'Belang geluid',
  importanceKitchen: 'Belang keuken',
  importanceLanguages: 'Belang talen',
  importanceInterests: 'Belang interesses',
  importanceAge: 'Belang leeftijd',
};

export type CandidateCells = Record<keyof typeof COLUMNS, string>;

const ORDINARY: CandidateCells = {
  reference: 'K-1',
  firstName: 'Yara',
  lastName: 'Haddad',
  email: '',
  phone: '',
  language: 'ar',
  targetGroup: 'statushouder',
  gender: 'v',
  birthDate: dutchDay(-22),
  registeredOn: dutchDay(0),
  urgencyReason: '',
  locations: 'L-1',
  maxRent: '500,00',
  availableFrom: '01-12-2026',
  availableUntil: '30-04-2027',
  acceptsGenders: 'v|x',
  smokes: 'nee',
  acceptsSmoking: 'nee',
  hasPet: 'nee',
  acceptsPets: 'ja',
  needsStepFree: 'nee',
  sleep: '1',
  cleanliness: '3',
  guests: '2',
  noise: '0',
  kitchen: '2',
  languages: 'ar|en',
  interests: 'cooking|music',
  importanceSleep: '3',
  importanceCleanliness: '2',
  importanceGuests: '1',
  importanceNoise: '0',
  importanceKitchen: '1',
  importanceLanguages: '2',
  importanceInterests: '1',
  importanceAge: '0',
};

/** A CSV file with a row for each of these people: what is not told is ordinary. */
export function candidatesCsv(...people: Partial<CandidateCells>[]): string {
  const keys = Object.keys(COLUMNS) as (keyof CandidateCells)[];
  const rows = people.map((person) => keys.map((key) => person[key] ?? ORDINARY[key]).join(';'));
  return [Object.values(COLUMNS).join(';'), ...rows, ''].join('\r\n');
}

/** Today, with years and months added, and then days, as `dd-mm-yyyy`. In a shorter month the last day is meant. */
export function dutchDay(years: number, months = 0, days = 0): string {
  const [year = 0, month = 0, date = 0] = new SystemClock().today().split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year + years, month + months, 0)).getUTCDate();
  const day = new Date(Date.UTC(year + years, month - 1 + months, Math.min(date, lastOfMonth) + days));
  return day.toISOString().slice(0, 10).split('-').reverse().join('-');
}
