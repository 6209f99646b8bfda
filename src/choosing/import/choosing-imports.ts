import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/http/user.js';
import { ImportPages } from '../../platform/imports/import-pages.js';
import { ImportsController } from '../../platform/imports/imports.controller.js';
import { ImportsService } from '../../platform/imports/imports.service.js';
import { ChoicesImporter } from './choices.importer.js';
import { choosingTexts } from '../texts.js';

@Controller('candidates/choices/import')
@Requires('choosing:import')
export class ChoicesImportPages extends ImportPages {
  constructor(imports: ImportsService, importer: ChoicesImporter) {
    super(imports, importer, {
      path: '/candidates/choices/import',
      back: '/candidates/choices/totals',
      title: (language) => choosingTexts(language)('importTitle'),
    });
  }
}

@ApiTags('choices')
@Controller('api/v1/choices/imports')
@Requires('choosing:import')
export class ChoicesImportsController extends ImportsController {
  constructor(imports: ImportsService, importer: ChoicesImporter) {
    super(imports, importer);
  }
}
