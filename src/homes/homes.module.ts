import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { ImportsModule } from '../platform/imports/imports.module.js';
import { Cluster } from './cluster.entity.js';
import { Home } from './home.entity.js';
import { Location } from './location.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([Location, Cluster, Home]), AuditModule, ImportsModule],
})
export class HomesModule {}
