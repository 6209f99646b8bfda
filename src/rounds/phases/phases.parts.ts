import { PhasesController } from './phases.controller.js';
import { PlanPages } from './plan.pages.js';
import { RoundBlockers } from './round-blockers.js';
import { RoundCalendar } from './round-calendar.js';
import { RoundCalendarJob } from './round-calendar.job.js';
import { RoundPhases } from './round-phases.service.js';
import { RoundPlans } from './round-plan.service.js';
import { RoundTasks } from './round-tasks.js';
import { UnreadyAnswers } from './unready-answers.js';

/** The phases of a round, for the module of rounds. */
export const PHASES = {
  controllers: [PhasesController, PlanPages],
  providers: [RoundBlockers, RoundCalendar, RoundCalendarJob, RoundPhases, RoundPlans, RoundTasks, UnreadyAnswers],
};
