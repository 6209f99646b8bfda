/** The embedded database cannot run here. The message is one sentence for the user: what is wrong and how to mend it. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}

/** What always helps when the embedded database does not run on a machine. */
export const USE_OWN_SERVER = 'set DATABASE_URL to a PostgreSQL server of your own';

/** The code of a file system or process error (`ENOENT`, `EACCES`, …), or undefined. */
export function errorCode(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | undefined)?.code;
}
