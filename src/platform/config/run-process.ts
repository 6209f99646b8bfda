import { EnvironmentError } from './environment.js';

/** Something that whoever starts the program can mend; the message is the sentence to show. */
export class StartError extends Error {}

/** Runs the start of a process. When it fails: one clear sentence on stderr and exit code 1, no stack trace. */
export async function runProcess(start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (error) {
    process.stderr.write(`${startProblem(error)}\n`);
    process.exit(1);
  }
}

/** What kept a process from starting, as a sentence for whoever runs it. */
export function startProblem(error: unknown): string {
  if (error instanceof EnvironmentError || error instanceof StartError) return error.message;
  const { code, message, port } = error as NodeJS.ErrnoException & { port?: number };
  switch (code) {
    case 'EADDRINUSE':
      return `Huisklik can't start: port ${port} is taken by another program. Choose another port.`;
    case 'EACCES':
      return `Huisklik can't start: this user may not do that (${message}).`;
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
      return "Huisklik can't start: PostgreSQL does not answer at the address in DATABASE_URL.";
    case '28P01':
    case '28000':
    case '3D000':
      return `Huisklik can't start: PostgreSQL refuses DATABASE_URL (${message}).`;
    default:
      return `Huisklik can't start: ${message || String(error)}`;
  }
}
