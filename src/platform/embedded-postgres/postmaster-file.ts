import { readFile, readlink, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { processIdentity } from './process-identity.js';

const POLL_IN_MS = 50;

/**
 * The port of the server that runs on this cluster, once it is ready, or undefined when none runs. Reads postmaster.pid
 * (line 1 the pid, line 4 the port, line 8 the state). A file whose pid now belongs to another program is deleted: PostgreSQL
 * would refuse to start. One whose pid is dead is left to PostgreSQL, which also looks for surviving children.
 */
export async function runningPort(cluster: string): Promise<number | undefined> {
  const file = join(cluster, 'postmaster.pid');
  for (;;) {
    const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n');
    const pid = Number(lines[0]);
    if (!pid) return undefined;
    if (!(await runsOn(cluster, pid))) {
      if (isAnybody(pid)) await rm(file, { force: true });
      return undefined;
    }
    if (lines[7]?.trim() === 'ready') return Number(lines[3]);
    await delay(POLL_IN_MS); // starting, recovering after a crash, or stopping
  }
}

/** PostgreSQL works in its data directory; where the system does not tell, a living pid is taken for the server. */
async function runsOn(cluster: string, pid: number): Promise<boolean> {
  if (processIdentity(pid) === undefined) return false;
  if (process.platform !== 'linux') return true;
  const workingDirectory = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
  return workingDirectory === (await realpath(cluster));
}

/** Like PostgreSQL's own check: a zombie counts, and so does anybody else's process. */
function isAnybody(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
