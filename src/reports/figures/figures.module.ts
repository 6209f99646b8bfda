import { Module } from '@nestjs/common';
import { AuditModule } from '../../audit/audit.module.js';
import { HomesModule } from '../../homes/homes.module.js';
import { RoundsModule } from '../../rounds/rounds.module.js';
import { FactsModule } from '../facts/facts.module.js';
import { FiguresExport } from './export/figures-export.js';
import { FiguresController } from './figures.controller.js';
import { FiguresPages } from './figures.pages.js';
import { FiguresQueries } from './figures.queries.js';

/** Figures over a period, for everybody who accounts for what the programme does. */
@Module({
  imports: [FactsModule, AuditModule, HomesModule, RoundsModule],
  controllers: [FiguresController, FiguresPages],
  providers: [FiguresQueries, FiguresExport],
})
export class FiguresModule {}
