import { ConflictException, Injectable, NotFoundException } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, LessThan, type EntityManager, type FindOptionsSelect } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { inTransaction } from '../database/transaction.js';
import { readTable, type TableResult } from '../tables/read-table.js';
import { ImportFile } from './import-file.entity.js';
import { joinProblems, type FileProblem, type ImportedFile, type ImportOutcome } from './import-outcome.js';
import type { ImportActor, Importer, ImportProblem } from './importer.js';

/** The preview of a file; `id` is what confirms it, null when there are problems. */
export interface ImportPreview extends ImportOutcome {
  id: string | null;
}

type Uploader = ImportActor & { id: string };

const DAY = 24 * 3600 * 1000;
/** One import at a time in the whole database: two at once can neither write a record twice nor wait for each other's rows. */
const ONE_AT_A_TIME = `SELECT pg_advisory_xact_lock(hashtext('huisklik:import'))`;

/** Waits for an import that is under way, and lets none begin before the end of this transaction. */
export const afterImports = (tx: EntityManager): Promise<unknown> => tx.query(ONE_AT_A_TIME);

/** Takes tables in, whole or not at all. */
@Injectable()
export class ImportsService {
  private lastTurn: Promise<unknown> = Promise.resolve();

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Says what a file would do, and keeps it for a day so that it can be confirmed. */
  async preview(importer: Importer, file: ImportedFile, actor: Uploader): Promise<ImportPreview> {
    const files = this.dataSource.getRepository(ImportFile);
    await files.delete({ createdAt: LessThan(new Date(this.clock.now().getTime() - DAY)) });
    const outcome = await this.take(importer, file, actor, { dryRun: true });
    if (outcome.problems.length > 0) return { ...outcome, id: null };
    const { counts } = outcome;
    const { id } = await files.save({
      kind: importer.kind,
      uploadedBy: actor.id,
      counts,
      createdAt: this.clock.now(),
      ...file,
    });
    return { ...outcome, id };
  }

  /** The preview of a kept file. @throws NotFoundException when it is gone, or somebody else's */
  async kept(importer: Importer, id: string, actor: Uploader): Promise<ImportPreview> {
    const { fileName, counts } = await this.keptFile(importer, id, actor, { id: true, fileName: true, counts: true });
    return { id, fileName, counts, problems: [] };
  }

  /**
   * Takes a kept file in, and forgets it. Problems that arose since the preview come back, and then nothing is written.
   * @throws NotFoundException when it is gone, or somebody else's
   * @throws ConflictException when it was confirmed at the same moment
   */
  async confirm(importer: Importer, id: string, actor: Uploader): Promise<ImportOutcome> {
    const file = await this.keptFile(importer, id, actor, { id: true, fileName: true, content: true });
    return this.run(importer, await readTable(file.content, file.fileName, importer.columns), actor, async (tx) => {
      const { affected } = await tx.delete(ImportFile, { id });
      if (affected === 0)
        throw new ConflictException({ type: 'imported-meanwhile', message: 'This file was taken in already.' });
    });
  }

  /** Forgets the kept files of a kind: whoever wants to take one in uploads it again. */
  async forgetKept(tx: EntityManager, kind: string): Promise<void> {
    await tx.delete(ImportFile, { kind });
  }

  /** Takes a file in at once, or with `dryRun` only says what it would do. */
  async take(
    importer: Importer,
    file: ImportedFile,
    actor: ImportActor,
    { dryRun }: { dryRun: boolean },
  ): Promise<ImportOutcome> {
    const table = await readTable(file.content, file.fileName, importer.columns);
    return this.run(importer, table, actor, dryRun ? undo : () => Promise.resolve());
  }

  /** @param finish what else belongs to the transaction, once the rows are in */
  private async run(importer: Importer, table: Table, actor: ImportActor, finish: Finish): Promise<ImportOutcome> {
    const work = async (tx: EntityManager) => {
      await afterImports(tx);
      const { counts, problems } = await importer.take(tx, table.rows, actor);
      const outcome = { fileName: table.fileName, counts, problems: problemsOf(table, problems) };
      if (outcome.problems.length > 0) throw new RolledBack(outcome);
      await finish(tx, outcome);
      return outcome;
    };
    try {
      return await this.inTurn(() => inTransaction(this.dataSource, work));
    } catch (error) {
      if (error instanceof RolledBack) return error.outcome;
      throw error;
    }
  }

  /** Imports of this process wait here, before they take a connection: waiting for the database they would take them all. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.lastTurn.then(work);
    this.lastTurn = result.catch(() => undefined);
    return result;
  }

  private async keptFile(
    importer: Importer,
    id: string,
    actor: Uploader,
    select: FindOptionsSelect<ImportFile>,
  ): Promise<ImportFile> {
    const file = await this.dataSource.getRepository(ImportFile).findOne({
      where: { id, kind: importer.kind, uploadedBy: actor.id },
      select,
    });
    if (!file) throw new NotFoundException('This file is no longer kept. Upload it again.');
    return file;
  }
}

type Table = TableResult<Record<string, unknown>>;
type Finish = (tx: EntityManager, outcome: ImportOutcome) => Promise<void>;

/** Ends the transaction without a trace; carries what it found out. */
class RolledBack extends Error {
  constructor(readonly outcome: ImportOutcome) {
    super('rolled back');
  }
}

const undo: Finish = (_tx, outcome) => Promise.reject(new RolledBack(outcome));

function problemsOf(table: Table, problems: ImportProblem[]): FileProblem[] {
  const own = problems.map(({ column, ...problem }) => ({
    file: table.fileName,
    column: column === null ? null : (table.headers[column] ?? column),
    ...problem,
  }));
  return joinProblems(table.problems, own);
}
