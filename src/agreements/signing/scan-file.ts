import { createHash } from 'node:crypto';

export const SCAN_MEGABYTES = 10;

/** A scan that can be kept. */
export interface ScanFile {
  type: string;
  content: Buffer;
  /** SHA-256, in hexadecimal digits. */
  hash: string;
}

/** The first bytes of a file tell what it is, whatever its name says. */
const KINDS = [
  { type: 'application/pdf', begins: Buffer.from('%PDF-') },
  { type: 'image/jpeg', begins: Buffer.from([0xff, 0xd8, 0xff]) },
  { type: 'image/png', begins: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) },
];

/** Null for what is no PDF, JPEG or PNG. */
export function scanFile(content: Buffer): ScanFile | null {
  const kind = KINDS.find(({ begins }) => content.subarray(0, begins.length).equals(begins));
  return kind ? { type: kind.type, content, hash: createHash('sha256').update(content).digest('hex') } : null;
}

/** The name with which a scan is downloaded. */
export const scanName = (version: number, type: string): string =>
  `handtekeningen-${version}.${type === 'image/jpeg' ? 'jpg' : type.split('/')[1]}`;
