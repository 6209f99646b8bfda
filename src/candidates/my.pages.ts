import { Controller, Get, Req } from '@nestjs/common';
import type { Request } from 'express';
import { CurrentUser, Requires, type User } from '../platform/http/user.js';
import { LANGUAGES } from '../platform/i18n/languages.js';
import { page } from '../platform/web/page.js';
import { languageOf } from '../platform/web/request-language.js';
import { OwnIntake } from './intake/own-intake.js';
import { LaterSteps } from './later-steps.js';
import { MyPage } from './pages/my.page.js';
import { ProfileService } from './profile/profile.service.js';

/** Where a candidate begins: where they stand, and what comes next. */
@Controller('my')
@Requires('candidates:read-own')
export class MyPages {
  constructor(
    private readonly own: OwnIntake,
    private readonly profiles: ProfileService,
    private readonly laterSteps: LaterSteps,
  ) {}

  @Get()
  async show(@CurrentUser() user: User, @Req() request: Request) {
    const { state, hasConsent } = await this.own.open(user);
    const profile = await this.profiles.of(state.candidate.id);
    const later = await this.laterSteps.of(state.candidate.id, languageOf(request));
    const file = { state, hasConsent, profile, isHelped: this.own.isHelped(request) };
    return page(MyPage, { ...file, later }, { languages: LANGUAGES });
  }
}
