import { HttpCode, Post, Query, Req, UploadedFile } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiBody,
  ApiConsumes,
  ApiOkResponse,
  ApiOperation,
  ApiPayloadTooLargeResponse,
} from '@nestjs/swagger';
import type { Request } from 'express';
import { CurrentUser, type User } from '../http/user.js';
import { invalid } from '../http/validation.js';
import type { Language } from '../i18n/languages.js';
import { describeFileProblem, type FileProblem } from './import-outcome.js';
import type { Importer } from './importer.js';
import { ImportQuery, ImportResultDto } from './imports.dto.js';
import type { ImportsService } from './imports.service.js';
import { importedFile, TakesTable, type Upload } from './upload.js';

/**
 * The API of one kind of import. A stage extends it:
 *
 *     @ApiTags('homes') @Controller('api/v1/homes/imports') @Requires('homes:import')
 *     export class HomesImportsController extends ImportsController {
 *       constructor(imports: ImportsService, importer: HomesImporter) { super(imports, importer); }
 *     }
 */
export abstract class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly importer: Importer,
  ) {}

  @Post()
  @HttpCode(200)
  @TakesTable()
  @ApiOperation({ summary: 'Take a CSV or XLSX file in: all of it, or nothing when anything is wrong' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @ApiOkResponse({ type: ImportResultDto })
  @ApiBadRequestResponse({
    description: 'Something is wrong in the file: `errors` has every problem with file, row and column',
  })
  @ApiPayloadTooLargeResponse({ description: 'The file is larger than 20 MB' })
  async take(
    @UploadedFile() upload: Upload | undefined,
    @Query() query: ImportQuery,
    @CurrentUser() user: User,
    @Req() request: Request,
  ): Promise<ImportResultDto> {
    if (!upload) throw invalid([{ field: 'file', message: 'send one CSV or XLSX file as multipart/form-data' }]);
    const dryRun = query.dryRun === 'true' || query.dryRun === '1';
    const { fileName, counts, problems } = await this.imports.take(this.importer, importedFile(upload), user, {
      dryRun,
    });
    const language = request.acceptsLanguages('en', 'nl') === 'nl' ? 'nl' : 'en';
    if (problems.length > 0) throw invalid(problems.map((problem) => this.toError(problem, language)));
    return { fileName, dryRun, counts };
  }

  /** A problem as the API tells it: a field and a message as always, and its place and code for programs. */
  private toError(problem: FileProblem, language: Language) {
    const { file, line: row, column, code } = problem;
    const field = [file, row && `row ${row}`, column && `column ${column}`].filter(Boolean).join(', ');
    return { field, message: describeFileProblem(this.importer, problem, language), file, row, column, code };
  }
}
