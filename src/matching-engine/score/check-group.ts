import { findBonds } from './bonds.js';
import type { Group, Instance, InstanceCandidate, InstanceHome, InstancePolicy } from '../instance/instance.js';
import { PairScores } from './pair-scores.js';
import { byId, satisfactionTogether } from './scoring.js';

export type GroupViolationCode =
  | 'unknownHome'
  | 'unknownCandidate'
  | 'sameCandidateTwice'
  | 'groupDoesNotFillHome'
  | 'locationNotChosen'
  | 'rentTooHigh'
  | 'homeAvailableTooLate'
  | 'petNotAllowed'
  | 'homeNotStepFree'
  | 'doNotAcceptEachOther'
  | 'cannotMoveTogether'
  | 'declined'
  | 'bondBroken'
  | 'satisfactionTooLow';

/** A hard limit that a group breaks, and the ids of the people it concerns (empty: the group as a whole). */
export interface GroupViolation {
  code: GroupViolationCode;
  candidates: string[];
}

/**
 * The hard limits that one group breaks by itself; empty when it may live together. The mix rule, which is about all
 * groups of a location together, is not part of it. Never throws: unknown ids are violations.
 */
export function checkGroup(instance: Instance, group: Group): GroupViolation[] {
  return groupChecker(instance)(group);
}

/** `checkGroup` for many groups of one instance. */
export function groupChecker(instance: Instance): (group: Group) => GroupViolation[] {
  const homes = byId(instance.homes);
  const candidates = byId(instance.candidates);
  const bondOf = bondIds(instance.candidates);
  return (group) => {
    const home = homes.get(group.home);
    const unknown = group.candidates.filter((id) => !candidates.has(id));
    if (!home) return [{ code: 'unknownHome', candidates: [] }];
    if (unknown.length) return [{ code: 'unknownCandidate', candidates: unknown }];
    const people = [...new Set(group.candidates)].map((id) => candidates.get(id)!);
    const violations: GroupViolation[] = [];
    if (people.length < group.candidates.length) violations.push({ code: 'sameCandidateTwice', candidates: [] });
    if (group.candidates.length !== home.places) violations.push({ code: 'groupDoesNotFillHome', candidates: [] });
    for (const person of people) {
      for (const code of homeViolations(person, home)) violations.push({ code, candidates: [person.id] });
    }
    violations.push(...pairViolations(people), ...bondViolations(people, bondOf));
    return violations.length ? violations : satisfactionViolations(people, home, instance.policy);
  };
}

/** The limits of a person that a home breaks. */
export function homeViolations(person: InstanceCandidate, home: InstanceHome): GroupViolationCode[] {
  const codes: GroupViolationCode[] = [];
  if (!person.locations.includes(home.location)) codes.push('locationNotChosen');
  if (home.rent > person.maxRent) codes.push('rentTooHigh');
  if (home.availableFrom > person.until) codes.push('homeAvailableTooLate');
  if (person.hasPet && !home.petsAllowed) codes.push('petNotAllowed');
  if (person.needsStepFree && !home.stepFree) codes.push('homeNotStepFree');
  return codes;
}

function pairViolations(people: InstanceCandidate[]): GroupViolation[] {
  const pairs = new PairScores(people, 0);
  const violations: GroupViolation[] = [];
  for (let i = 0; i < people.length; i++) {
    for (let j = i + 1; j < people.length; j++) {
      const candidates = [people[i]!.id, people[j]!.id];
      if (!pairs.acceptEachOther(i, j)) violations.push({ code: 'doNotAcceptEachOther', candidates });
      if (!pairs.moveTogether(i, j)) violations.push({ code: 'cannotMoveTogether', candidates });
      if (pairs.declined(i, j)) violations.push({ code: 'declined', candidates });
    }
  }
  return violations;
}

function bondIds(candidates: InstanceCandidate[]): Map<string, string[]> {
  const bonds = findBonds(candidates);
  return new Map(candidates.map(({ id }, i) => [id, bonds.members[bonds.of[i]!]!.map((j) => candidates[j]!.id)]));
}

function bondViolations(people: InstanceCandidate[], bondOf: Map<string, string[]>): GroupViolation[] {
  const inside = new Set(people.map(({ id }) => id));
  const broken = people.filter(({ id }) => bondOf.get(id)!.some((member) => !inside.has(member)));
  return broken.map(({ id }) => ({ code: 'bondBroken', candidates: [id] }));
}

function satisfactionViolations(people: InstanceCandidate[], home: InstanceHome, policy: InstancePolicy) {
  return satisfactionTogether(people, home, policy).flatMap((satisfaction, i): GroupViolation[] =>
    satisfaction < policy.minimumSatisfaction ? [{ code: 'satisfactionTooLow', candidates: [people[i]!.id] }] : [],
  );
}
