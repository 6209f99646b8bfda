import type { CellFault } from '../../platform/tables/problem.js';
import type { CandidateColumns, CandidateRow } from '../candidate-columns.js';
import type { RowToCheck } from '../row-checks.js';

/** What staff fill in for a new candidate, in the order of the form. */
export const NEW_CANDIDATE_FIELDS = [
  'firstName',
  'lastName',
  'birthDate',
  'gender',
  'reference',
  'targetGroup',
  'registeredOn',
  'urgencyReason',
  'language',
  'email',
  'phone',
] as const satisfies readonly (keyof CandidateColumns)[];
export type NewCandidateField = (typeof NEW_CANDIDATE_FIELDS)[number];

/** What was typed: as on the form, with the id of a supervisor or ''. */
export type NewCandidateForm = Record<NewCandidateField | 'supervisorId', string>;

/** A field that is not right, and why: a fault of its cell, of its row, or of this form. */
export interface FormFault {
  field: keyof NewCandidateForm;
  code: string;
  values: CellFault['values'];
}

/** No list is typed on this form. */
const NO_LISTS = /(?!)/;

/** Reads the form as if it were a row of an imported file, so that both take and refuse the same. */
export function readNewCandidate(columns: CandidateColumns, form: NewCandidateForm) {
  const row = Object.fromEntries(Object.keys(columns).map((column) => [column, null])) as RowToCheck;
  const faults: FormFault[] = [];
  for (const field of NEW_CANDIDATE_FIELDS) {
    const column = columns[field];
    const cell = form[field].trim();
    if (cell === '') {
      if (column.required) faults.push({ field, code: 'cellEmpty', values: {} });
      continue;
    }
    const reading = column.read(cell, NO_LISTS);
    if ('value' in reading) Object.assign(row, { [field]: reading.value });
    else faults.push(...reading.faults.map(({ code, values }) => ({ field, code, values })));
  }
  return { row, faults };
}

/** A row without faults has everything that is required. */
export const asRow = (row: RowToCheck) => row as CandidateRow;
