import { Not, type EntityManager } from 'typeorm';
import { Meeting, MeetingGuest, type MeetingAnswer } from './meeting.entity.js';

/** A meeting for one of those asked. */
export interface OwnSeat {
  meeting: Meeting;
  guest: MeetingGuest;
  /** Of a meeting of two: who the other is, and what they said. */
  otherId: string | null;
  otherAnswer: MeetingAnswer | null;
}

/** Null when there is no such meeting, it is not theirs, or the other is gone. */
export async function ownSeat(tx: EntityManager, meetingId: string, candidateId: string): Promise<OwnSeat | null> {
  const guest = await tx.findOne(MeetingGuest, { where: { meetingId, candidateId }, relations: { meeting: true } });
  if (!guest) return null;
  const { meeting } = guest;
  if (meeting.kind === 'activity') return { meeting, guest, otherId: null, otherAnswer: null };
  const other = await tx.findOneBy(MeetingGuest, { meetingId, candidateId: Not(candidateId) });
  return other && { meeting, guest, otherId: other.candidateId, otherAnswer: other.answer };
}
