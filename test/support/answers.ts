import type { Service } from './service.js';

/** What a candidate told in the service, beside the columns that it fills. */
export async function tellHere(
  { db }: Pick<Service, 'db'>,
  reference: string,
  question: string,
  value: unknown,
): Promise<void> {
  await db.query(
    `INSERT INTO intake_answer ("candidateId", question, value, revision, "questionVersion", "questionText", language, "answeredAt")
     SELECT id, $2, $3, 1, 1, 'Test', 'nl', now() FROM candidate WHERE reference = $1`,
    [reference, question, JSON.stringify(value)],
  );
}

/** Cells of a person of whom the programme knows the facts, and no answers. */
export const NO_ANSWERS = {
  locations: '',
  maxRent: '',
  availableFrom: '',
  availableUntil: '',
  acceptsGenders: '',
  smokes: '',
  acceptsSmoking: '',
  hasPet: '',
  acceptsPets: '',
  needsStepFree: '',
  sleep: '',
  cleanliness: '',
  guests: '',
  noise: '',
  kitchen: '',
  languages: '',
  interests: '',
  importanceSleep: '',
  importanceCleanliness: '',
  importanceGuests: '',
  importanceNoise: '',
  importanceKitchen: '',
  importanceLanguages: '',
  importanceInterests: '',
  importanceAge: '',
};
