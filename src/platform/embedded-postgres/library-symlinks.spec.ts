import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { restoreLibrarySymlinks } from './library-symlinks.js';

describe('restoring the symlinks of the libraries', () => {
  let packageDirectory: string;

  beforeEach(async () => {
    packageDirectory = await mkdtemp(join(tmpdir(), 'huisklik-symlinks-'));
    await mkdir(join(packageDirectory, 'native', 'lib'), { recursive: true });
  });

  afterEach(() => rm(packageDirectory, { recursive: true }));

  it('makes them once, also when several processes start at the same moment', async () => {
    await writeFile(join(packageDirectory, 'native/lib/libpq.so.5.18'), 'the library');
    const entry = { source: 'native/lib/libpq.so.5.18', target: 'native/lib/libpq.so.5' };
    await writeFile(join(packageDirectory, 'native/pg-symlinks.json'), JSON.stringify([entry]));
    await Promise.all([1, 2, 3].map(() => restoreLibrarySymlinks(packageDirectory)));
    expect(await readFile(join(packageDirectory, 'native/lib/libpq.so.5'), 'utf8')).toBe('the library');
  });

  it('has nothing to do in a package without a list', async () => {
    await expect(restoreLibrarySymlinks(packageDirectory)).resolves.toBeUndefined();
  });
});
