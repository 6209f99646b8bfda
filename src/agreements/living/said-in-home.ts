import type { EntityManager } from 'typeorm';
import { authorMark } from './conflict/author-mark.js';
import { ConflictNote, type ConflictStep } from './conflict/conflict-note.entity.js';
import { AgreementRequest } from './requests/agreement-request.entity.js';

/** Words of a resident for all in the home, as others may read them: with a name only when they wanted that. */
interface SaidInHome {
  id: string;
  words: string | null;
  /** First name; null when they did not want it there. */
  name: string | null;
  /** The reader wrote it. */
  isOwn: boolean;
}

export interface WishSaid extends SaidInHome {
  topic: string;
  words: string;
  askedAt: Date;
  handledAt: Date | null;
}

export interface NoteSaid extends SaidInHome {
  step: ConflictStep;
  notedAt: Date;
}

/** The oldest first. @param readerId the candidate who reads; null: staff */
export async function wishesOf(tx: EntityManager, agreementId: string, readerId: string | null): Promise<WishSaid[]> {
  const requests = await tx.find(AgreementRequest, {
    where: { agreementId },
    relations: { candidate: true },
    order: { askedAt: 'ASC', id: 'ASC' },
  });
  return requests.map(({ id, topic, words, askedAt, handledAt, isNamed, candidate, candidateId }) => ({
    ...{ id, topic, words, askedAt, handledAt },
    name: isNamed ? candidate.firstName : null,
    isOwn: candidateId === readerId,
  }));
}

/** The oldest first. @param readerId the candidate who reads; null: staff */
export async function notesOf(tx: EntityManager, agreementId: string, readerId: string | null): Promise<NoteSaid[]> {
  const notes = await tx.find(ConflictNote, {
    where: { agreementId },
    relations: { candidate: true },
    order: { notedAt: 'ASC', id: 'ASC' },
  });
  return notes.map(({ id, step, words, notedAt, candidate, authorMark: mark }) => ({
    ...{ id, step, words, notedAt },
    name: candidate?.firstName ?? null,
    isOwn: readerId !== null && mark === authorMark(id, readerId),
  }));
}
