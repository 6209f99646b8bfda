import type { EntityManager } from 'typeorm';
import type { IntakePolicy } from '../../platform/config/policy.js';
import { answeredSql, isStuck, progressOf, stepsSql, type Progress, type Steps } from './progress.js';

/** How far a candidate is. */
export interface CandidateProgress {
  progress: Progress;
  isStuck: boolean;
  /** Questions answered here. */
  answered: number;
  lastSignAt: Date | null;
}

/** How far these candidates are, by their id. */
export async function progressesOf(
  tx: EntityManager,
  candidateIds: string[],
  now: Date,
  policy: IntakePolicy,
): Promise<Map<string, CandidateProgress>> {
  const rows: (Steps & { id: string; answered: number })[] = await tx.query(
    `SELECT candidate."id", ${stepsSql('candidate')}, ${answeredSql('candidate')} AS "answered"
     FROM "candidate" candidate WHERE candidate."id" = ANY($1)`,
    [candidateIds],
  );
  return new Map(
    rows.map(({ id, answered, ...steps }) => [
      id,
      {
        progress: progressOf(steps),
        isStuck: isStuck(steps, now, policy),
        answered,
        lastSignAt: steps.lastSignAt,
      },
    ]),
  );
}
