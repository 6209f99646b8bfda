import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { CandidatesModule } from '../candidates/candidates.module.js';
import { ChoosingModule } from '../choosing/choosing.module.js';
import { HomesModule } from '../homes/homes.module.js';
import { MatchingModule } from '../matching/matching.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { DecisionsService } from './decisions.service.js';
import { GroupNow } from './group-now.js';
import { LETTERS } from './letters/letters.parts.js';
import { MixQueries } from './mix.queries.js';
import { OfferTermsJob } from './offer-terms.job.js';
import { OffersService } from './offers.service.js';
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
import { PublishingPages } from './publishing.pages.js';
import { PublishingService } from './publishing.service.js';
import { StaffActs } from './staff-acts.js';
import { TenancyService } from './tenancy.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Placement, PlacementMember, ...LETTERS.entities]),
    AuditModule,
    TasksModule,
    HomesModule,
    CandidatesModule,
    ChoosingModule,
    MatchingModule,
  ],
  controllers: [PlacementsController, PlacementsPages, PlacementPages, PublishingPages, ...LETTERS.controllers],
  providers: [
    PlacementMoves,
    PublishingService,
    OffersService,
    OfferTermsJob,
    DecisionsService,
    TenancyService,
    StaffActs,
    GroupNow,
    MixQueries,
    OpenPlacements,
    PeopleWhoLeave,
    PlacementsQueries,
    PlacementsInFull,
    PlacementHistory,
    PlacementTaskNames,
    PlacementsInData,
    ...LETTERS.providers,
  ],
})
export class PlacementsModule {}
