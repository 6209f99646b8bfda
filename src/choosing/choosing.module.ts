import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { CandidatesModule } from '../candidates/candidates.module.js';
import { ImportsModule } from '../platform/imports/imports.module.js';
import { RoundsModule } from '../rounds/rounds.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { ActPages } from './act-pages.js';
import { ChoosePages } from './choose.pages.js';
import { ChoosingGate } from './choosing-gate.js';
import { ChoosingService } from './choosing.service.js';
import { ContactsService } from './contacts/contacts.service.js';
import { ContactsInData } from './contacts/contacts-in-data.js';
import { ReportsService } from './contacts/reports.service.js';
import { GroupPages } from './group.pages.js';
import { GroupForming } from './house-groups/group-forming.js';
import { GroupTidying } from './house-groups/group-tidying.js';
import { HouseGroupsService } from './house-groups/house-groups.service.js';
import { InvitationEnds } from './house-groups/invitation-ends.js';
import { InvitationTermsJob } from './house-groups/invitation-terms.job.js';
import { LivingInvitationsService } from './house-groups/living-invitations.service.js';
import { OwnGroupService } from './house-groups/own-group.service.js';
import { StayingTogether } from './house-groups/staying-together.js';
import { NewsMailJob } from './news/news-mail.job.js';
import { HistorySweep } from './history-sweep.js';
import { OwnChooser } from './own-chooser.js';
import { PeoplePages } from './people.pages.js';
import { OtherPersonService } from './people/other-person.service.js';
import { OverviewService } from './people/overview.service.js';
import { FactsReader } from './suggestions/facts-reader.js';
import { Choice } from './choice.entity.js';
import { ContactLine } from './contacts/contact-line.entity.js';
import { PersonReport } from './contacts/person-report.entity.js';
import { FitReader } from './fit/fit-reader.js';
import { HouseGroup, HouseGroupMember } from './house-groups/house-group.entity.js';
import { DeclinesImport } from './import/declines-import.js';
import { InvitationsImport } from './import/invitations-import.js';
import { LivingInvitation, LivingInvitationYes } from './house-groups/living-invitation.entity.js';
import { CorridorActivities } from './meetings/corridor/corridor-activities.js';
import { MEETINGS } from './meetings/meetings.parts.js';
import { News } from './news/news.entity.js';
import { NewsService } from './news/news.service.js';
import { OpenQuestions } from './totals/open-questions.queries.js';
import { OpenQuestionsInRound } from './totals/open-questions-in-round.js';
import { ExposureQueries } from './suggestions/exposure.queries.js';
import { PoolKeeper } from './suggestions/pool-keeper.js';
import { PoolReader } from './suggestions/pool-reader.js';
import { Showing } from './suggestions/showing.entity.js';
import { SupportModule } from './support/support.module.js';
import { SuggestionsService } from './suggestions/suggestions.service.js';
import { ChoicesController } from './totals/choices.controller.js';
import { ChoicesImporter } from './import/choices.importer.js';
import { ChoicesPages } from './totals/choices.pages.js';
import { ChoicesService } from './totals/choices.service.js';
import { ChoicesInData } from './choices-in-data.js';
import { ErasedChoosers } from './import/erased-choosers.js';
import { ChoicesImportPages, ChoicesImportsController } from './import/choosing-imports.js';

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
      ...MEETINGS.entities,
    ]),
    AuditModule,
    CandidatesModule,
    ImportsModule,
    RoundsModule,
    SupportModule,
    TasksModule,
  ],
  controllers: [
    ChoicesImportPages,
    ChoicesImportsController,
    ChoicesController,
    ChoicesPages,
    ChoosePages,
    PeoplePages,
    GroupPages,
    ...MEETINGS.controllers,
  ],
  providers: [
    ChoicesService,
    ChoicesImporter,
    DeclinesImport,
    InvitationsImport,
    ErasedChoosers,
    ChoicesInData,
    ContactsInData,
    HistorySweep,
    ChoosingGate,
    ChoosingService,
    ContactsService,
    ReportsService,
    OwnChooser,
    ActPages,
    OverviewService,
    OtherPersonService,
    FitReader,
    FactsReader,
    SuggestionsService,
    PoolReader,
    PoolKeeper,
    ExposureQueries,
    OpenQuestions,
    OpenQuestionsInRound,
    LivingInvitationsService,
    HouseGroupsService,
    OwnGroupService,
    GroupForming,
    StayingTogether,
    InvitationEnds,
    InvitationTermsJob,
    GroupTidying,
    NewsService,
    NewsMailJob,
    ...MEETINGS.providers,
  ],
  exports: [
    ChoicesService,
    ChoicesImporter,
    NewsService,
    CorridorActivities,
    FitReader,
    FactsReader,
    StayingTogether,
    ExposureQueries,
    OpenQuestions,
  ],
})
export class ChoosingModule {}
