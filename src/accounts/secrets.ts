import { createHash, randomBytes, randomInt } from 'node:crypto';

/** Letters and digits that can't be mistaken for each other when typed over from paper (Crockford's base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 10;

/** 256 random bits for a link or a bearer token. */
export const newToken = () => randomBytes(32).toString('base64url');

/** A code of 50 random bits that can be typed: `7KQ2M-X4DPA`. */
export function newCode(): string {
  const letters = Array.from({ length: CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}

/** The code as it was given out, from how somebody typed it: lower case, with spaces, O for 0, I or L for 1. */
export function normaliseCode(typed: string): string {
  const letters = typed
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '');
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}

/** What is kept of a secret. The secrets are random and long, so a plain hash is enough. */
export const hashOf = (secret: string) => createHash('sha256').update(secret).digest('hex');
