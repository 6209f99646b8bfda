import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { CandidatesModule } from '../candidates/candidates.module.js';
import { ChoosingModule } from '../choosing/choosing.module.js';
import { HomesModule } from '../homes/homes.module.js';
import { MatchingModule } from '../matching/matching.module.js';
import { RoundsModule } from '../rounds/rounds.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { AdjustingController } from './adjusting/adjusting.controller.js';
import { AdjustingPages } from './adjusting/adjusting.pages.js';
import { AdjustingService } from './adjusting/adjusting.service.js';
import { AdjustmentChecks } from './adjusting/adjustment-checks.js';
import { AdjustmentPreviews } from './adjusting/adjustment-previews.js';
import { PeopleChooser } from './adjusting/choosing-people.js';
import { DraftsQueries } from './adjusting/drafts.queries.js';
import { BulkActs } from './bulk/bulk-acts.js';
import { BulkController } from './bulk/bulk.controller.js';
import { BulkPages } from './bulk/bulk.pages.js';
import { DecisionsService } from './decisions.service.js';
import { DecisionFiles } from './file/decision-files.js';
import { PlacementFiles } from './file/placement-files.js';
import { GroupNow } from './group-now.js';
import { HANDOVER } from './handover/handover.parts.js';
import { LETTERS } from './letters/letters.parts.js';
import { MixQueries } from './mix.queries.js';
import { MY_OFFER } from './my-offer/my-offer.parts.js';
import { OfferTermsJob } from './offers/offer-terms.job.js';
import { OffersService } from './offers/offers.service.js';
import { OpenPlacements } from './open-placements.js';
import { PeopleWhoLeave } from './people-who-leave.js';
import { PlacementHistory } from './placement-history.js';
import { PlacementsInFull } from './placement-in-full.js';
import { PlacementMoves } from './placement-moves.js';
import { PlacementTaskNames } from './placement-task-names.js';
import { Placement, PlacementMember } from './placement.entity.js';
import { PlacementPages } from './placement.pages.js';
import { PlacementsController } from './placements.controller.js';
import { PlacementsInData } from './placements-in-data.js';
import { PlacementsPages } from './placements.pages.js';
import { PlacementsQueries } from './placements.queries.js';
import { PublishingPages } from './publishing/publishing.pages.js';
import { PublishingService } from './publishing/publishing.service.js';
import { StaffActs } from './staff-acts.js';
import { TenancyService } from './handover/tenancy.service.js';
import { UnfinishedPlacements } from './unfinished-placements.js';
import { UnplacedPeople } from './publishing/unplaced-people.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      Placement,
      PlacementMember,
      ...HANDOVER.entities,
      ...MY_OFFER.entities,
      ...LETTERS.entities,
    ]),
    AuditModule,
    TasksModule,
    HomesModule,
    CandidatesModule,
    ChoosingModule,
    MatchingModule,
    RoundsModule,
  ],
  controllers: [
    BulkController,
    BulkPages,
    AdjustingController,
    AdjustingPages,
    PlacementsController,
    PlacementsPages,
    PlacementPages,
    PublishingPages,
    ...HANDOVER.controllers,
    ...MY_OFFER.controllers,
    ...LETTERS.controllers,
  ],
  providers: [
    PlacementMoves,
    PublishingService,
    OffersService,
    OfferTermsJob,
    DecisionsService,
    TenancyService,
    StaffActs,
    BulkActs,
    AdjustingService,
    AdjustmentChecks,
    AdjustmentPreviews,
    DraftsQueries,
    PeopleChooser,
    DecisionFiles,
    PlacementFiles,
    GroupNow,
    MixQueries,
    OpenPlacements,
    PeopleWhoLeave,
    UnplacedPeople,
    PlacementsQueries,
    PlacementsInFull,
    PlacementHistory,
    PlacementTaskNames,
    PlacementsInData,
    UnfinishedPlacements,
    ...HANDOVER.providers,
    ...MY_OFFER.providers,
    ...LETTERS.providers,
  ],
  exports: [PlacementMoves],
})
export class PlacementsModule {}
