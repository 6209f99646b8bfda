import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { Account } from './account.entity.js';
import { AccountsController } from './accounts.controller.js';
import { AccountsPages } from './accounts.pages.js';
import { AccountsService } from './accounts.service.js';
import { ApiToken } from './api-token.entity.js';
import { ApiTokensController } from './api-tokens.controller.js';
import { ApiTokensPages } from './api-tokens.pages.js';
import { ApiTokensService } from './api-tokens.service.js';
import { Authenticator } from './authenticator.js';
import { SignInPages } from './sign-in.pages.js';
import { SignInSessions } from './sign-in-sessions.js';
import { SignInService } from './sign-in.service.js';
import { SignInTicket } from './sign-in-ticket.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([Account, SignInTicket, ApiToken]), AuditModule],
  controllers: [SignInPages, AccountsPages, ApiTokensPages, AccountsController, ApiTokensController],
  providers: [AccountsService, SignInService, SignInSessions, ApiTokensService, Authenticator],
  exports: [AccountsService, SignInService, Authenticator],
})
export class AccountsModule {}
