import { Body, Controller, Get, Post, Req, UseGuards } from '@nestjs/common';
import { Throttle, ThrottlerGuard } from '@nestjs/throttler';
import { isEmail } from 'class-validator';
import type { Request } from 'express';
import { Public } from '../platform/http/user.js';
import { Mailer } from '../platform/mail/mailer.js';
import { setNotice } from '../platform/web/notice.js';
import { LANGUAGES } from '../platform/i18n/languages.js';
import { page, seeOther } from '../platform/web/page.js';
import { languageOf } from '../platform/web/request-language.js';
import { NewLinkPage } from './pages/new-link.page.js';
import { SignInRequests } from './sign-in-requests.service.js';
import { signInTexts } from './sign-in-texts.js';

/** Links that may be asked for from one address in a minute, whoever they are for. */
const ASKED_PER_MINUTE = 30;

/** "Send me a new link". Whoever asks hears the same, account or not. */
@Public()
@Controller('sign-in/new-link')
export class NewLinkPages {
  constructor(
    private readonly requests: SignInRequests,
    private readonly mailer: Mailer,
  ) {}

  @Get()
  form() {
    return page(NewLinkPage, { canMail: this.mailer.isConfigured }, { languages: LANGUAGES });
  }

  @Post()
  @UseGuards(ThrottlerGuard)
  @Throttle({ default: { limit: ASKED_PER_MINUTE, ttl: 60_000 } })
  async ask(@Body() body: Record<string, unknown>, @Req() request: Request) {
    if (!this.mailer.isConfigured) return this.form();
    const language = languageOf(request);
    const email = typeof body.email === 'string' ? body.email.trim() : '';
    if (!isEmail(email)) {
      const props = { canMail: true, email, error: signInTexts(language)('emailError') };
      return page(NewLinkPage, props, { languages: LANGUAGES, status: 400 });
    }
    await this.requests.ask(email, language);
    await setNotice(request, { kind: 'success', text: signInTexts(language)('newLinkSent') });
    return seeOther('/sign-in');
  }
}
