import { spawn } from 'node:child_process';

/** A user of the operating system, to run a program as. */
export interface SystemUser {
  name: string;
  uid: number;
  gid: number;
}

export interface ProgramResult {
  exitCode: number | null;
  /** Standard output and standard error together; empty when ignored. */
  output: string;
}

interface RunOptions {
  /** Run as this user (only when we are root). */
  user: SystemUser | undefined;
  /** `ignore` for a program that leaves a server behind: on Windows the server would keep our pipe open. */
  output: 'pipe' | 'ignore';
}

/**
 * Runs one program to its end. Rejects with the system error when it cannot be started.
 * It gets a process group of its own, so that Ctrl-C in the terminal does not cut an `initdb` or a start in half.
 */
export function runProgram(program: string, args: string[], { user, output }: RunOptions): Promise<ProgramResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: user ? '/' : undefined, // our own working directory may be closed to that user
      detached: process.platform !== 'win32',
      env: serverEnvironment(),
      stdio: ['ignore', output, output],
      windowsHide: true,
      ...(user && { uid: user.uid, gid: user.gid }),
    });
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, output: Buffer.concat(chunks).toString().trim() }));
  });
}

/** Without the variables that change what PostgreSQL does (`PGDATA`, `PGPORT`, …) or the language of its messages. */
function serverEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}
