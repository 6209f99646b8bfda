/** Everything that can be wrong with a table file; the texts stand in texts/nl.json and texts/en.json under these keys. */
export type TableProblemCode =
  | 'fileTooLarge'
  | 'fileEmpty'
  | 'fileDamaged'
  | 'inflatesTooFar'
  | 'passwordProtected'
  | 'oldExcelFile'
  | 'notAnExcelFile'
  | 'notATable'
  | 'nulCharacters'
  | 'unknownEncoding'
  | 'unterminatedQuote'
  | 'strayQuote'
  | 'tooManyRows'
  | 'tooManyColumns'
  | 'workbookTooFull'
  | 'noRows'
  | 'noKnownColumns'
  | 'missingColumn'
  | 'duplicateColumn'
  | 'unknownColumn'
  | 'unknownColumnNearest'
  | 'columnWithoutHeader'
  | 'tooFewCells'
  | 'tooManyCells'
  | 'moreProblems'
  | CellProblemCode;

/** What can be wrong with the content of one cell. */
export type CellProblemCode =
  | 'cellEmpty'
  | 'cellTooLong'
  | 'formula'
  | 'cellError'
  | 'unreadableCharacters'
  | 'textTooLong'
  | 'textExpected'
  | 'notAnInteger'
  | 'outOfRange'
  | 'notAnAmount'
  | 'ambiguousAmount'
  | 'notADate'
  | 'impossibleDate'
  | 'notYesOrNo'
  | 'unknownChoice'
  | 'duplicateItem';

/** What was found and what was expected, for the message. */
export type ProblemValues = Readonly<Record<string, string | number>>;

/**
 * One thing that is wrong in a file. `line` is the line or row number as the user sees it in an editor or spreadsheet
 * (the header is usually 1); `column` is the header as written in the file; both are null when the problem is wider.
 */
export interface TableProblem {
  readonly file: string;
  readonly line: number | null;
  readonly column: string | null;
  readonly code: TableProblemCode;
  readonly values: ProblemValues;
}

/** A problem of one cell, before it is known in which file and column the cell stands. */
export class CellFault {
  constructor(
    readonly code: CellProblemCode,
    readonly values: ProblemValues = {},
  ) {}
}

/** Thrown inside the library when a file can't be read any further; `readTable` turns it into a `TableProblem`. */
export class FileFault extends Error {
  constructor(
    readonly code: TableProblemCode,
    readonly values: ProblemValues = {},
    readonly line: number | null = null,
  ) {
    super(code);
  }
}
