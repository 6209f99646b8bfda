import type { ImportProblem, ImportRow } from '../platform/imports/importer.js';
import type { ProblemValues } from '../platform/tables/problem.js';
import { TOPICS } from './candidate-answers.js';
import type { CandidateColumns, CandidateRow } from './candidate-columns.js';
import { importanceCells } from './candidate-row.js';
import { ageOn } from './calendar.js';
import { holdsCitizenNumber } from './citizen-number.js';

/** The ages of the housing programme, both included: the youngest today, the oldest at registration (waiting is no fault). */
const YOUNGEST = 18;
const OLDEST = 30;
/** Euro cents: above it somebody mistook cents for euros, or a year for a month. */
const HIGHEST_RENT = 5_000_00;
const EMAIL = /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]+$/;

export type RowFault =
  | 'citizenNumber'
  | 'tooYoung'
  | 'tooOld'
  | 'birthDateInFuture'
  | 'registeredInFuture'
  | 'untilBeforeFrom'
  | 'periodIncomplete'
  | 'importanceIncomplete'
  | 'rentOutOfRange'
  | 'notAnEmail'
  | 'nothingMatters';

/** A row of which some cells may not be filled in, or not well. */
export type RowToCheck = { [Column in keyof CandidateRow]: CandidateRow[Column] | null };

/** What one row shows to be wrong by itself. @param today ISO day */
export function checkRow({ line, values }: ImportRow<RowToCheck>, today: string): ImportProblem<RowFault>[] {
  const problems: ImportProblem<RowFault>[] = [];
  const add = (column: keyof CandidateColumns, code: RowFault, details: ProblemValues = {}) =>
    problems.push({ line, column, code, values: details });

  for (const column of ['reference', 'firstName', 'lastName', 'email', 'phone'] as const) {
    // The number itself stays out of the message: it must not be kept anywhere.
    if (holdsCitizenNumber(values[column] ?? '')) add(column, 'citizenNumber');
  }
  checkDates(values, today, add);
  checkPeriod(values, add);
  if (values.maxRent !== null && (values.maxRent < 1 || values.maxRent > HIGHEST_RENT))
    add('maxRent', 'rentOutOfRange', { max: HIGHEST_RENT / 100 });
  if (values.email !== null && !EMAIL.test(values.email)) add('email', 'notAnEmail', { found: values.email });
  checkImportance(values, add);
  return problems;
}

type Add = (column: keyof CandidateColumns, code: RowFault, details?: ProblemValues) => void;

function checkDates({ birthDate, registeredOn }: RowToCheck, today: string, add: Add): void {
  if (registeredOn !== null && registeredOn > today) add('registeredOn', 'registeredInFuture');
  if (birthDate === null) return;
  if (birthDate >= today) add('birthDate', 'birthDateInFuture');
  else if (ageOn(birthDate, today) < YOUNGEST) add('birthDate', 'tooYoung', { youngest: YOUNGEST });
  else if (ageOn(birthDate, registeredOn ?? today) > OLDEST) add('birthDate', 'tooOld', { oldest: OLDEST });
}

function checkPeriod({ availableFrom, availableUntil }: RowToCheck, add: Add): void {
  if (availableFrom === null && availableUntil === null) return;
  if (availableFrom === null) add('availableFrom', 'periodIncomplete');
  else if (availableUntil === null) add('availableUntil', 'periodIncomplete');
  else if (availableUntil < availableFrom) add('availableUntil', 'untilBeforeFrom');
}

function checkImportance(row: RowToCheck, add: Add): void {
  const told = Object.values(importanceCells(row)).filter((value) => value !== null);
  if (told.length === 0) return;
  if (told.length < TOPICS.length) add('importanceSleep', 'importanceIncomplete');
  else if (told.every((value) => value === 0)) add('importanceSleep', 'nothingMatters');
}
