import type { CellReader } from '../platform/tables/cell.js';
import { fault } from '../platform/tables/cell.js';
import { choice } from '../platform/tables/cell-readers/choice.js';
import { date } from '../platform/tables/cell-readers/date.js';
import { integer } from '../platform/tables/cell-readers/integer.js';
import { list } from '../platform/tables/cell-readers/list.js';
import { money } from '../platform/tables/cell-readers/money.js';
import { text } from '../platform/tables/cell-readers/text.js';
import { yesNo } from '../platform/tables/cell-readers/yes-no.js';
import { optional, required, type RowOf } from '../platform/tables/columns.js';
import type { UrgencyReason } from '../platform/config/policy.js';
import type { Gender, TargetGroup } from './candidate-answers.js';
import type { Vocabulary, Word } from './vocabulary.js';

const GENDER = choice<Gender>({ m: ['m', 'man', 'male'], f: ['v', 'vrouw', 'female'], x: ['x', 'anders', 'other'] });
const TARGET_GROUP = choice<TargetGroup>({
  statusHolder: ['statushouder', 'status holder'],
  youngTenant: ['jongere huurder', 'jongere', 'young tenant'],
});
const URGENCY_REASON = choice<UrgencyReason>({
  receptionPlaceEnds: ['opvangplek stopt', 'reception place ends'],
  leaseEnds: ['huurcontract stopt', 'lease ends'],
  noFixedHome: ['geen vaste woonplek', 'no fixed home'],
});

/** The columns of the table of candidates: one row a person. */
export function candidateColumns(vocabulary: Vocabulary) {
  const language = choice(codes(vocabulary.languages));
  const interest = choice(codes(vocabulary.interests));
  return {
    reference: required(text(40), 'Kenmerk'),
    firstName: required(text(80), 'Voornaam'),
    lastName: required(text(80), 'Achternaam'),
    email: optional(text(254), 'E-mail', 'E-mailadres'),
    phone: optional(text(40), 'Telefoon', 'Telefoonnummer'),
    language: required(language, 'Taal'),
    targetGroup: required(TARGET_GROUP, 'Doelgroep'),
    gender: required(GENDER, 'Geslacht'),
    birthDate: required(date(), 'Geboortedatum'),
    registeredOn: required(date(), 'Ingeschreven op', 'Inschrijfdatum'),
    urgencyReason: optional(URGENCY_REASON, 'Reden urgentie', 'Urgentie'),
    // Answers: who leaves them empty here tells them later.
    locations: optional(someOf(text(40)), 'Locaties'),
    maxRent: optional(money(), 'Maximale huur'),
    availableFrom: optional(date(), 'Beschikbaar vanaf'),
    availableUntil: optional(date(), 'Beschikbaar tot'),
    acceptsGenders: optional(someOf(GENDER), 'Geslacht huisgenoten'),
    smokes: optional(yesNo(), 'Rookt'),
    acceptsSmoking: optional(yesNo(), 'Roken is goed'),
    hasPet: optional(yesNo(), 'Heeft huisdier'),
    acceptsPets: optional(yesNo(), 'Huisdier is goed'),
    needsStepFree: optional(yesNo(), 'Drempelvrij nodig'),
    sleep: optional(integer(0, 4), 'Slapen'),
    cleanliness: optional(integer(0, 4), 'Netheid'),
    guests: optional(integer(0, 4), 'Bezoek'),
    noise: optional(integer(0, 4), 'Geluid'),
    kitchen: optional(integer(0, 3), 'Keuken'),
    languages: optional(someOf(language), 'Talen'),
    interests: optional(list(interest), 'Interesses'),
    importanceSleep: optional(integer(0, 3), 'Belang slapen'),
    importanceCleanliness: optional(integer(0, 3), 'Belang netheid'),
    importanceGuests: optional(integer(0, 3), 'Belang bezoek'),
    importanceNoise: optional(integer(0, 3), 'Belang geluid'),
    importanceKitchen: optional(integer(0, 3), 'Belang keuken'),
    importanceLanguages: optional(integer(0, 3), 'Belang talen'),
    importanceInterests: optional(integer(0, 3), 'Belang interesses'),
    importanceAge: optional(integer(0, 3), 'Belang leeftijd'),
  };
}

export type CandidateColumns = ReturnType<typeof candidateColumns>;
export type CandidateRow = RowOf<CandidateColumns>;

/** A list with at least one item: a cell with separators alone is as empty as an empty one. */
function someOf<T>(readItem: CellReader<T>): CellReader<T[]> {
  const readList = list(readItem);
  return (cell, listSeparator) => {
    const reading = readList(cell, listSeparator);
    return 'value' in reading && reading.value.length === 0 ? fault('cellEmpty') : reading;
  };
}

/** Codes of a list with the names that may stand for them; the code itself is shown in messages. */
function codes(words: readonly Word[]): Record<string, string[]> {
  const namesOf = ({ code, nl, en, name }: Word) => [code, nl, en, name].filter((word) => word !== undefined);
  return Object.fromEntries(words.map((word) => [word.code, namesOf(word)]));
}
