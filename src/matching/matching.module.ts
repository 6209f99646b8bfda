import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { CandidatesModule } from '../candidates/candidates.module.js';
import { ChoosingModule } from '../choosing/choosing.module.js';
import { HomesModule } from '../homes/homes.module.js';
import { RoundsModule } from '../rounds/rounds.module.js';
import { Proposal, ProposalMember } from './proposal.entity.js';
import { Run } from './run.entity.js';
import { UnplacedCandidate } from './unplaced-candidate.entity.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([Run, Proposal, ProposalMember, UnplacedCandidate]),
    AuditModule, HomesModule, CandidatesModule, RoundsModule, ChoosingModule,
  ],
})
export class MatchingModule {}
