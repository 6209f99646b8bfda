import type { ImportProblem, ImportRow } from '../platform/imports/importer.js';
import type { CandidateRow } from './candidate-columns.js';

export type FileFault =
  'duplicateReference' | 'referenceOfErased' | 'duplicateEmail' | 'emailOfAnother' | 'unknownLocation';

/** What the rest of the world says about a file. */
export interface Surroundings {
  /** Ids of all locations by their reference. */
  locationIds: ReadonlyMap<string, string>;
  /** Reference of the candidate who has an e-mail address (lower case), of candidates who are not in the file. */
  emailOwners: ReadonlyMap<string, string>;
  /** References in the file that belong to somebody whose data were erased. */
  erased: ReadonlySet<string>;
}

/** What is wrong between rows, or between rows and the database. */
export function checkFile(
  rows: ImportRow<CandidateRow>[],
  { locationIds, emailOwners, erased }: Surroundings,
): ImportProblem<FileFault>[] {
  const problems: ImportProblem<FileFault>[] = [];
  const lines = new Map<string, number>();
  const emails = new Map<string, string>();
  for (const { line, values } of rows) {
    const { reference, locations } = values;
    const firstLine = lines.get(reference);
    if (firstLine === undefined) lines.set(reference, line);
    else problems.push({ line, column: 'reference', code: 'duplicateReference', values: { reference, firstLine } });

    if (erased.has(reference)) problems.push({ line, column: 'reference', code: 'referenceOfErased', values: {} });

    const email = values.email?.toLowerCase();
    const sameFile = email && firstLine === undefined ? emails.get(email) : undefined;
    const elsewhere = email && emailOwners.get(email);
    if (sameFile) problems.push({ line, column: 'email', code: 'duplicateEmail', values: { reference: sameFile } });
    else if (elsewhere)
      problems.push({ line, column: 'email', code: 'emailOfAnother', values: { reference: elsewhere } });
    else if (email) emails.set(email, reference);

    for (const found of (locations ?? []).filter((location) => !locationIds.has(location))) {
      problems.push({ line, column: 'locations', code: 'unknownLocation', values: { found } });
    }
  }
  return problems;
}
