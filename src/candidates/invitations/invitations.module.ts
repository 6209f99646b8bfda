import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccountsModule } from '../../accounts/accounts.module.js';
import { AuditModule } from '../../audit/audit.module.js';
import { TasksModule } from '../../tasks/tasks.module.js';
import { CandidateAccountsService } from '../candidate-accounts.service.js';
import { InvitationDispatch } from './invitation-dispatch.js';
import { InvitationJob } from './invitation-job.js';
import { InvitationSender } from './invitation-sender.js';
import { InvitationTrail } from './invitation-trail.js';
import { Invitation } from './invitation.entity.js';
import { InvitationsQueries } from './invitations.queries.js';
import { InvitationsService } from './invitations.service.js';
import { LettersService } from './letters.service.js';

/** Its pages are among the controllers of the candidates, whose addresses they share. */
@Module({
  imports: [TypeOrmModule.forFeature([Invitation]), AccountsModule, AuditModule, TasksModule],
  providers: [
    CandidateAccountsService,
    InvitationsService,
    InvitationsQueries,
    InvitationTrail,
    InvitationDispatch,
    InvitationSender,
    InvitationJob,
    LettersService,
  ],
  exports: [CandidateAccountsService, InvitationsService, InvitationsQueries, LettersService],
})
export class InvitationsModule {}
