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
import { AgreementsQueries } from './agreements.queries.js';
import { ConversationService } from './conversation/conversation.service.js';
import { AgreementDraftService } from './draft/agreement-draft.service.js';
import { AgreementScan, SigningCode } from './signing/signing.entity.js';
import { SigningService } from './signing/signing.service.js';
import { VersionEnds } from './signing/version-ends.js';
import { AgreementTemplate } from './template/agreement-template.entity.js';
import { LocationTopics } from './template/location-topics.entity.js';
import { ClauseLibrary, readClauseLibrary } from './template/clause-library.js';
import { TemplatesService } from './template/templates.service.js';
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
    ]),
    AuditModule,
    TasksModule,
    HomesModule,
    CandidatesModule,
    ChoosingModule,
    PlacementsModule,
  ],
  providers: [
    { provide: ClauseLibrary, useFactory: () => readClauseLibrary(join(CONFIG_FOLDER, 'agreement-template')) },
    TemplatesService,
    AgreementDraftService,
    AgreementsQueries,
    ConversationService,
    VersionsService,
    SigningService,
    VersionEnds,
  ],
})
export class AgreementsModule {}
