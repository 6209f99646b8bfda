import { IsNull, type EntityManager } from 'typeorm';
import { Consent } from '../consent/consent.entity.js';
import { IntakeAnswer } from '../intake/intake-answer.entity.js';
import { IntakeSession } from '../intake/intake-session.entity.js';

/** What happened in somebody's intake, beside their answers. */
export interface IntakeHistory {
  /** The last one, also when it was withdrawn. */
  consent: Consent | null;
  /** Times that somebody filled in together with them, the last first; with who of staff that was. */
  sessions: IntakeSession[];
  /** Answers that somebody else typed and the candidate did not confirm yet. */
  unconfirmed: number;
}

export async function intakeHistoryOf(tx: EntityManager, candidateId: string): Promise<IntakeHistory> {
  return {
    consent: await tx.findOne(Consent, { where: { candidateId }, order: { givenAt: 'DESC', id: 'ASC' } }),
    sessions: await tx.find(IntakeSession, {
      where: { candidateId },
      relations: { staff: true },
      order: { startedAt: 'DESC', id: 'ASC' },
    }),
    unconfirmed: await tx.countBy(IntakeAnswer, { candidateId, confirmedAt: IsNull() }),
  };
}
