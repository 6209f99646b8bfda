import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { CandidatesModule } from '../candidates/candidates.module.js';
import { HomesModule } from '../homes/homes.module.js';
import { ChoosingCloses } from './choosing-closes.service.js';
import { Round, RoundCandidate, RoundLocation } from './round.entity.js';
import { RoundsController } from './rounds.controller.js';
import { RoundsPages } from './rounds.pages.js';
import { RoundsQueries } from './rounds.queries.js';
import { RoundsService } from './rounds.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Round, RoundLocation, RoundCandidate]),
    AuditModule,
    HomesModule,
    CandidatesModule,
  ],
  controllers: [RoundsPages, RoundsController],
  providers: [RoundsService, RoundsQueries, ChoosingCloses],
  exports: [RoundsService, RoundsQueries, ChoosingCloses],
})
export class RoundsModule {}
