import { Controller, Get, Inject, Param, ParseUUIDPipe } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { AuditService } from '../../audit/audit.service.js';
import { ENVIRONMENT } from '../../platform/config/config.module.js';
import type { Environment } from '../../platform/config/environment.js';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { languagesFor } from '../../platform/i18n/languages.js';
import { page } from '../../platform/web/page.js';
import { LetterPdf } from './letter-pdf.js';
import { LettersQueries } from './letters.queries.js';
import { LetterPage } from './pages/letter.page.js';

/** The same letters for staff, in the language of whom they were written to. */
@Controller('letters')
@Requires('placements:read')
export class LettersPages {
  constructor(
    private readonly letters: LettersQueries,
    private readonly pdf: LetterPdf,
    private readonly audit: AuditService,
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(ENVIRONMENT) private readonly environment: Pick<Environment, 'baseUrl'>,
  ) {}

  @Get(':id.pdf')
  async print(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User) {
    const letter = await this.letters.one(id);
    await this.audit.record(this.dataSource.manager, user, {
      action: 'placements:letter-exported',
      recordType: 'letter',
      recordId: id,
    });
    return this.pdf.file(letter, languagesFor(letter.candidate.language)[0]);
  }

  @Get(':id')
  async show(@Param('id', ParseUUIDPipe) id: string) {
    return page(LetterPage, { letter: await this.letters.one(id), baseUrl: this.environment.baseUrl });
  }
}
