import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { CandidatesModule } from '../candidates/candidates.module.js';
import { HomesModule } from '../homes/homes.module.js';
import { Round, RoundCandidate, RoundLocation } from './round.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([Round, RoundLocation, RoundCandidate]), AuditModule, HomesModule, CandidatesModule],
})
export class RoundsModule {}
