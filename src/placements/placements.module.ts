import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { CandidatesModule } from '../candidates/candidates.module.js';
import { ChoosingModule } from '../choosing/choosing.module.js';
import { MatchingModule } from '../matching/matching.module.js';
import { DecisionHistory } from './decision-history.js';
import { DecisionsPages } from './decisions.pages.js';
import { MixQueries } from './mix.queries.js';
import { Placement, PlacementMember } from './placement.entity.js';
import { PlacementsController } from './placements.controller.js';
import { PlacementsInData } from './placements-in-data.js';
import { PlacementsPages } from './placements.pages.js';
import { PlacementsQueries } from './placements.queries.js';
import { PlacementsService } from './placements.service.js';
import { ProposalToDecide } from './proposal-to-decide.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Placement, PlacementMember]),
    AuditModule,
    CandidatesModule,
    ChoosingModule,
    MatchingModule,
  ],
  controllers: [PlacementsController, PlacementsPages, DecisionsPages],
  providers: [PlacementsService, PlacementsQueries, ProposalToDecide, DecisionHistory, MixQueries, PlacementsInData],
})
export class PlacementsModule {}
