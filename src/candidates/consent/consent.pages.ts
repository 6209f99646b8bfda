import { Controller, Get, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Retention } from '../../platform/config/retention.js';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { LANGUAGES } from '../../platform/i18n/languages.js';
import { page, seeOther } from '../../platform/web/page.js';
import { languageOf } from '../../platform/web/request-language.js';
import { Intake } from '../intake/intake.js';
import { OwnIntake } from '../intake/own-intake.js';
import { ConsentService } from './consent.service.js';
import { ConsentPage } from './pages/consent.page.js';

/** What is asked and why, before anything is asked. */
@Controller('my/consent')
@Requires('candidates:answer-own')
export class ConsentPages {
  constructor(
    private readonly own: OwnIntake,
    private readonly consents: ConsentService,
    private readonly intake: Intake,
    private readonly retention: Retention,
  ) {}

  @Get()
  async show(@CurrentUser() user: User) {
    const { state } = await this.own.open(user);
    const consent = await this.consents.inForce(state.candidate.id);
    const text = { version: this.intake.consentVersion, months: this.retention.candidates.monthsAfterStopping };
    return page(ConsentPage, { consent, ...text }, { languages: LANGUAGES });
  }

  @Post()
  async agree(@CurrentUser() user: User, @Req() request: Request) {
    const { state } = await this.own.open(user);
    await this.consents.give(state.candidate.id, languageOf(request), this.own.typist(user, request));
    return seeOther('/my');
  }
}
