import { Controller, Get, Inject, Param, ParseUUIDPipe, Req } from '@nestjs/common';
import type { Request } from 'express';
import { ENVIRONMENT } from '../../platform/config/config.module.js';
import type { Environment } from '../../platform/config/environment.js';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { LANGUAGES } from '../../platform/i18n/languages.js';
import { page } from '../../platform/web/page.js';
import { languageOf } from '../../platform/web/request-language.js';
import { LetterPdf } from './letter-pdf.js';
import { LettersQueries } from './letters.queries.js';
import { MyLetterPage } from './pages/my-letter.page.js';
import { MyLettersPage } from './pages/my-letters.page.js';

/** A candidate's letters: their own, in the language of their page beside Dutch. */
@Controller('my/letters')
@Requires('candidates:read-own')
export class MyLettersPages {
  constructor(
    private readonly letters: LettersQueries,
    private readonly pdf: LetterPdf,
    @Inject(ENVIRONMENT) private readonly environment: Pick<Environment, 'baseUrl'>,
  ) {}

  @Get()
  async list(@CurrentUser() user: User) {
    const letters = await this.letters.of(await this.letters.ownId(user.id));
    return page(MyLettersPage, { letters, baseUrl: this.environment.baseUrl }, { languages: LANGUAGES });
  }

  @Get(':id.pdf')
  async print(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User, @Req() request: Request) {
    const letter = await this.letters.read(id, await this.letters.ownId(user.id));
    return this.pdf.file(letter, languageOf(request));
  }

  @Get(':id')
  async show(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User) {
    const letter = await this.letters.read(id, await this.letters.ownId(user.id));
    return page(MyLetterPage, { letter, baseUrl: this.environment.baseUrl }, { languages: LANGUAGES });
  }
}
