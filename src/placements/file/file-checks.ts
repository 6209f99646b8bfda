import type { Candidate } from '../../candidates/candidate.entity.js';
import type { Home } from '../../homes/home.entity.js';
import type { GroupViolation, GroupViolationCode } from '../../matching/group-checks.js';

/** What is checked of a group for a home, in the order of the file. */
export const CHECK_CODES = [
  'takesPart',
  'places',
  'rent',
  'location',
  'availability',
  'stepFree',
  'pets',
  'smoking',
  'together',
  'houseGroup',
  'satisfaction',
] as const;
export type CheckCode = (typeof CHECK_CODES)[number];

/** Money in euro cents a month, days as ISO days, the wish for a location from 0; null: not known. */
export type CheckValue = number | string | boolean | null;

export interface PersonCheck {
  candidateId: string;
  value: CheckValue;
  /** Null when it can't be told, or is not about one person. */
  keeps: boolean | null;
}

/** One check with its values, in codes. */
export interface FileCheck {
  code: CheckCode;
  /** Whether the group keeps it; null when that can't be told, because somebody takes part no more. */
  keeps: boolean | null;
  /** What the home offers, or the rule asks for. */
  limit: CheckValue;
  /** Of the group as a whole. */
  value: CheckValue;
  people: PersonCheck[];
}

/** What is known of somebody in the group. */
export interface PersonFacts extends Pick<
  Candidate,
  'maxRent' | 'availableUntil' | 'needsStepFree' | 'hasPet' | 'smokes' | 'acceptsSmoking'
> {
  candidateId: string;
  /** Place of the location among their wishes; 0 is the first, null: it is none of them. */
  locationRank: number | null;
  /** 0 … 2,900; null when it can't be told. */
  satisfaction: number | null;
}

export interface GroupFacts {
  home: Pick<Home, 'places' | 'rentPerPerson' | 'availableFrom' | 'stepFree' | 'petsAllowed'>;
  people: readonly PersonFacts[];
  /** The limits that the group breaks by the data of now. */
  violations: readonly GroupViolation[];
  /** Lowest satisfaction that is allowed: of the run that the group comes from. */
  minimumSatisfaction: number;
}

/**
 * Every check of a group for a home with its value and its limit. The engine decides what is kept; whether somebody said no to
 * somebody, and what anybody wants of housemates, is one check that tells no more than that.
 */
export function fileChecks({ home, people, violations, minimumSatisfaction }: GroupFacts): FileCheck[] {
  const isWhole = !violations.some(({ code }) => code === 'unknownCandidate');
  const broken = (...codes: GroupViolationCode[]) => violations.filter(({ code }) => codes.includes(code));
  const keeps = (...codes: GroupViolationCode[]) => (isWhole ? broken(...codes).length === 0 : null);
  const each = (code: GroupViolationCode, valueOf: (person: PersonFacts) => CheckValue): PersonCheck[] =>
    people.map((person) => ({
      candidateId: person.candidateId,
      value: valueOf(person),
      keeps: isWhole || code === 'unknownCandidate' ? !isAbout(broken(code), person.candidateId) : null,
    }));
  const whole = { limit: null, value: null, people: [] };
  return [
    { ...whole, code: 'takesPart', keeps: isWhole, people: each('unknownCandidate', () => null) },
    { ...whole, code: 'places', keeps: people.length === home.places, limit: home.places, value: people.length },
    {
      ...whole,
      code: 'rent',
      keeps: keeps('rentTooHigh'),
      limit: home.rentPerPerson,
      people: each('rentTooHigh', ({ maxRent }) => maxRent),
    },
    {
      ...whole,
      code: 'location',
      keeps: keeps('locationNotChosen'),
      people: each('locationNotChosen', ({ locationRank }) => locationRank),
    },
    {
      ...whole,
      code: 'availability',
      keeps: keeps('homeAvailableTooLate', 'cannotMoveTogether'),
      limit: home.availableFrom,
      people: each('homeAvailableTooLate', ({ availableUntil }) => availableUntil),
    },
    {
      ...whole,
      code: 'stepFree',
      keeps: keeps('homeNotStepFree'),
      limit: home.stepFree,
      people: each('homeNotStepFree', ({ needsStepFree }) => needsStepFree),
    },
    {
      ...whole,
      code: 'pets',
      keeps: keeps('petNotAllowed'),
      limit: home.petsAllowed,
      people: each('petNotAllowed', ({ hasPet }) => hasPet),
    },
    smoking(people),
    { ...whole, code: 'together', keeps: keeps('doNotAcceptEachOther', 'declined') },
    { ...whole, code: 'houseGroup', keeps: keeps('bondBroken') },
    satisfaction(people, minimumSatisfaction),
  ];
}

const isAbout = (violations: readonly GroupViolation[], id: string) =>
  violations.some(({ candidates }) => candidates.includes(id));

/** Who smokes, and whether everybody else is fine with it. */
function smoking(people: readonly PersonFacts[]): FileCheck {
  const bothers = (smoker: PersonFacts) =>
    people.some((other) => other !== smoker && smoker.smokes && other.acceptsSmoking === false);
  const checks = people.map((person) => ({
    candidateId: person.candidateId,
    value: person.smokes,
    keeps: person.smokes === null ? null : !bothers(person),
  }));
  return { code: 'smoking', keeps: allOf(checks), limit: null, value: null, people: checks };
}

function satisfaction(people: readonly PersonFacts[], minimum: number): FileCheck {
  const checks = people.map(({ candidateId, satisfaction: value }) => ({
    candidateId,
    value,
    keeps: value === null ? null : value >= minimum,
  }));
  const known = people.flatMap((person) => person.satisfaction ?? []);
  const lowest = known.length > 0 ? Math.min(...known) : null;
  return { code: 'satisfaction', keeps: allOf(checks), limit: minimum, value: lowest, people: checks };
}

function allOf(checks: readonly PersonCheck[]): boolean | null {
  if (checks.some(({ keeps }) => keeps === false)) return false;
  return checks.some(({ keeps }) => keeps === null) ? null : true;
}
