import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/audit.module.js';
import { ImportsModule } from '../platform/imports/imports.module.js';
import { Cluster } from './cluster.entity.js';
import { Home } from './home.entity.js';
import { HomesController } from './homes.controller.js';
import { HomesImporter } from './homes.importer.js';
import {
  HomesImportPages,
  HomesImportsController,
  LocationsImportPages,
  LocationsImportsController,
} from './homes-imports.js';
import { HomesPages } from './homes.pages.js';
import { HomesService } from './homes.service.js';
import { Location } from './location.entity.js';
import { LocationsImporter } from './locations.importer.js';

@Module({
  imports: [TypeOrmModule.forFeature([Location, Cluster, Home]), AuditModule, ImportsModule],
  // The import's addresses stand before `:id` of the others.
  controllers: [
    HomesImportPages,
    LocationsImportPages,
    HomesImportsController,
    LocationsImportsController,
    HomesPages,
    HomesController,
  ],
  providers: [HomesService, HomesImporter, LocationsImporter],
  exports: [HomesService, HomesImporter, LocationsImporter],
})
export class HomesModule {}
