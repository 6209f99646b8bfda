import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { MatchingModule } from '../matching/matching.module.js';
import { Placement, PlacementMember } from './placement.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([Placement, PlacementMember]), AuditModule, MatchingModule],
})
export class PlacementsModule {}
