import { Body, Controller, Get, Param, Post, Req, UseGuards } from '@nestjs/common';
import { Throttle, ThrottlerGuard } from '@nestjs/throttler';
import { IsString, MaxLength } from 'class-validator';
import type { Request } from 'express';
import { Public } from '../platform/http/user.js';
import { isLanguage } from '../platform/i18n/languages.js';
import { languagesOf } from '../platform/i18n/texts.js';
import { page, seeOther, type SeeOther } from '../platform/web/page.js';
import { withQuery } from '../platform/web/page-url.js';
import { languageOf } from '../platform/web/request-language.js';
import { webTexts } from '../platform/web/texts.js';
import type { Account } from './account.entity.js';
import { CodePage } from './pages/code.page.js';
import { LinkPage } from './pages/link.page.js';
import { SignInSessions } from './sign-in-sessions.js';
import { SignInService } from './sign-in.service.js';
import { signInTexts } from './sign-in-texts.js';
import { startPageOf } from './start-page.js';

class CodeForm {
  @IsString() @MaxLength(100) code: string = '';
}

/** Codes that may be tried from one address in a minute; a code has 50 random bits. */
const CODES_PER_MINUTE = 30;
const EVERYBODY = { languages: languagesOf(webTexts, signInTexts) };

/** Ways in and out. A link only shows a button, and the button signs in: previews of links in mail use nothing up. */
@Public()
@Controller()
export class SignInPages {
  constructor(
    private readonly signIn: SignInService,
    private readonly sessions: SignInSessions,
  ) {}

  /** Where somebody's work begins; a language that the address asks for goes along. */
  @Get('/')
  start(@Req() request: Request) {
    const { lang } = request.query;
    const path = request.user ? startPageOf(request.user.role) : '/sign-in';
    return seeOther(isLanguage(lang) ? withQuery(path, { lang }) : path);
  }

  @Get('sign-in')
  form() {
    return page(CodePage, {}, EVERYBODY);
  }

  @Post('sign-in')
  @UseGuards(ThrottlerGuard)
  @Throttle({ default: { limit: CODES_PER_MINUTE, ttl: 60_000 } })
  async redeemCode(@Body() form: CodeForm, @Req() request: Request) {
    const t = signInTexts(languageOf(request, EVERYBODY.languages));
    const account = form.code.trim() ? await this.signIn.redeemCode(form.code) : null;
    if (account) return this.enter(account, request);
    const error = form.code.trim() ? t('codeUnknown') : t('codeMissing');
    return page(CodePage, { code: form.code, error }, { ...EVERYBODY, status: 400 });
  }

  @Get('sign-in/:token')
  link(@Param('token') token: string) {
    return page(LinkPage, { token }, EVERYBODY);
  }

  @Post('sign-in/:token')
  async redeemLink(@Param('token') token: string, @Req() request: Request) {
    const account = await this.signIn.redeemToken(token);
    if (account) return this.enter(account, request);
    return page(LinkPage, { token: null }, { ...EVERYBODY, status: 410 });
  }

  @Post('sign-out')
  async leave(@Req() request: Request) {
    await this.sessions.end(request);
    return seeOther('/sign-in');
  }

  private async enter(account: Account, request: Request): Promise<SeeOther> {
    await this.sessions.begin(request, account);
    return seeOther(startPageOf(account.role));
  }
}
