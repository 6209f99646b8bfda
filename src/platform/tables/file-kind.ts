import { FileFault } from './problem.js';

const ZIP = 'PK\x03\x04';
const OLE = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1';
/** How a password-protected workbook names its content inside the OLE container, in UTF-16. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
const OTHER_KINDS: readonly (readonly [kind: string, beginning: RegExp])[] = [
  ['PDF', /^%PDF-/],
  ['PNG', /^\x89PNG/],
  ['JPEG', /^\xFF\xD8\xFF/],
  ['GIF', /^GIF8/],
  ['RTF', /^\{\\rtf/],
  ['GZIP', /^\p{Control}\x8B/u],
  ['HTML', /^(\xEF\xBB\xBF)?\s*<(!doctype\s+html|html|head|body|table|meta)/i],
  ['XML', /^(\xEF\xBB\xBF)?\s*<\?xml/i],
];

/** Says by its first bytes what a file is. @throws FileFault when it is neither text nor a readable workbook */
export function fileKind(bytes: Uint8Array, fileName: string): 'workbook' | 'text' {
  const beginning = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
  if (beginning.trim() === '') throw new FileFault('fileEmpty');
  if (beginning.startsWith(ZIP)) return 'workbook';
  if (beginning.startsWith(OLE)) {
    throw new FileFault(Buffer.from(bytes).includes(ENCRYPTED) ? 'passwordProtected' : 'oldExcelFile');
  }
  const other = OTHER_KINDS.find(([, pattern]) => pattern.test(beginning));
  if (other) throw new FileFault('notATable', { found: other[0] });
  if (/\.xls[xm]$/i.test(fileName)) throw new FileFault('notAnExcelFile');
  return 'text';
}
