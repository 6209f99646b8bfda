import { Any, IsNull, type EntityManager } from 'typeorm';
import { Candidate } from './candidate.entity.js';
import { fieldsFilledBy, type AnswerField } from './intake/answered-fields.js';
import { IntakeAnswer } from './intake/intake-answer.entity.js';
import type { Intake } from './intake/intake.js';
import type { Told } from './merge-answers.js';
import { locationsOf } from './write-candidates.js';

/** Somebody who is here already, with what is known of them. */
export interface KnownCandidate {
  id: string;
  readyAt: Date | null;
  told: Told;
  /** Told something here, themself or together with somebody. */
  hasBegun: boolean;
  /** The fields that they filled so. */
  own: ReadonlySet<AnswerField>;
}

/** The candidates with these references, erased ones left out; locked, so that nobody answers while a file changes them. */
export async function knownCandidates(
  tx: EntityManager,
  references: string[],
  intake: Intake,
): Promise<Map<string, KnownCandidate>> {
  const candidates = await tx.find(Candidate, {
    where: { reference: Any(references), erasedAt: IsNull() },
    lock: { mode: 'pessimistic_write' },
  });
  const ids = candidates.map(({ id }) => id);
  const [places, answered] = [await locationsOf(tx, ids), await answeredQuestions(tx, ids)];
  return new Map(
    candidates.map((candidate) => {
      const { id, reference, readyAt } = candidate;
      const locations = places.get(id);
      const questions = answered.get(id) ?? [];
      return [
        reference,
        {
          id,
          readyAt,
          told: { ...candidate, locations: locations?.length ? locations : null },
          hasBegun: questions.length > 0,
          own: new Set(questions.flatMap((code) => ownFields(intake, code))),
        },
      ];
    }),
  );
}

function ownFields(intake: Intake, code: string): readonly AnswerField[] {
  const bound = intake.question(code)?.field;
  return bound ? fieldsFilledBy(bound) : [];
}

async function answeredQuestions(tx: EntityManager, candidateIds: string[]): Promise<Map<string, string[]>> {
  const answers = await tx.find(IntakeAnswer, {
    select: { candidateId: true, question: true },
    where: { candidateId: Any(candidateIds) },
  });
  const found = new Map<string, string[]>();
  for (const { candidateId, question } of answers)
    found.set(candidateId, [...(found.get(candidateId) ?? []), question]);
  return found;
}
