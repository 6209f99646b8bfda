import { Controller, Get, Param, ParseIntPipe, ParseUUIDPipe, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiQuery, ApiTags } from '@nestjs/swagger';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '../../platform/i18n/languages.js';
import { AgreementExports } from './agreement-exports.service.js';
import { ChosenLanguage } from './chosen-language.js';

@ApiTags('agreements')
@Controller('api/v1/agreements')
export class AgreementDocumentsController {
  constructor(private readonly exports: AgreementExports) {}

  @Get(':id/versions/:number.pdf')
  @Requires('agreements:lead')
  @ApiOperation({
    summary: 'A version of house agreements as PDF: Dutch, beside another language when one is asked for',
  })
  @ApiQuery({ name: 'language', enum: LANGUAGES, required: false })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  print(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('number', ParseIntPipe) number: number,
    @Query('language', ChosenLanguage) language: Language = SOURCE_LANGUAGE,
    @CurrentUser() user: User,
  ): Promise<StreamableFile> {
    return this.exports.file(id, number, language, user);
  }
}
