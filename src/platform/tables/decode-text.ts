import { FileFault } from './problem.js';

/** What Windows-1252 has at 0x80–0x9F; a space where it has nothing. (The TextDecoder of Node 20 takes it for Latin-1.) */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

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
  const latin = Buffer.from(bytes).toString('latin1');
  return latin.replace(/[\x80-\x9F]/g, (character, position: number) => {
    const meant = WINDOWS_1252[character.charCodeAt(0) - 0x80];
    return meant === undefined || meant === ' ' ? unknownEncoding(lineOf(latin, position)) : meant;
  });
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
