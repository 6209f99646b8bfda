import { Controller, Get, Param, ParseIntPipe, ParseUUIDPipe, Query } from '@nestjs/common';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { SOURCE_LANGUAGE, type Language } from '../../platform/i18n/languages.js';
import { AgreementExports } from './agreement-exports.service.js';
import { ChosenLanguage } from './chosen-language.js';

/** Versions to print or to send, for who leads the agreements: in the language of whoever will read it. */
@Controller('agreements')
@Requires('agreements:lead')
export class AgreementDocumentsPages {
  constructor(private readonly exports: AgreementExports) {}

  @Get(':id/versions/:number.pdf')
  print(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('number', ParseIntPipe) number: number,
    @Query('language', ChosenLanguage) language: Language = SOURCE_LANGUAGE,
    @CurrentUser() user: User,
  ) {
    return this.exports.file(id, number, language, user);
  }
}
