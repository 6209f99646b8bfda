import { AgreementTaskNames } from './agreement-task-names.js';
import { ConflictNote } from './conflict/conflict-note.entity.js';
import { AskSupervisorService } from './conflict/ask-supervisor.service.js';
import { ConflictNotesService } from './conflict/conflict-notes.service.js';
import { LivingInData } from './living-in-data.js';
import { LivingOnOwnPage } from './living-on-own-page.js';
import { LivingPages } from './living.pages.js';
import { LivingQueries } from './living.queries.js';
import { MyDisagreePages } from './my-disagree.pages.js';
import { MyLivingPages } from './my-living.pages.js';
import { MyLivingQueries } from './my-living.queries.js';
import { AgreementPulse } from './pulse/agreement-pulse.entity.js';
import { PulseService } from './pulse/pulse.service.js';
import { AgreementRequest } from './requests/agreement-request.entity.js';
import { RequestsService } from './requests/requests.service.js';
import { AgreementReview } from './reviews/agreement-review.entity.js';
import { ReviewPlanning } from './reviews/review-planning.js';
import { ReviewsJob } from './reviews/reviews.job.js';
import { ReviewsService } from './reviews/reviews.service.js';
import { TalkTasks } from '../talk-tasks.js';

/** What the module of the stage has for living with agreements. */
export const LIVING = {
  entities: [AgreementReview, AgreementPulse, AgreementRequest, ConflictNote],
  controllers: [MyLivingPages, MyDisagreePages, LivingPages],
  providers: [
    AgreementTaskNames,
    ConflictNotesService,
    AskSupervisorService,
    LivingInData,
    LivingOnOwnPage,
    LivingQueries,
    MyLivingQueries,
    PulseService,
    RequestsService,
    ReviewPlanning,
    ReviewsJob,
    ReviewsService,
    TalkTasks,
  ],
};
