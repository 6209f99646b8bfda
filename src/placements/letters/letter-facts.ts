import type { RunAdvice, RunReason } from '../../matching/unplaced-reason.js';

/** Every decision about a candidate that they get a letter of. */
export const LETTER_KINDS = [
  'approved',
  'refused',
  'withdrawn',
  'expired',
  'ended',
  'othersDeclined',
  'unplaced',
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** The home that a decision is about. */
export interface LetterHome {
  /** "Kerkstraat 12" */
  address: string;
  city: string;
  /** What this person pays: euro cents a month. */
  rent: number;
}

/** Somebody they will live with; both are null once their data were erased. */
export interface Housemate {
  candidateId: string | null;
  firstName: string | null;
}

/** To whom a candidate writes who objects, and within how many days after the decision. */
export interface Objection {
  name: string;
  /** On one line. */
  address: string;
  days: number;
}

type PlainReasonCode = Exclude<RunReason['code'], LetterReasonWithValues['code']>;
type LetterReasonWithValues =
  | { code: 'bondTooLarge'; size: number; largestHome: number }
  | { code: 'noHomeWithinRent'; lowestRent: number; maxRent: number }
  | { code: 'notAvailableInTime'; earliest: string; until: string }
  | { code: 'noHomeMeetsAllLimits'; limits: Extract<RunReason, { code: 'noHomeMeetsAllLimits' }>['limits'] }
  | { code: 'mixRuleFull'; place: string }
  | { code: 'tooFewHomes'; places: number; interested: number };

/**
 * Why a run found no place for somebody, with what they may know of it: nobody's target group, no points, nothing about
 * another person. Amounts are euro cents, days ISO, places by name.
 */
export type LetterReason = LetterReasonWithValues | { code: PlainReasonCode };

/** The change of their own answers that would help most; units as in {@link LetterReason}. */
export type LetterAdvice =
  | { change: 'location'; place: string | null }
  | { change: 'maxRent'; amount: number }
  | { change: 'until' | 'from'; day: string }
  | { change: Extract<RunAdvice['change'], 'acceptsSmoking' | 'acceptsPets'> };

/** What stands in every letter. */
export interface CommonFacts {
  /** ISO day of the decision, in the Netherlands. */
  decidedOn: string;
  policyVersion: string;
  objection: Objection;
}

interface FactsOf {
  approved: { home: LetterHome; housemates: Housemate[]; reason: string | null };
  refused: { home: LetterHome; reason: string };
  withdrawn: { home: LetterHome; reason: string };
  ended: { home: LetterHome; reason: string };
  /** `answerBy`: the ISO day that was the last one to answer. */
  expired: { home: LetterHome; answerBy: string };
  othersDeclined: { home: LetterHome };
  unplaced: { reasons: LetterReason[]; advice: LetterAdvice | null };
}

/** A decision and everything that its letter says of it, beside the texts: frozen when it is written. */
export type Decision = { [Kind in LetterKind]: { kind: Kind; facts: CommonFacts & FactsOf[Kind] } }[LetterKind];

/** What a letter needs, with the name of whom it is written to. */
export type ToldDecision = Decision & { firstName: string };
