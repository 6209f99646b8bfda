import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Clock } from '../platform/clock/clock.js';
import { readForm } from '../platform/http/read-form.js';
import { CurrentUser, Requires, type User } from '../platform/http/user.js';
import { STAFF_LANGUAGES } from '../platform/i18n/languages.js';
import { setNotice } from '../platform/web/notice.js';
import { page, seeOther } from '../platform/web/page.js';
import { languageOf } from '../platform/web/request-language.js';
import { MakeApiTokenDto } from './accounts.dto.js';
import { accountsTexts } from './accounts-texts.js';
import { ApiTokensService } from './api-tokens.service.js';
import { ApiTokensPage } from './pages/api-tokens.page.js';
import { TokenPage } from './pages/token.page.js';

/** Keys for other systems, for an administrator. */
@Requires('accounts:manage')
@Controller('api-tokens')
export class ApiTokensPages {
  constructor(
    private readonly tokens: ApiTokensService,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list() {
    return page(ApiTokensPage, { tokens: await this.tokens.list(), now: this.clock.now() });
  }

  @Post()
  async make(@Body() body: Record<string, unknown>, @CurrentUser() user: User, @Req() request: Request) {
    const t = accountsTexts(languageOf(request, STAFF_LANGUAGES));
    const messages = { name: t('nameError'), permissions: t('permissionsError'), validDays: t('validDaysError') };
    const { value, errors } = readForm(MakeApiTokenDto, body, Object.keys(messages), messages);
    if (!value)
      return page(
        ApiTokensPage,
        { tokens: await this.tokens.list(), now: this.clock.now(), typed: body, errors },
        { status: 400 },
      );
    const { secret } = await this.tokens.make(value, user);
    return page(TokenPage, { secret });
  }

  @Post(':id/revoke')
  async revoke(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User, @Req() request: Request) {
    await this.tokens.revoke(id, user);
    const t = accountsTexts(languageOf(request, STAFF_LANGUAGES));
    await setNotice(request, { kind: 'success', text: t('tokenRevoked') });
    return seeOther('/api-tokens');
  }
}
