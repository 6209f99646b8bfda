/** The kind of job that mails an invitation to a meeting. */
export const MEETING_MAIL_JOB = 'meeting-mail';

/** A guest of a meeting, as the row of a job. */
export const mailRowId = (meetingId: string, candidateId: string) => `${meetingId}_${candidateId}`;

export function guestOf(rowId: string): { meetingId: string; candidateId: string } {
  const [meetingId = '', candidateId = ''] = rowId.split('_');
  return { meetingId, candidateId };
}
