import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { CandidatesModule } from '../candidates/candidates.module.js';
import { ImportsModule } from '../platform/imports/imports.module.js';
import { Choice } from './choice.entity.js';
import { ContactLine } from './contacts/contact-line.entity.js';
import { PersonReport } from './contacts/person-report.entity.js';
import { FitReader } from './fit/fit-reader.js';
import { HouseGroup, HouseGroupMember } from './house-groups/house-group.entity.js';
import { InvitationsImport } from './house-groups/invitations-import.js';
import { LivingInvitation, LivingInvitationYes } from './house-groups/living-invitation.entity.js';
import { News } from './news/news.entity.js';
import { NewsService } from './news/news.service.js';
import { Showing } from './suggestions/showing.entity.js';
import { ChoicesController } from './choices.controller.js';
import { ChoicesImporter } from './choices.importer.js';
import { ChoicesPages } from './choices.pages.js';
import { ChoicesService } from './choices.service.js';
import { ChoicesInData } from './choices-in-data.js';
import { ErasedChoosers } from './erased-choosers.js';
import { ChoicesImportPages, ChoicesImportsController } from './choosing-imports.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      Choice,
      ContactLine,
      HouseGroup,
      HouseGroupMember,
      LivingInvitation,
      LivingInvitationYes,
      News,
      PersonReport,
      Showing,
    ]),
    AuditModule,
    CandidatesModule,
    ImportsModule,
  ],
  controllers: [ChoicesImportPages, ChoicesImportsController, ChoicesController, ChoicesPages],
  providers: [
    ChoicesService,
    ChoicesImporter,
    InvitationsImport,
    ErasedChoosers,
    ChoicesInData,
    NewsService,
    FitReader,
  ],
  exports: [ChoicesService, ChoicesImporter, FitReader],
})
export class ChoosingModule {}
