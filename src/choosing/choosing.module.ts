import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { CandidatesModule } from '../candidates/candidates.module.js';
import { ImportsModule } from '../platform/imports/imports.module.js';
import { Choice } from './choice.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([Choice]), AuditModule, CandidatesModule, ImportsModule],
})
export class ChoosingModule {}
