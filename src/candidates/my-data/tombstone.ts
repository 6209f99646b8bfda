import { randomBytes } from 'node:crypto';
import { webTexts } from '../../platform/web/texts.js';
import type { Language } from '../../platform/i18n/languages.js';
import { ANSWER_COLUMNS, fullNameOf, type Candidate } from '../candidate.entity.js';

/** A day that is nobody's: the columns ask for one. */
const NO_DAY = '1900-01-01';

/**
 * What stays of a candidate whose data were erased: the id and the target group, for the books. Values that the table asks for
 * are the same for everybody, and tell nothing.
 */
export function tombstone(now: Date): Partial<Candidate> {
  return {
    ...Object.fromEntries(ANSWER_COLUMNS.map((column) => [column, null])),
    reference: `W-${randomBytes(8).toString('hex')}`,
    accountId: null,
    supervisorId: null,
    firstName: '',
    lastName: '',
    email: null,
    phone: null,
    language: 'nl',
    gender: 'x',
    birthDate: NO_DAY,
    registeredOn: NO_DAY,
    urgencyReason: null,
    readyAt: null,
    stoppedAt: null,
    answersLockedAt: null,
    activeAt: null,
    createdAt: now,
    erasedAt: now,
  };
}

type Named = Pick<Candidate, 'erasedAt' | 'firstName' | 'lastName'>;

/** A name for a list or a file; "erased person" for a tombstone. */
export const nameIn = (language: Language, person: Named): string =>
  person.erasedAt ? webTexts(language)('erasedPerson') : fullNameOf(person);

/** The names of a person as the API tells them. */
export const apiNames = ({ erasedAt, firstName, lastName }: Named) =>
  erasedAt ? { firstName: webTexts('en')('erasedPerson'), lastName: '' } : { firstName, lastName };
