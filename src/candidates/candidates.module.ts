import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { HomesModule } from '../homes/homes.module.js';
import { ImportsModule } from '../platform/imports/imports.module.js';
import { Candidate, CandidateLocation } from './candidate.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([Candidate, CandidateLocation]), AccountsModule, AuditModule, HomesModule, ImportsModule],
})
export class CandidatesModule {}
