import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Progress } from '../matching-engine/index.js';
import type { SolverHooks } from './solver/solver.js';

/** Progress goes to the row at most this often (ms), and that is how soon a cancelled run is noticed. */
const INTERVAL = 500;

/** Keeps a row and a solver informed of each other while the solver works. A database that does not answer is no reason to stop. */
export class RunWatch implements SolverHooks {
  private readonly logger = new Logger(RunWatch.name);
  private readonly stop = new AbortController();
  private readonly timer = setInterval(() => this.tick(), INTERVAL);
  private latest: Progress | null = null;
  private exchange: Promise<void> | null = null;

  constructor(
    private readonly dataSource: DataSource,
    private readonly runId: string,
  ) {}

  /** Aborted when staff asked to cancel the run, or when the run is not running any more. */
  get signal(): AbortSignal {
    return this.stop.signal;
  }

  readonly onProgress = (progress: Progress): void => {
    this.latest = progress;
  };

  /** Resolves when nothing is written any more. */
  async end(): Promise<void> {
    clearInterval(this.timer);
    await this.exchange;
  }

  private tick(): void {
    this.exchange ??= this.write()
      .catch((error: Error) => this.logger.warn(`Progress of run ${this.runId} could not be stored: ${error.name}`))
      .finally(() => (this.exchange = null));
  }

  private async write(): Promise<void> {
    const [rows] = await this.dataSource.query<[{ cancelAskedAt: Date | null }[], number]>(
      `UPDATE "run" SET "progress" = coalesce($2, "progress") WHERE "id" = $1 AND "status" = 'running' RETURNING "cancelAskedAt"`,
      [this.runId, this.latest ? JSON.stringify(this.latest) : null],
    );
    if (rows.length === 0 || rows[0]!.cancelAskedAt) this.stop.abort();
  }
}
