/** The kind of task for whoever comes along to a meeting, and its record. */
export const SUPPORT_TASK = 'meeting-support';
/** The kind of task for an activity whose host does not come. */
export const HOST_TASK = 'host-left';
export const MEETING_RECORD = 'meeting';
