import type { Candidate } from '../candidate.entity.js';

export const LIKENESSES = ['name', 'phone', 'email'] as const;
/** What makes two files look like one person; `name` is a similar name with the same date of birth. */
export type Likeness = (typeof LIKENESSES)[number];

export type Comparable = Pick<Candidate, 'firstName' | 'lastName' | 'birthDate' | 'phone' | 'email'>;

/** Digits that tell phones apart: with or without country code, a Dutch number ends in the same nine. */
const PHONE_DIGITS = 9;
/** Letters that don't come apart into a letter and a mark. */
const PLAIN: Record<string, string> = { ø: 'o', ı: 'i', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };

/** Why two candidates may be one person; nothing when they don't look so. The order of the two does not matter. */
export function likenessesOf(a: Comparable, b: Comparable): Likeness[] {
  const isAlike: Record<Likeness, boolean> = {
    name: a.birthDate === b.birthDate && haveSimilarNames(a, b),
    phone: isSame(phoneKey(a.phone), phoneKey(b.phone)),
    email: isSame(a.email?.toLowerCase() ?? null, b.email?.toLowerCase() ?? null),
  };
  return LIKENESSES.filter((likeness) => isAlike[likeness]);
}

const isSame = (a: string | null, b: string | null) => a !== null && a === b;

/** The last nine digits of a phone number; null when it has fewer. {@link phoneKeySql} is the same in SQL. */
export function phoneKey(phone: string | null): string | null {
  const digits = (phone ?? '').replace(/[^0-9]/g, '');
  return digits.length < PHONE_DIGITS ? null : digits.slice(-PHONE_DIGITS);
}

/** Null for fewer digits too: shorter keys are never compared. */
export const phoneKeySql = (phone: string) =>
  `substring(regexp_replace(${phone}, '[^0-9]', '', 'g') from '[0-9]{${PHONE_DIGITS}}$')`;

/** Whether names differ by a slip of the pen at most: case, accents, spaces and the order of first and last name don't count. */
function haveSimilarNames(a: Comparable, b: Comparable): boolean {
  const [mine, theirs] = [spellings(a), spellings(b)];
  return mine.some((one) =>
    theirs.some((other) => distance(one, other) <= slipsIn(Math.max(one.length, other.length))),
  );
}

function spellings({ firstName, lastName }: Comparable): string[] {
  const [first, last] = [lettersOf(firstName), lettersOf(lastName)];
  return [`${first}${last}`, `${last}${first}`];
}

const lettersOf = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[øıłđßæœ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{Letter}]/gu, '');

/** How many letters may differ: short names are soon another one. */
const slipsIn = (length: number) => (length < 5 ? 0 : length < 10 ? 1 : 2);

/** Letters to change, add or leave out to make one word of another (Levenshtein 1966). */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const change = above[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(change, above[column]! + 1, current[column - 1]! + 1));
    }
    above = current;
  }
  return above[b.length]!;
}
