import { promisify } from 'node:util';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { limits } from './limits.js';
import { FileFault } from './problem.js';

const openZip = promisify<Buffer, { lazyEntries: true }, ZipFile>(fromBuffer);

const WORKSHEET = /^\/?xl\/worksheets\//;
const SPACE = 0x20;
const SLASH = 0x2f;
const GREATER_THAN = 0x3e;

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
  const total = { bytes: 0, cells: 0 };
  for await (const entry of entries(zip)) {
    names.push(entry.fileName);
    for await (const chunk of await openEntry(zip, entry)) {
      total.bytes += chunk.length;
      if (WORKSHEET.test(entry.fileName)) total.cells += countCells(chunk as Buffer);
      if (total.bytes > limits.inflatedBytes) throw tooFar();
      if (total.cells > limits.workbookCells)
        throw new FileFault('tooManyWorkbookCells', { max: limits.workbookCells });
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

/** Cells in a piece of a worksheet; one on the border of two pieces may be missed, which doesn't matter for a limit. */
function countCells(xml: Buffer): number {
  let count = 0;
  for (let at = xml.indexOf('<c'); at >= 0; at = xml.indexOf('<c', at + 2)) {
    const next = xml[at + 2];
    if (next === SPACE || next === GREATER_THAN || next === SLASH) count += 1;
  }
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
