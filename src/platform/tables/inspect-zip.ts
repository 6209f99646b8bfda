import { promisify } from 'node:util';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { limits } from './limits.js';
import { FileFault } from './problem.js';

const openZip = promisify<Buffer, { lazyEntries: true }, ZipFile>(fromBuffer);

const LESS_THAN = 0x3c;

/**
 * Unpacks a ZIP file in a stream and throws the content away, to know what it really holds before it is read into memory: the sizes
 * that a ZIP states about itself can be made up.
 * @returns the names of its parts
 * @throws FileFault when it unpacks to too much, or is damaged
 */
export async function inspectZip(bytes: Buffer): Promise<string[]> {
  try {
    return await inflateAll(await openZip(bytes, { lazyEntries: true }));
  } catch (error) {
    throw error instanceof FileFault ? error : new FileFault('fileDamaged');
  }
}

async function inflateAll(zip: ZipFile): Promise<string[]> {
  if (zip.entryCount > limits.zipEntries) throw tooFar();
  const names: string[] = [];
  const total = { bytes: 0, tags: 0 };
  for await (const entry of entries(zip)) {
    names.push(entry.fileName);
    for await (const chunk of await openEntry(zip, entry)) {
      total.bytes += chunk.length;
      total.tags += countTags(chunk as Buffer);
      if (total.bytes > limits.inflatedBytes) throw tooFar();
      if (total.tags > limits.workbookTags) throw new FileFault('workbookTooFull');
    }
  }
  return names;
}

function tooFar(): FileFault {
  return new FileFault('inflatesTooFar', { max: Math.floor(limits.inflatedBytes / 1024 / 1024) });
}

function openEntry(zip: ZipFile, entry: Entry): Promise<NodeJS.ReadableStream> {
  return promisify<Entry, NodeJS.ReadableStream>(zip.openReadStream.bind(zip))(entry);
}

function countTags(xml: Buffer): number {
  let count = 0;
  for (let at = xml.indexOf(LESS_THAN); at >= 0; at = xml.indexOf(LESS_THAN, at + 1)) count += 1;
  return count;
}

async function* entries(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | undefined>((resolve, reject) => {
      zip
        .once('entry', resolve)
        .once('end', () => resolve(undefined))
        .once('error', reject);
      zip.readEntry();
    });
    zip.removeAllListeners();
    if (!entry) return;
    yield entry;
  }
}
