import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { CandidatesModule } from '../candidates/candidates.module.js';
import { HomesModule } from '../homes/homes.module.js';
import { ChoosingCloses } from './choosing-closes.service.js';
import { PHASES } from './phases/phases.parts.js';
import { Round, RoundCandidate, RoundLocation } from './round.entity.js';
import { RoundsController } from './rounds.controller.js';
import { RoundsPages } from './rounds.pages.js';
import { RoundsQueries } from './rounds.queries.js';
import { RoundsService } from './rounds.service.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { RoundBlockers } from './phases/round-blockers.js';
import { RoundPhases } from './phases/round-phases.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Round, RoundLocation, RoundCandidate]),
    AuditModule,
    HomesModule,
    CandidatesModule,
    TasksModule,
  ],
  controllers: [RoundsPages, RoundsController, ...PHASES.controllers],
  providers: [RoundsService, RoundsQueries, ChoosingCloses, ...PHASES.providers],
  exports: [RoundsService, RoundsQueries, ChoosingCloses, RoundBlockers, RoundPhases],
})
export class RoundsModule {}
