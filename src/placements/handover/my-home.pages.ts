import { Controller, Get, Inject, NotFoundException, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { OwnIntake } from '../../candidates/intake/own-intake.js';
import { ENVIRONMENT } from '../../platform/config/config.module.js';
import type { Environment } from '../../platform/config/environment.js';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { LANGUAGES } from '../../platform/i18n/languages.js';
import { page } from '../../platform/web/page.js';
import { languageOf } from '../../platform/web/request-language.js';
import { keyCalendar } from './key-calendar.js';
import { MyHomeQueries, type MyHome } from './my-home.queries.js';
import { myHomeTexts } from './my-texts.js';
import { MyHomePage, NoHomePage } from './pages/my-home.page.js';
import { sendCalendar } from './send-calendar.js';

/** A candidate's home, once it is theirs. */
@Controller('my/home')
@Requires('placements:answer-own')
export class MyHomePages {
  constructor(
    private readonly own: OwnIntake,
    private readonly homes: MyHomeQueries,
    @Inject(ENVIRONMENT) private readonly environment: Pick<Environment, 'baseUrl'>,
  ) {}

  @Get()
  async show(@CurrentUser() user: User) {
    const mine = await this.homeOf(user);
    return mine ? page(MyHomePage, mine, { languages: LANGUAGES }) : page(NoHomePage, {}, { languages: LANGUAGES });
  }

  @Get('key.ics')
  async calendar(@CurrentUser() user: User, @Req() request: Request, @Res() response: Response) {
    const mine = await this.homeOf(user);
    const summary = myHomeTexts(languageOf(request))('calendarSummary');
    const file = mine && keyCalendar(mine.plan, { summary, url: `${this.environment.baseUrl}/my/home` });
    if (!file) throw new NotFoundException('There is no appointment for the key.');
    sendCalendar(response, file);
  }

  private async homeOf(user: User): Promise<MyHome | null> {
    return this.homes.of((await this.own.open(user)).state.candidate.id);
  }
}
