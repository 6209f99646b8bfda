import { AgreementConflict } from '../agreement-conflict.js';
import type { SigningCode } from './signing.entity.js';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const MOST_IN_AN_HOUR = 5;
const SECONDS_BETWEEN = 30;

/**
 * What is kept of a code that is made now. Each fresh code can be mistyped anew and sends a message, so nobody gets many of them; what a
 * supervisor tells is counted, and need not wait.
 * @param before the one before, for the same person and version
 * @throws AgreementConflict when there were too many
 */
export function countedCode(
  before: SigningCode | null,
  isSpoken: boolean,
  now: Date,
): Pick<SigningCode, 'isSpoken' | 'madeAt' | 'recent' | 'sentAt'> {
  const recent = (before?.recent ?? []).filter((one) => one.getTime() > now.getTime() - HOUR);
  const sentAt = before?.sentAt ?? null;
  const isSoon = !isSpoken && sentAt !== null && sentAt.getTime() > now.getTime() - SECONDS_BETWEEN * SECOND;
  if (isSoon || recent.length >= MOST_IN_AN_HOUR) throw new AgreementConflict('code-many');
  return { isSpoken, madeAt: now, recent: [...recent, now], sentAt: isSpoken ? sentAt : now };
}
