import { Controller, Get, Post, Req, UnauthorizedException } from '@nestjs/common';
import type { Request } from 'express';
import { Public, type User } from '../platform/http/user.js';
import { STAFF_LANGUAGES, LANGUAGES } from '../platform/i18n/languages.js';
import { setNotice } from '../platform/web/notice.js';
import { page, seeOther } from '../platform/web/page.js';
import { languageOf } from '../platform/web/request-language.js';
import { SignOutEverywherePage } from './pages/sign-out-everywhere.page.js';
import { SignInSessions } from './sign-in-sessions.js';
import { signInTexts } from './sign-in-texts.js';

/** Ways out, for every role: here, or on all phones and computers at once. */
@Public()
@Controller('sign-out')
export class SignOutPages {
  constructor(private readonly sessions: SignInSessions) {}

  @Post()
  async here(@Req() request: Request) {
    await this.sessions.end(request);
    return seeOther('/sign-in');
  }

  @Get('everywhere')
  explain(@Req() request: Request) {
    const { role } = personOf(request);
    return page(SignOutEverywherePage, {}, { languages: role === 'candidate' ? LANGUAGES : STAFF_LANGUAGES });
  }

  @Post('everywhere')
  async everywhere(@Req() request: Request) {
    await this.sessions.endEverywhere(request, personOf(request));
    await setNotice(request, {
      kind: 'success',
      text: signInTexts(languageOf(request))('signedOutEverywhere'),
    });
    return seeOther('/sign-in');
  }
}

/** @throws UnauthorizedException for a guest: these routes have no permission that all roles share */
function personOf({ user }: Request): User {
  if (!user) throw new UnauthorizedException('Sign in first.');
  return user;
}
