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
import { GuessLock } from './guess-lock.js';
import { NewLinkPages } from './new-link.pages.js';
import { SignInAttempts } from './sign-in-attempts.service.js';
import { SignInListeners } from './sign-in-listeners.js';
import { SignInPages } from './sign-in.pages.js';
import { SignInRequest } from './sign-in-request.entity.js';
import { SignInRequests } from './sign-in-requests.service.js';
import { SignInSessions } from './sign-in-sessions.js';
import { SignInService } from './sign-in.service.js';
import { SignInTicket } from './sign-in-ticket.entity.js';
import { SignOutPages } from './sign-out.pages.js';
import { WrongCodes } from './wrong-codes.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([Account, SignInTicket, SignInRequest, WrongCodes, ApiToken]), AuditModule],
  // A new link comes before the links: its address would be taken for a token.
  controllers: [
    NewLinkPages,
    SignInPages,
    SignOutPages,
    AccountsPages,
    ApiTokensPages,
    AccountsController,
    ApiTokensController,
  ],
  providers: [
    AccountsService,
    SignInService,
    SignInAttempts,
    SignInRequests,
    SignInSessions,
    SignInListeners,
    GuessLock,
    ApiTokensService,
    Authenticator,
  ],
  exports: [AccountsService, SignInService, SignInSessions, SignInListeners, Authenticator],
})
export class AccountsModule {}
