import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { TerminusModule } from '@nestjs/terminus';
import { AboutPages } from '../web/about/about.pages.js';
import { TranslationsPages } from '../web/translations/translations.pages.js';
import { AccessGuard } from './access.guard.js';
import { DeclaredAccess } from './declared-access.js';
import { HealthController } from './health.controller.js';
import { Sessions } from './sessions.js';

@Module({
  imports: [DiscoveryModule, TerminusModule],
  controllers: [HealthController, AboutPages, TranslationsPages],
  providers: [DeclaredAccess, Sessions, { provide: APP_GUARD, useClass: AccessGuard }],
})
export class HttpModule {}
