import { FileFault } from './problem.js';

/** Characters that Windows-1252 leaves undefined: text in that encoding never holds them. */
const UNDEFINED_IN_WINDOWS_1252 = /[\x81\x8D\x8F\x90\x9D]/;

/**
 * Text from bytes: UTF-16 when a byte order mark says so, else UTF-8, else Windows-1252 (what Excel for Windows writes as "CSV").
 * All line ends become `\n`, so that lines can be counted.
 * @throws FileFault when the bytes are none of these, or hold NUL characters
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes).replace(/\r\n?/g, '\n');
  const nul = text.indexOf('\0');
  if (nul >= 0) throw new FileFault('nulCharacters', {}, lineOf(text, nul));
  return text;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeStrictly(bytes, 'utf-16le') ?? unknownEncoding();
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeStrictly(bytes, 'utf-16be') ?? unknownEncoding();
  return decodeStrictly(bytes, 'utf-8') ?? decodeWindows1252(bytes);
}

function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  const wrong = text.search(UNDEFINED_IN_WINDOWS_1252);
  return wrong < 0 ? text : unknownEncoding(lineOf(text, wrong));
}

/** Decodes and drops a byte order mark; undefined when the bytes are not in this encoding. */
function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function unknownEncoding(line: number | null = null): never {
  throw new FileFault('unknownEncoding', {}, line);
}

function lineOf(text: string, position: number): number {
  return text.slice(0, position).split(/\r\n|[\r\n]/).length;
}
