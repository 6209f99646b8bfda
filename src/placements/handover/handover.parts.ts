import { ChecklistPages } from './checklist.pages.js';
import { ChecklistService } from './checklist.service.js';
import { HandoverController } from './handover.controller.js';
import { Handover, HandoverTick } from './handover.entity.js';
import { HandoverGate } from './handover-gate.js';
import { HandoverPages } from './handover.pages.js';
import { HandoverQueries } from './handover.queries.js';
import { HandoverRemindersJob } from './handover-reminders.job.js';
import { HandoverService } from './handover.service.js';
import { HandoversInData } from './handovers-in-data.js';
import { HomeOnOwnPage } from './home-on-own-page.js';
import { LeaseContexts } from './lease-contexts.js';
import { MyHomePages } from './my-home.pages.js';
import { MyHomeQueries } from './my-home.queries.js';

/** What the module of the stage has for the handover. */
export const HANDOVER = {
  entities: [Handover, HandoverTick],
  controllers: [HandoverController, HandoverPages, ChecklistPages, MyHomePages],
  providers: [
    ChecklistService,
    HandoverGate,
    HandoverQueries,
    HandoverRemindersJob,
    HandoverService,
    HandoversInData,
    HomeOnOwnPage,
    LeaseContexts,
    MyHomeQueries,
  ],
};
