import { join } from 'node:path';
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../accounts/accounts.module.js';
import { AuditModule } from '../audit/audit.module.js';
import { HomesModule } from '../homes/homes.module.js';
import { CONFIG_FOLDER } from '../platform/config/config.module.js';
import { ImportsModule } from '../platform/imports/imports.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { AnswersLock } from './answers-lock.js';
import { Candidate, CandidateLocation } from './candidate.entity.js';
import { CandidatesImportPages, CandidatesImportsController } from './candidates-imports.js';
import { CandidatesController } from './candidates.controller.js';
import { CandidatesImporter } from './candidates.importer.js';
import { CandidatesPages } from './candidates.pages.js';
import { CandidatesService } from './candidates.service.js';
import { ConsentPages } from './consent/consent.pages.js';
import { ConsentService } from './consent/consent.service.js';
import { Consent } from './consent/consent.entity.js';
import { AnswersService } from './intake/answers.service.js';
import { Intake, readIntake } from './intake/intake.js';
import { HelperPages } from './intake/helper.pages.js';
import { IntakePages } from './intake/intake.pages.js';
import { IntakeSessionsService } from './intake/intake-sessions.service.js';
import { OwnIntake } from './intake/own-intake.js';
import { ToldService } from './intake/told.service.js';
import { QuestionForms } from './intake/question-forms.js';
import { DistinctCandidates } from './duplicates/distinct-candidates.entity.js';
import { DuplicatesPages } from './duplicates/duplicates.pages.js';
import { DuplicatesService } from './duplicates/duplicates.service.js';
import { IntakeAnswer } from './intake/intake-answer.entity.js';
import { IntakeSession } from './intake/intake-session.entity.js';
import { InvitationsModule } from './invitations/invitations.module.js';
import { InvitationsPages } from './invitations/invitations.pages.js';
import { LettersPages } from './invitations/letters.pages.js';
import { CorrectionService } from './my-data/correction.service.js';
import { DataInWords } from './my-data/data-in-words.js';
import { ErasedPages } from './my-data/erased.pages.js';
import { ErasureService } from './my-data/erasure.service.js';
import { ParticipationService } from './my-data/participation.service.js';
import { MyDataPages } from './my-data/my-data.pages.js';
import { PersonalDataParts } from './my-data/personal-data-parts.js';
import { PersonalDataService } from './my-data/personal-data.service.js';
import { RetentionSweep } from './my-data/retention-sweep.js';
import { LaterSteps } from './later-steps.js';
import { MyPages } from './my.pages.js';
import { ProfilePages } from './profile/profile.pages.js';
import { ProfileService } from './profile/profile.service.js';
import { StuckJob } from './progress/stuck-job.js';
import { PublicProfile } from './profile/public-profile.entity.js';
import { NewCandidatesPages } from './registering/new-candidates.pages.js';
import { NewCandidatesService } from './registering/new-candidates.service.js';
import { SupervisorsService } from './supervisors.service.js';
import { CandidateTaskNames } from './task-names.js';
import { TogetherPages } from './together/together.pages.js';
import { readVocabulary, Vocabulary } from './vocabulary.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      Candidate,
      CandidateLocation,
      DistinctCandidates,
      IntakeAnswer,
      IntakeSession,
      Consent,
      PublicProfile,
    ]),
    AccountsModule,
    AuditModule,
    HomesModule,
    ImportsModule,
    InvitationsModule,
    TasksModule,
  ],
  // The addresses of the import, the invitations and a new candidate stand before `:id` of the others.
  controllers: [
    CandidatesImportPages,
    CandidatesImportsController,
    InvitationsPages,
    LettersPages,
    NewCandidatesPages,
    DuplicatesPages,
    CandidatesPages,
    CandidatesController,
    MyPages,
    ConsentPages,
    IntakePages,
    HelperPages,
    ProfilePages,
    TogetherPages,
    MyDataPages,
    ErasedPages,
  ],
  providers: [
    LaterSteps,
    { provide: Vocabulary, useFactory: () => readVocabulary(CONFIG_FOLDER) },
    { provide: Intake, useFactory: () => readIntake(join(CONFIG_FOLDER, 'intake.json')) },
    CandidatesService,
    AnswersService,
    ConsentService,
    OwnIntake,
    IntakeSessionsService,
    ProfileService,
    QuestionForms,
    ToldService,
    CandidatesImporter,
    NewCandidatesService,
    SupervisorsService,
    DuplicatesService,
    StuckJob,
    CandidateTaskNames,
    AnswersLock,
    ParticipationService,
    ErasureService,
    RetentionSweep,
    PersonalDataParts,
    PersonalDataService,
    DataInWords,
    CorrectionService,
  ],
  exports: [
    AnswersLock,
    AnswersService,
    Intake,
    LaterSteps,
    PersonalDataParts,
    CandidatesService,
    InvitationsModule,
    CandidatesImporter,
    OwnIntake,
    Vocabulary,
  ],
})
export class CandidatesModule {}
