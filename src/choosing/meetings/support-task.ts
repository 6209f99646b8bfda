/** The kind of task for whoever comes along to a meeting, and its record. */
export const SUPPORT_TASK = 'meeting-support';
export const MEETING_RECORD = 'meeting';
