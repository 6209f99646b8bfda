import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Request } from 'express';

export type Encoding = 'br' | 'gzip' | 'identity';

/** The smallest encoding that a browser takes. */
export function encodingFor(request: Request): Encoding {
  const accepted = request.acceptsEncodings('br', 'gzip');
  return accepted === 'br' || accepted === 'gzip' ? accepted : 'identity';
}

/** @param effort of brotli: 11 for what is kept, 4 for what is made for one reader */
export function encode(content: Buffer, encoding: Encoding, effort: number): Buffer {
  if (encoding === 'br') return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: effort } });
  return encoding === 'gzip' ? gzipSync(content) : content;
}
