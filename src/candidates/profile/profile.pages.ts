import { Body, Controller, Get, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Clock } from '../../platform/clock/clock.js';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { LANGUAGES } from '../../platform/i18n/languages.js';
import type { FormErrors } from '../../platform/web/form-errors.js';
import { setNotice } from '../../platform/web/notice.js';
import { page, seeOther } from '../../platform/web/page.js';
import { languageOf } from '../../platform/web/request-language.js';
import type { Candidate } from '../candidate.entity.js';
import { OwnIntake } from '../intake/own-intake.js';
import { Vocabulary } from '../vocabulary.js';
import { PreviewPage } from './pages/preview.page.js';
import { ProfileService, type ProfileChoices } from './profile.service.js';
import { NOTHING_CHOSEN, publicViewOf } from './public-view.js';
import { readProfile, type TypedProfile } from './read-profile.js';
import { profileTexts } from './texts.js';

/** What others will see of a candidate: looked at first, shown after. */
@Controller('my/preview')
@Requires('candidates:answer-own')
export class ProfilePages {
  constructor(
    private readonly own: OwnIntake,
    private readonly profiles: ProfileService,
    private readonly vocabulary: Vocabulary,
    private readonly clock: Clock,
  ) {}

  @Get()
  async show(@CurrentUser() user: User) {
    const { state, hasConsent } = await this.own.open(user);
    if (!hasConsent) return seeOther('/my/consent');
    const profile = await this.profiles.of(state.candidate.id);
    return this.preview(state.candidate, profile ?? NOTHING_CHOSEN, profile?.approvedAt ?? null);
  }

  /** Shows it anew with what was typed, or takes it. */
  @Post()
  async take(@Body() typed: TypedProfile, @CurrentUser() user: User, @Req() request: Request) {
    const { state, hasConsent } = await this.own.open(user);
    if (!hasConsent) return seeOther('/my/consent');
    const t = profileTexts(languageOf(request));
    const { choices, errors } = readProfile(typed, t);
    const isWrong = Object.keys(errors).length > 0;
    if (isWrong || typed.act !== 'approve') {
      const profile = await this.profiles.of(state.candidate.id);
      return this.preview(state.candidate, choices, profile?.approvedAt ?? null, errors);
    }
    await this.profiles.approve(state.candidate.id, choices, user);
    await setNotice(request, { kind: 'success', text: t('approved') });
    return seeOther('/my');
  }

  private preview(candidate: Candidate, choices: ProfileChoices, approvedAt: Date | null, errors: FormErrors = {}) {
    return page(
      PreviewPage,
      {
        // What is not right is in the form only: nobody sees it as if it were.
        person: publicViewOf(candidate, Object.keys(errors).length > 0 ? NOTHING_CHOSEN : choices, this.clock.today()),
        firstName: candidate.firstName,
        choices,
        errors,
        approvedAt,
        vocabulary: this.vocabulary,
      },
      { languages: LANGUAGES, status: Object.keys(errors).length > 0 ? 400 : 200 },
    );
  }
}
