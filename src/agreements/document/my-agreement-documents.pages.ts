import { Controller, Get, Param, ParseIntPipe, Req } from '@nestjs/common';
import type { Request } from 'express';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { languageOf } from '../../platform/web/request-language.js';
import { AgreementPdf } from './agreement-pdf.js';
import { PrintedVersionsQueries } from './printed-versions.queries.js';

/** Versions that a resident was asked to sign, in the language of their page beside Dutch. */
@Controller('my/agreement/versions')
@Requires('agreements:sign-own')
export class MyAgreementDocumentsPages {
  constructor(
    private readonly versions: PrintedVersionsQueries,
    private readonly pdf: AgreementPdf,
  ) {}

  @Get(':number.pdf')
  async print(@Param('number', ParseIntPipe) number: number, @CurrentUser() user: User, @Req() request: Request) {
    const { version, facts } = await this.versions.ofSigner(user.id, number);
    return this.pdf.file(version, facts, languageOf(request));
  }
}
