import { ActivitiesQueries } from './activities.queries.js';
import { ActivitiesService } from './activities.service.js';
import { CorridorActivities } from './corridor/corridor-activities.js';
import { CorridorResident } from './corridor/corridor-resident.entity.js';
import { MeetingMailJob } from './invitation/meeting-mail.job.js';
import { LeftGuests } from './left-guests.js';
import { MeetForm } from './meet-form.js';
import { MeetPages } from './meet.pages.js';
import { MeetingEnds } from './meeting-ends.js';
import { MeetingSupport } from './meeting-support.service.js';
import { MeetingTaskNames } from './meeting-task-names.js';
import { Meeting, MeetingGuest } from './meeting.entity.js';
import { MeetingsInData } from './meetings-in-data.js';
import { MeetingActsPages } from './meeting-acts.pages.js';
import { MeetingsPages } from './meetings.pages.js';
import { MeetingsQueries } from './meetings.queries.js';
import { MeetingsService } from './meetings.service.js';
import { MyMeetingsPages } from './my-meetings.pages.js';
import { PlannerQueries } from './planner/planner.queries.js';
import { PossibleGuests } from './planner/possible-guests.js';

/** What the module of the stage has for meetings. */
export const MEETINGS = {
  entities: [Meeting, MeetingGuest, CorridorResident],
  controllers: [MyMeetingsPages, MeetPages, MeetingsPages, MeetingActsPages],
  providers: [
    ActivitiesQueries,
    ActivitiesService,
    CorridorActivities,
    LeftGuests,
    MeetForm,
    MeetingEnds,
    MeetingMailJob,
    MeetingSupport,
    MeetingTaskNames,
    MeetingsInData,
    MeetingsQueries,
    MeetingsService,
    PlannerQueries,
    PossibleGuests,
  ],
};
