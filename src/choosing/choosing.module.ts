import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { CandidatesModule } from '../candidates/candidates.module.js';
import { ImportsModule } from '../platform/imports/imports.module.js';
import { Choice } from './choice.entity.js';
import { ChoicesController } from './choices.controller.js';
import { ChoicesImporter } from './choices.importer.js';
import { ChoicesPages } from './choices.pages.js';
import { ChoicesService } from './choices.service.js';
import { ChoicesInData } from './choices-in-data.js';
import { ErasedChoosers } from './erased-choosers.js';
import { ChoicesImportPages, ChoicesImportsController } from './choosing-imports.js';

@Module({
  imports: [TypeOrmModule.forFeature([Choice]), AuditModule, CandidatesModule, ImportsModule],
  controllers: [ChoicesImportPages, ChoicesImportsController, ChoicesController, ChoicesPages],
  providers: [ChoicesService, ChoicesImporter, ErasedChoosers, ChoicesInData],
  exports: [ChoicesService, ChoicesImporter],
})
export class ChoosingModule {}
