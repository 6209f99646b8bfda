import { Module } from '@nestjs/common';
import { RoundsModule } from '../../rounds/rounds.module.js';
import { TasksModule } from '../../tasks/tasks.module.js';
import { FactsModule } from '../facts/facts.module.js';
import { RoundDashboardPages } from './round-dashboard.pages.js';
import { RoundDashboardQueries } from './round-dashboard.queries.js';
import { TasksOfRoundQueries } from './tasks-of-round.js';

/** How a round stands. */
@Module({
  imports: [FactsModule, RoundsModule, TasksModule],
  controllers: [RoundDashboardPages],
  providers: [RoundDashboardQueries, TasksOfRoundQueries],
})
export class RoundDashboardModule {}
