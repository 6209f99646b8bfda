import { Get, Header, Param, ParseUUIDPipe, Post, Req, Res, UploadedFile } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CurrentUser, type User } from '../http/user.js';
import { STAFF_LANGUAGES, type Language } from '../i18n/languages.js';
import { writeCsv } from '../tables/write-csv.js';
import { setNotice } from '../web/notice.js';
import { page, type Page } from '../web/page.js';
import { languageOf } from '../web/request-language.js';
import type { Importer } from './importer.js';
import type { ImportOutcome } from './import-outcome.js';
import type { ImportPlace } from './import-place.js';
import type { ImportsService } from './imports.service.js';
import { ImportPreviewPage } from './pages/import-preview.page.js';
import { ImportUploadPage, type ImportUploadProps } from './pages/import-upload.page.js';
import { importTexts } from './texts.js';
import { importedFile, TakesTable, type Upload } from './upload.js';

/**
 * The pages of one kind of import: upload, preview, confirm. A stage extends it:
 *
 *     @Controller('homes/import') @Requires('homes:import')
 *     export class HomesImportPages extends ImportPages {
 *       constructor(imports: ImportsService, importer: HomesImporter) {
 *         super(imports, importer, { path: '/homes/import', back: '/homes', title: (l) => homesTexts(l)('importHomes') });
 *       }
 *     }
 */
export abstract class ImportPages {
  constructor(
    private readonly imports: ImportsService,
    private readonly importer: Importer,
    private readonly place: ImportPlace,
  ) {}

  @Get()
  upload() {
    return this.uploadPage({});
  }

  /** The header of a file that fits, to fill in. */
  @Get('template.csv')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  template(@Res({ passthrough: true }) response: Response): string {
    response.attachment(`${this.importer.kind}.csv`);
    return writeCsv(
      Object.values(this.importer.columns).map((column) => column.headers[0]),
      [],
    );
  }

  @Post()
  @TakesTable()
  async preview(
    @UploadedFile() upload: Upload | undefined,
    @CurrentUser() user: User,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Page | undefined> {
    if (!upload) return this.uploadPage({ isFileMissing: true });
    const preview = await this.imports.preview(this.importer, importedFile(upload), user);
    if (preview.id === null) return this.uploadPage({ outcome: preview });
    return seeOther(response, `${this.place.path}/${preview.id}`);
  }

  @Get(':id')
  async show(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User) {
    return page(ImportPreviewPage, { place: this.place, preview: await this.imports.kept(this.importer, id, user) });
  }

  @Post(':id')
  async confirm(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentUser() user: User,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<Page | undefined> {
    const outcome = await this.imports.confirm(this.importer, id, user);
    if (outcome.problems.length > 0) return this.uploadPage({ outcome });
    await setNotice(request, { kind: 'success', text: importedText(outcome, languageOf(request, STAFF_LANGUAGES)) });
    return seeOther(response, this.place.back);
  }

  /** 400 when it shows what was wrong. */
  private uploadPage(what: Pick<ImportUploadProps, 'outcome' | 'isFileMissing'>): Page {
    const status = what.outcome || what.isFileMissing ? 400 : 200;
    return page(ImportUploadPage, { importer: this.importer, place: this.place, ...what }, { status }) as Page;
  }
}

function importedText({ fileName, counts }: ImportOutcome, language: Language): string {
  return importTexts(language)('imported', { file: fileName, ...counts });
}

function seeOther(response: Response, address: string): undefined {
  response.status(303).location(address);
}
