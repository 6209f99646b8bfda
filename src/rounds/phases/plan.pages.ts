import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Clock } from '../../platform/clock/clock.js';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { STAFF_LANGUAGES } from '../../platform/i18n/languages.js';
import { setNotice } from '../../platform/web/notice.js';
import { page, seeOther } from '../../platform/web/page.js';
import { languageOf } from '../../platform/web/request-language.js';
import { RoundsQueries } from '../rounds.queries.js';
import { PlanPage } from './pages/plan.page.js';
import { PlanForm, planFormOf, readPlan } from './plan.form.js';
import { RoundPlans } from './round-plan.service.js';
import { phaseTexts } from './texts.js';

/** The days on which the phases of a round begin, to change. */
@Controller('rounds/:id/plan')
@Requires('rounds:plan')
export class PlanPages {
  constructor(
    private readonly queries: RoundsQueries,
    private readonly plans: RoundPlans,
    private readonly clock: Clock,
  ) {}

  @Get()
  async show(@Param('id', ParseUUIDPipe) id: string) {
    const round = await this.queries.one(id);
    if (round.status === 'closed') return seeOther(`/rounds/${id}`);
    return page(PlanPage, { round, form: planFormOf(round), errors: {} });
  }

  @Post()
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() form: PlanForm,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    const language = languageOf(request, STAFF_LANGUAGES);
    const round = await this.queries.one(id);
    const { days, errors } = readPlan(form, { phase: round.phase, days: round }, this.clock.today(), language);
    if (Object.keys(errors).length > 0) return page(PlanPage, { round, form, errors }, { status: 400 });
    await this.plans.change(id, days, user);
    await setNotice(request, { kind: 'success', text: phaseTexts(language)('planSaved') });
    return seeOther(`/rounds/${id}`);
  }
}
