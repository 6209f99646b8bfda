import { Module } from '@nestjs/common';
import { HomesModule } from '../../homes/homes.module.js';
import { MixNowQueries } from './mix-now.queries.js';
import { PlacementFactsQueries } from './placement-facts.queries.js';
import { WaitingPeopleQueries } from './waiting-people.queries.js';

/** What figures and dashboards are made of: rows of every stage, without names. */
@Module({
  imports: [HomesModule],
  providers: [PlacementFactsQueries, MixNowQueries, WaitingPeopleQueries],
  exports: [PlacementFactsQueries, MixNowQueries, WaitingPeopleQueries],
})
export class FactsModule {}
