import type { EntityManager } from 'typeorm';
import type { User } from '../http/user.js';
import type { Language } from '../i18n/languages.js';
import type { Columns, RowOf } from '../tables/columns.js';
import type { ProblemValues } from '../tables/problem.js';

/** One row of the file: where it stands and what it says. */
export interface ImportRow<Values> {
  line: number;
  values: Values;
}

/** What an import does to the records: by external reference, so that taking the same file in again changes nothing. */
export interface ImportCounts {
  added: number;
  changed: number;
  unchanged: number;
  /** People whose own answers stay although the file says something else; left out when there are none. */
  kept?: number;
}

/** Something that the file's own rules can't see: an unknown reference, a date before another. */
export interface ImportProblem<Code extends string = string> {
  line: number | null;
  /** Key of the column in {@link Importer.columns}; the message shows the header as the file writes it. */
  column: string | null;
  code: Code;
  values: ProblemValues;
}

/** Who takes a file in: a signed-in user, or the command line. */
export type ImportActor = Pick<User, 'id' | 'role' | 'kind'> | { kind: 'system'; id: null; role: string };

/** How one kind of table goes into the database. `Code` are the problems that only this kind has. */
export interface Importer<C extends Columns = Columns, Code extends string = string> {
  /** `locations`, `homes`, `candidates`, `choices`: the name on the command line and of the template. */
  kind: string;
  columns: C;
  /**
   * Checks the rows against the database and writes them with their audit entry, in the transaction of the caller. Any
   * problem (all of them at once) makes the caller roll back, and so does a preview: what it counts is what would happen.
   * Other rows of the file may have been left out because of problems of their own. With problems it may write nothing.
   */
  take(
    tx: EntityManager,
    rows: ImportRow<RowOf<C>>[],
    actor: ImportActor,
  ): Promise<{ counts: ImportCounts; problems: ImportProblem<Code>[] }>;
  /** The sentence for a problem of its own: what is wrong and what was expected. */
  describe(code: Code, values: ProblemValues, language: Language): string;
  /** What a column may hold, where that can't be seen from its reader: "16 cijfers". */
  explain?(column: string, language: Language): string | undefined;
  /** What else to know of such a file. */
  about?(language: Language): string;
}
