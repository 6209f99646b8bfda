import { readFileSync } from 'node:fs';
import { errorCode } from './embedded-postgres.error.js';

/**
 * Names a living process so that a later process with the same number is told apart: `pid/start time` on Linux (start
 * time in clock ticks since boot, field 22 of /proc/PID/stat), `pid/` elsewhere. Undefined when it does not live; a zombie does not.
 */
export function processIdentity(pid: number): string | undefined {
  if (process.platform !== 'linux') return isSignalled(pid) ? `${pid}/` : undefined;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' '); // from field 3, the state
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : `${pid}/${fields[19]}`;
  } catch {
    return undefined;
  }
}

/** Whether the process that `processIdentity` named still lives. */
export function lives(identity: string): boolean {
  return processIdentity(Number.parseInt(identity, 10)) === identity;
}

function isSignalled(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM'; // alive, but another user's
  }
}
