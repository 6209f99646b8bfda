import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../platform/http/user.js';
import { ImportPages } from '../platform/imports/import-pages.js';
import { ImportsController } from '../platform/imports/imports.controller.js';
import { ImportsService } from '../platform/imports/imports.service.js';
import { HomesImporter } from './homes.importer.js';
import { LocationsImporter } from './locations.importer.js';
import { homesTexts } from './texts.js';

@Controller('homes/import')
@Requires('homes:import')
export class HomesImportPages extends ImportPages {
  constructor(imports: ImportsService, importer: HomesImporter) {
    super(imports, importer, {
      path: '/homes/import',
      back: '/homes',
      title: (language) => homesTexts(language)('importHomes'),
    });
  }
}

@Controller('homes/locations/import')
@Requires('homes:import')
export class LocationsImportPages extends ImportPages {
  constructor(imports: ImportsService, importer: LocationsImporter) {
    super(imports, importer, {
      path: '/homes/locations/import',
      back: '/homes',
      title: (language) => homesTexts(language)('importLocations'),
    });
  }
}

@ApiTags('homes')
@Controller('api/v1/homes/imports')
@Requires('homes:import')
export class HomesImportsController extends ImportsController {
  constructor(imports: ImportsService, importer: HomesImporter) {
    super(imports, importer);
  }
}

@ApiTags('homes')
@Controller('api/v1/locations/imports')
@Requires('homes:import')
export class LocationsImportsController extends ImportsController {
  constructor(imports: ImportsService, importer: LocationsImporter) {
    super(imports, importer);
  }
}
