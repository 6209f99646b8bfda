import { Body, Controller, Get, Param, Post, Req } from '@nestjs/common';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { Request } from 'express';
import { Public } from '../platform/http/user.js';
import { isLanguage, LANGUAGES } from '../platform/i18n/languages.js';
import { Mailer } from '../platform/mail/mailer.js';
import { page, seeOther, type SeeOther } from '../platform/web/page.js';
import { withQuery } from '../platform/web/page-url.js';
import { languageOf } from '../platform/web/request-language.js';
import type { Account } from './account.entity.js';
import { CodePage } from './pages/code.page.js';
import { LinkPage } from './pages/link.page.js';
import { LockedPage } from './pages/locked.page.js';
import { SignInAttempts, type Refusal } from './sign-in-attempts.service.js';
import { SignInSessions } from './sign-in-sessions.js';
import { signInTexts } from './sign-in-texts.js';
import { startPageOf } from './start-page.js';

/** The box to stay signed in; a box without a tick is not sent. */
class StayForm {
  @IsOptional() @IsString() @MaxLength(10) stay?: string;
}

class CodeForm extends StayForm {
  @IsString() @MaxLength(100) code: string = '';
}

const EVERYBODY = { languages: LANGUAGES };
const CODE_REFUSED = { unknown: 'codeUnknown', used: 'codeUsed', expired: 'codeExpired' } as const;
/** Not found, and gone. */
const LINK_STATUS: Record<Refusal, number> = { unknown: 404, used: 410, expired: 410 };

/** Ways in. A link only shows a button, and the button signs in: previews of links in mail use nothing up. */
@Public()
@Controller()
export class SignInPages {
  constructor(
    private readonly attempts: SignInAttempts,
    private readonly sessions: SignInSessions,
    private readonly mailer: Mailer,
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
    return page(CodePage, { canMail: this.mailer.isConfigured }, EVERYBODY);
  }

  @Post('sign-in')
  async redeemCode(@Body() form: CodeForm, @Req() request: Request) {
    const t = signInTexts(languageOf(request));
    if (!form.code.trim()) return this.codeAgain(form, t('codeMissing'));
    const attempt = await this.attempts.withCode(form.code, addressOf(request));
    if ('account' in attempt) return this.enter(attempt.account, request, form);
    if (attempt.refused === 'locked') return this.locked(attempt.until);
    if (attempt.accountId && attempt.accountId === request.user?.id) return this.start(request);
    return this.codeAgain(form, t(CODE_REFUSED[attempt.refused]));
  }

  @Get('sign-in/:token')
  async link(@Param('token') token: string) {
    const link = await this.attempts.look(token);
    if ('refused' in link) return this.linkRefused(link.refused);
    return page(LinkPage, { token, offersToStay: link.role === 'candidate' }, EVERYBODY);
  }

  @Post('sign-in/:token')
  async redeemLink(@Param('token') token: string, @Body() form: StayForm, @Req() request: Request) {
    const attempt = await this.attempts.withToken(token, addressOf(request));
    if ('account' in attempt) return this.enter(attempt.account, request, form);
    if (attempt.refused === 'locked') return this.locked(attempt.until);
    if (attempt.accountId && attempt.accountId === request.user?.id) return this.start(request);
    return this.linkRefused(attempt.refused);
  }

  private async enter(account: Account, request: Request, { stay }: StayForm): Promise<SeeOther> {
    await this.sessions.begin(request, account, stay !== undefined);
    return seeOther(startPageOf(account.role));
  }

  private codeAgain({ code, stay }: CodeForm, error: string) {
    const props = { code, error, stay: stay !== undefined, canMail: this.mailer.isConfigured };
    return page(CodePage, props, { ...EVERYBODY, status: 400 });
  }

  private linkRefused(refusal: Refusal) {
    const props = { refusal, canMail: this.mailer.isConfigured };
    return page(LinkPage, props, { ...EVERYBODY, status: LINK_STATUS[refusal] });
  }

  private locked(until: Date) {
    return page(LockedPage, { until }, { ...EVERYBODY, status: 429 });
  }
}

/** The address that a proxy we trust tells, or else that of the connection. */
const addressOf = (request: Request) => request.ip ?? '';
