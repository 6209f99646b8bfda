import { EnvironmentError } from './environment.js';

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
  if (error instanceof EnvironmentError) return error.message;
  const { code, message, port } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE')
    return `Huisklik can't start: port ${port} is taken by another program. Choose another one with PORT.`;
  if (code === 'ECONNREFUSED')
    return "Huisklik can't start: PostgreSQL does not answer at the address in DATABASE_URL.";
  if (code === '28P01' || code === '3D000')
    return `Huisklik can't start: PostgreSQL refuses DATABASE_URL (${message}).`;
  return `Huisklik can't start: ${message || String(error)}`;
}
