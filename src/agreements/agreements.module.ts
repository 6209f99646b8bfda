import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { CandidatesModule } from '../candidates/candidates.module.js';
import { ChoosingModule } from '../choosing/choosing.module.js';
import { HomesModule } from '../homes/homes.module.js';
import { PlacementsModule } from '../placements/placements.module.js';
import { CONFIG_FOLDER } from '../platform/config/config.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { Agreement, AgreementTopic, AgreementView } from './agreement.entity.js';
import { AgreementList } from './agreement-list.queries.js';
import { AgreementOnOwnPage } from './agreement-on-own-page.js';
import { AgreementsController } from './agreements.controller.js';
import { AgreementPages } from './agreement.pages.js';
import { AgreementsQueries } from './agreements.queries.js';
import { MyAgreementPages } from './conversation/my-agreement.pages.js';
import { TopicPages } from './conversation/topic.pages.js';
import { OwnAgreements } from './own-agreement.js';
import { CodeSender } from './signing/code-sender.js';
import { MySigningPages } from './signing/my-signing.pages.js';
import { PaperService } from './signing/paper.service.js';
import { SigningPages } from './signing/signing.pages.js';
import { SigningsQueries } from './signing/signings.queries.js';
import { ConversationService } from './conversation/conversation.service.js';
import { DOCUMENT } from './document/document.parts.js';
import { AgreementDraftService } from './draft/agreement-draft.service.js';
import { LIVING } from './living/living.parts.js';
import { AgreementScan, SigningCode } from './signing/signing.entity.js';
import { SigningService } from './signing/signing.service.js';
import { VersionEnds } from './signing/version-ends.js';
import { AgreementTemplate } from './template/agreement-template.entity.js';
import { LocationTopics } from './template/location-topics.entity.js';
import { DraftPages } from './template/draft.pages.js';
import { LocationTopicsPages } from './template/location-topics.pages.js';
import { LocationTopicsService } from './template/location-topics.service.js';
import { TemplatesPages } from './template/templates.pages.js';
import { ClauseLibrary } from './template/clause-library.js';
import { TemplateDrafts } from './template/template-drafts.service.js';
import { TemplatesController } from './template/templates.controller.js';
import { TemplatesService } from './template/templates.service.js';
import { VERIFY } from './verify/verify.parts.js';
import { AgreementSignature, AgreementSigner, AgreementVersion } from './versions/agreement-version.entity.js';
import { VersionsService } from './versions/versions.service.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      AgreementTemplate,
      LocationTopics,
      Agreement,
      AgreementTopic,
      AgreementView,
      AgreementVersion,
      AgreementSigner,
      AgreementSignature,
      SigningCode,
      AgreementScan,
      ...DOCUMENT.entities,
      ...LIVING.entities,
    ]),
    AuditModule,
    TasksModule,
    HomesModule,
    CandidatesModule,
    ChoosingModule,
    PlacementsModule,
  ],
  controllers: [
    TemplatesController,
    LocationTopicsPages,
    DraftPages,
    TemplatesPages,

    // A version's file has a longer name than its page.
    ...DOCUMENT.controllers,
    ...VERIFY.controllers,
    AgreementsController,
    AgreementPages,
    TopicPages,
    SigningPages,
    MySigningPages,
    MyAgreementPages,
    ...LIVING.controllers,
  ],
  providers: [
    { provide: ClauseLibrary, useValue: new ClauseLibrary(join(CONFIG_FOLDER, 'agreement-template')) },
    TemplatesService,
    TemplateDrafts,
    LocationTopicsService,
    AgreementDraftService,
    AgreementsQueries,
    ConversationService,
    VersionsService,
    SigningService,
    VersionEnds,
    SigningsQueries,
    PaperService,
    CodeSender,
    AgreementList,
    OwnAgreements,
    AgreementOnOwnPage,
    ...DOCUMENT.providers,
    ...VERIFY.providers,
    ...LIVING.providers,
  ],
})
export class AgreementsModule {}
