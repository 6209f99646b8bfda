import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * Runs the task while no other process holds the lock file, which holds the pid of its owner. The second one waits; when
 * the owner has died it takes over.
 * @param {() => void} onWait called once when there is somebody to wait for
 */
export async function withLock(path, task, onWait) {
  await mkdir(dirname(path), { recursive: true });
  for (let waited = false; !(await acquire(path)); waited = true) {
    if (!waited) onWait();
    await delay(200);
    if (!(await ownerLives(path))) await rm(path, { force: true });
  }
  try {
    return await task();
  } finally {
    await rm(path, { force: true });
  }
}

async function acquire(path) {
  try {
    await writeFile(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

async function ownerLives(path) {
  const pid = Number(await readFile(path, 'utf8').catch(() => ''));
  if (!pid || pid === process.pid) return false; // ours only by chance: in a container every start has the same number
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
