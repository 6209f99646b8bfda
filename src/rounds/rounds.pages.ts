import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Clock } from '../platform/clock/clock.js';
import { CurrentUser, Requires, type User } from '../platform/http/user.js';
import { setNotice } from '../platform/web/notice.js';
import { page, seeOther } from '../platform/web/page.js';
import { languageOf } from '../platform/web/request-language.js';
import { STAFF_LANGUAGES } from '../platform/i18n/languages.js';
import { HomesService } from '../homes/homes.service.js';
import { NewRoundForm } from './new-round.form.js';
import { NewRoundPage } from './pages/new-round.page.js';
import { RoundsPage } from './pages/rounds.page.js';
import { RoundsQuery } from './rounds.controller.js';
import { RoundsQueries } from './rounds.queries.js';
import { RoundsService } from './rounds.service.js';
import { roundsTexts } from './texts.js';

const textsFor = (request: Request) => roundsTexts(languageOf(request, STAFF_LANGUAGES));

/** The page of one round is with its runs, in the matching stage. */
@Controller('rounds')
export class RoundsPages {
  constructor(
    private readonly rounds: RoundsService,
    private readonly queries: RoundsQueries,
    private readonly homes: HomesService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Requires('rounds:read')
  async list(@Query() query: RoundsQuery) {
    return page(RoundsPage, { rounds: await this.queries.list(query), query });
  }

  @Get('new')
  @Requires('rounds:plan')
  async new() {
    return page(NewRoundPage, { locations: await this.homes.locationsWithMix(), form: new NewRoundForm(), errors: {} });
  }

  @Post('new')
  @Requires('rounds:plan')
  async open(@Body() form: NewRoundForm, @CurrentUser() user: User, @Req() request: Request) {
    const result = await form.open(this.rounds, user, languageOf(request, STAFF_LANGUAGES), this.clock.today());
    if ('errors' in result) {
      const locations = await this.homes.locationsWithMix();
      return page(NewRoundPage, { locations, form, errors: result.errors }, { status: 400 });
    }
    await setNotice(request, { kind: 'success', text: textsFor(request)('opened', { name: result.round.name }) });
    return seeOther(`/rounds/${result.round.id}`);
  }

  @Post(':id/close')
  @Requires('rounds:plan')
  async close(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User, @Req() request: Request) {
    await this.rounds.close(id, user);
    await setNotice(request, { kind: 'success', text: textsFor(request)('closedNotice') });
    return seeOther(`/rounds/${id}`);
  }

  @Post(':id/lock-answers')
  @Requires('rounds:plan')
  async lockAnswers(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User, @Req() request: Request) {
    await this.rounds.lockAnswers(id, user);
    await setNotice(request, { kind: 'success', text: textsFor(request)('answersLockedNotice') });
    return seeOther(`/rounds/${id}`);
  }

  @Post(':id/unlock-answers')
  @Requires('rounds:plan')
  async unlockAnswers(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User, @Req() request: Request) {
    await this.rounds.unlockAnswers(id, user);
    await setNotice(request, { kind: 'success', text: textsFor(request)('answersUnlockedNotice') });
    return seeOther(`/rounds/${id}`);
  }
}
