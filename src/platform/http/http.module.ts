import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { TerminusModule } from '@nestjs/terminus';
import { AccessGuard } from './access.guard.js';
import { DeclaredAccess } from './declared-access.js';
import { HealthController } from './health.controller.js';
import { Sessions } from './sessions.js';

@Module({
  imports: [DiscoveryModule, TerminusModule],
  controllers: [HealthController],
  providers: [DeclaredAccess, Sessions, { provide: APP_GUARD, useClass: AccessGuard }],
})
export class HttpModule {}
