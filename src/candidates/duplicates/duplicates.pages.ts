import { Controller, Get, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { STAFF_LANGUAGES } from '../../platform/i18n/languages.js';
import { setNotice } from '../../platform/web/notice.js';
import { page, seeOther } from '../../platform/web/page.js';
import { languageOf } from '../../platform/web/request-language.js';
import { Vocabulary } from '../vocabulary.js';
import { ComparePage } from './compare.page.js';
import { DuplicatesService } from './duplicates.service.js';
import { duplicatesTexts } from './texts.js';

/** Two files that may be of one person. */
@Controller('candidates/:id/compare/:otherId')
@Requires('candidates:read')
export class DuplicatesPages {
  constructor(
    private readonly duplicates: DuplicatesService,
    private readonly vocabulary: Vocabulary,
  ) {}

  @Get()
  async compare(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('otherId', ParseUUIDPipe) otherId: string,
    @CurrentUser() user: User,
  ) {
    const comparison = await this.duplicates.compare(id, otherId, user);
    return page(ComparePage, { ...comparison, vocabulary: this.vocabulary });
  }

  @Post('distinct')
  @Requires('candidates:manage')
  async tellApart(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('otherId', ParseUUIDPipe) otherId: string,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    await this.duplicates.tellApart(id, otherId, user);
    const text = duplicatesTexts(languageOf(request, STAFF_LANGUAGES))('told');
    await setNotice(request, { kind: 'success', text });
    return seeOther(`/candidates/${id}`);
  }
}
