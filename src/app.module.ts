import { Module, type DynamicModule } from '@nestjs/common';
import { ThrottlerModule } from '@nestjs/throttler';
import { AccountsModule } from './accounts/accounts.module.js';
import { AgreementsModule } from './agreements/agreements.module.js';
import { CandidatesModule } from './candidates/candidates.module.js';
import { ChoosingModule } from './choosing/choosing.module.js';
import { HomesModule } from './homes/homes.module.js';
import { MatchingModule } from './matching/matching.module.js';
import { PlacementsModule } from './placements/placements.module.js';
import { ConfigModule } from './platform/config/config.module.js';
import type { Environment } from './platform/config/environment.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { DocumentsModule } from './platform/documents/documents.module.js';
import { EventsModule } from './platform/events/events.module.js';
import { HttpModule } from './platform/http/http.module.js';
import { MailModule } from './platform/mail/mail.module.js';
import { QueueModule } from './platform/queue/queue.module.js';
import { TextMessagesModule } from './platform/text-messages/text-messages.module.js';
import { ReportsModule } from './reports/reports.module.js';
import { RoundsModule } from './rounds/rounds.module.js';
import { TasksModule } from './tasks/tasks.module.js';

/** The whole service: the stages in the order of the journey, on the platform. */
@Module({})
export class AppModule {
  static for(environment: Environment): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.for(environment),
        DatabaseModule.for(environment.databaseUrl),
        QueueModule,
        EventsModule,
        HttpModule,
        MailModule,
        TextMessagesModule,
        DocumentsModule,
        ThrottlerModule.forRoot([{ ttl: 60_000, limit: 100 }]),
        AccountsModule,
        TasksModule,
        HomesModule,
        CandidatesModule,
        RoundsModule,
        ChoosingModule,
        MatchingModule,
        PlacementsModule,
        AgreementsModule,
        ReportsModule,
      ],
    };
  }
}
