import { TOPICS, type Importance, type Topic } from './candidate-answers.js';
import type { CandidateRow } from './candidate-columns.js';
import type { Candidate } from './candidate.entity.js';

type NotOfTheImport =
  | 'account'
  | 'accountId'
  | 'activeAt'
  | 'answersLockedAt'
  | 'createdAt'
  | 'erasedAt'
  | 'id'
  | 'readyAt'
  | 'stoppedAt'
  | 'supervisor'
  | 'supervisorId';

/** What an import knows of a candidate; answers that it does not have are null. */
export type CandidateFacts = Omit<Candidate, NotOfTheImport>;

/** The candidate of a row, without their locations: those are other records. */
export function factsOf(row: CandidateRow): CandidateFacts {
  const {
    reference,
    firstName,
    lastName,
    phone,
    language,
    targetGroup,
    gender,
    birthDate,
    registeredOn,
    urgencyReason,
  } = row;
  const { maxRent, availableFrom, availableUntil, acceptsGenders, smokes, acceptsSmoking, hasPet, acceptsPets } = row;
  const { needsStepFree, sleep, cleanliness, guests, noise, kitchen, languages, interests } = row;
  return {
    reference,
    firstName,
    lastName,
    email: row.email?.toLowerCase() ?? null,
    phone,
    language,
    targetGroup,
    gender,
    birthDate,
    registeredOn,
    urgencyReason,
    maxRent,
    availableFrom,
    availableUntil,
    acceptsGenders,
    smokes,
    acceptsSmoking,
    hasPet,
    acceptsPets,
    needsStepFree,
    sleep,
    cleanliness,
    guests,
    noise,
    kitchen,
    languages,
    interests,
    importance: importanceOf(row),
  };
}

/** What matters, when the row says it of every topic. */
export function importanceOf(row: CandidateRow): Importance | null {
  const told = importanceCells(row);
  return TOPICS.every((topic) => told[topic] !== null) ? (told as Importance) : null;
}

type ImportanceColumn = Extract<keyof CandidateRow, `importance${string}`>;

export const importanceCells = (row: Pick<CandidateRow, ImportanceColumn>): Record<Topic, number | null> => ({
  sleep: row.importanceSleep,
  cleanliness: row.importanceCleanliness,
  guests: row.importanceGuests,
  noise: row.importanceNoise,
  kitchen: row.importanceKitchen,
  languages: row.importanceLanguages,
  interests: row.importanceInterests,
  age: row.importanceAge,
});
