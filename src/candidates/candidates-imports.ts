import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../platform/http/user.js';
import { ImportPages } from '../platform/imports/import-pages.js';
import { ImportsController } from '../platform/imports/imports.controller.js';
import { ImportsService } from '../platform/imports/imports.service.js';
import { CandidatesImporter } from './candidates.importer.js';
import { candidatesTexts } from './texts.js';

@Controller('candidates/import')
@Requires('candidates:import')
export class CandidatesImportPages extends ImportPages {
  constructor(imports: ImportsService, importer: CandidatesImporter) {
    super(imports, importer, {
      path: '/candidates/import',
      back: '/candidates',
      title: (language) => candidatesTexts(language)('importTitle'),
    });
  }
}

@ApiTags('candidates')
@Controller('api/v1/candidates/imports')
@Requires('candidates:import')
export class CandidatesImportsController extends ImportsController {
  constructor(imports: ImportsService, importer: CandidatesImporter) {
    super(imports, importer);
  }
}
