import type { SharingEstimate } from '../../candidates/affordability/estimate-sharing.js';
import type { TenancyForm } from '../../homes/home.entity.js';
import type { PlaceMix } from '../mix.queries.js';
import type { OfferAnswer } from '../offers/offer-answer.js';
import type { FileCheck } from './file-checks.js';

/** What sharing would mean for somebody's money in this home: an estimate, by the rules of the day. */
export interface PersonMoney extends SharingEstimate {
  candidateId: string;
}

export interface PersonAnswer {
  candidateId: string;
  answer: OfferAnswer | null;
  /** ISO instant. */
  answeredAt: string | null;
  /** Written down by staff. */
  byStaff: boolean;
}

/**
 * Everything that a decision rests on, in codes and values; people by their id only. Of a placement that is decided it is kept as
 * it was, and never made again.
 */
export interface DecisionFile {
  /** ISO instant of the data. */
  asOf: string;
  policyVersion: string;
  checks: FileCheck[];
  mix: PlaceMix[];
  departsFromMix: boolean;
  tenancyForm: TenancyForm;
  money: PersonMoney[];
  answers: PersonAnswer[];
  /** Ids of who is in the group and was not proposed by the run, and the other way round. */
  departure: { came: string[]; left: string[] };
}

/** The file without what was known of one person. */
export function fileWithout(file: DecisionFile, candidateId: string): DecisionFile {
  const others = <Entry extends { candidateId: string }>(entries: readonly Entry[]) =>
    entries.filter((entry) => entry.candidateId !== candidateId);
  const otherIds = (ids: readonly string[]) => ids.filter((id) => id !== candidateId);
  return {
    ...file,
    checks: file.checks.map((check) => ({ ...check, people: others(check.people) })),
    money: others(file.money),
    answers: others(file.answers),
    departure: { came: otherIds(file.departure.came), left: otherIds(file.departure.left) },
  };
}
