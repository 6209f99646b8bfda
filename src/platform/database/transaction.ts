import { ConflictException } from '@nestjs/common';
import { QueryFailedError, type DataSource, type EntityManager } from 'typeorm';

const UNIQUE_VIOLATION = '23505';
const DEADLOCK = '40P01';
const SERIALIZATION_FAILURES = ['40001', DEADLOCK];

/**
 * One transaction for one verb. The database settles conflicts: what a unique index or a lock refuses becomes a 409.
 * `conflicts` gives the sentence for each index by name; an unknown one is a bug and stays an error.
 *
 * @throws ConflictException when another transaction was first
 */
export async function inTransaction<T>(
  dataSource: DataSource,
  work: (tx: EntityManager) => Promise<T>,
  conflicts: Record<string, string> = {},
): Promise<T> {
  try {
    return await withoutDeadlock(dataSource, work);
  } catch (error) {
    const { code, constraint } = driverErrorOf(error);
    if (code === UNIQUE_VIOLATION && constraint && conflicts[constraint]) {
      throw new ConflictException({ type: constraint, message: conflicts[constraint] });
    }
    if (code && SERIALIZATION_FAILURES.includes(code)) {
      throw new ConflictException({
        type: 'changed-meanwhile',
        message: 'Somebody else changed this at the same moment. Try again.',
      });
    }
    throw error;
  }
}

/** Of two transactions that wait for each other PostgreSQL ends one, which then has the way free: once more is enough. */
async function withoutDeadlock<T>(dataSource: DataSource, work: (tx: EntityManager) => Promise<T>): Promise<T> {
  try {
    return await dataSource.transaction(work);
  } catch (error) {
    if (driverErrorOf(error).code !== DEADLOCK) throw error;
    return dataSource.transaction(work);
  }
}

function driverErrorOf(error: unknown): { code?: string; constraint?: string } {
  return error instanceof QueryFailedError ? (error.driverError as { code?: string; constraint?: string }) : {};
}
