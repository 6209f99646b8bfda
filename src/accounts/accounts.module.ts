import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { Account } from './account.entity.js';
import { AccountsService } from './accounts.service.js';
import { ApiToken } from './api-token.entity.js';
import { ApiTokensService } from './api-tokens.service.js';
import { Authenticator } from './authenticator.js';
import { SignInService } from './sign-in.service.js';
import { SignInTicket } from './sign-in-ticket.entity.js';

@Module({
  imports: [TypeOrmModule.forFeature([Account, SignInTicket, ApiToken]), AuditModule],
  providers: [AccountsService, SignInService, ApiTokensService, Authenticator],
  exports: [AccountsService, Authenticator],
})
export class AccountsModule {}
