import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { Pool } from './pool.js';
import { PoolReader, type PoolReading } from './pool-reader.js';

/** A pool older than this is read again in the background. */
const FRESH_MS = 2000;
/** Nobody looked for so long that the pool says little: as good as none. */
const QUIET_MS = 60_000;

/**
 * Keeps all choosers in memory: with 10,000 of them, reading all for every page would take seconds. It may be seconds old,
 * so it only proposes: who is shown is checked by the rows as they are.
 */
@Injectable()
export class PoolKeeper {
  private readonly logger = new Logger(PoolKeeper.name);
  private kept: PoolReading | null = null;
  private reading: Promise<PoolReading> | null = null;

  constructor(
    private readonly reader: PoolReader,
    private readonly clock: Clock,
  ) {}

  /** Waits for the database only the first time, and after a quiet time. */
  async current(): Promise<Pool> {
    const { kept } = this;
    const age = kept ? this.clock.now().getTime() - kept.pool.readAt.getTime() : Infinity;
    if (kept && age < FRESH_MS) return kept.pool;
    this.reading ??= this.readAgain();
    if (!kept || age > QUIET_MS) return (await this.reading).pool;
    this.reading.catch((error: unknown) => this.logger.error(error));
    return kept.pool;
  }

  private async readAgain(): Promise<PoolReading> {
    try {
      this.kept = await this.reader.read(this.kept);
      return this.kept;
    } finally {
      this.reading = null;
    }
  }
}
