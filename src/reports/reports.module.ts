import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { FiguresModule } from './figures/figures.module.js';
import { AlgorithmRegister } from './how-we-allocate/algorithm-register.js';
import { HowWeAllocateController } from './how-we-allocate/how-we-allocate.controller.js';
import { HowWeAllocatePages } from './how-we-allocate/how-we-allocate.pages.js';
import { PolicyHistory } from './how-we-allocate/policy-history.js';
import { PolicyRecorder } from './how-we-allocate/policy-recorder.js';
import { PolicyVersion } from './how-we-allocate/policy-version.entity.js';
import { RoundDashboardModule } from './round-dashboard/round-dashboard.module.js';

/** What is told about all of it: the last stage, which reads every other and is read by none. */
@Module({
  imports: [TypeOrmModule.forFeature([PolicyVersion]), AuditModule, FiguresModule, RoundDashboardModule],
  controllers: [HowWeAllocatePages, HowWeAllocateController],
  providers: [PolicyRecorder, PolicyHistory, AlgorithmRegister],
})
export class ReportsModule {}
