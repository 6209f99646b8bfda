import { Controller, Get, Inject, NotFoundException, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Actor } from '../../audit/audit.service.js';
import { OwnIntake } from '../../candidates/intake/own-intake.js';
import { Vocabulary } from '../../candidates/vocabulary.js';
import { ENVIRONMENT } from '../../platform/config/config.module.js';
import type { Environment } from '../../platform/config/environment.js';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { LANGUAGES } from '../../platform/i18n/languages.js';
import { setNotice } from '../../platform/web/notice.js';
import { page, seeOther } from '../../platform/web/page.js';
import { languageOf } from '../../platform/web/request-language.js';
import { OwnChooser } from '../own-chooser.js';
import { MeetingsQueries } from './meetings.queries.js';
import { MeetingsService } from './meetings.service.js';
import { calendarOf } from './my-calendar.js';
import { myMeetingTexts } from './my-texts.js';
import { orCannotMeet } from './or-cannot-meet.js';
import { MyMeetingsPage } from './pages/my-meetings.page.js';

/** A candidate's meetings. */
@Controller('my/meetings')
@Requires('choosing:choose')
export class MyMeetingsPages {
  constructor(
    private readonly own: OwnIntake,
    private readonly chooser: OwnChooser,
    private readonly queries: MeetingsQueries,
    private readonly meetings: MeetingsService,
    private readonly vocabulary: Vocabulary,
    @Inject(ENVIRONMENT) private readonly environment: Pick<Environment, 'baseUrl'>,
  ) {}

  @Get()
  async list(@CurrentUser() user: User) {
    const meetings = await this.queries.of(await this.idOf(user));
    return page(MyMeetingsPage, { ...meetings, vocabulary: this.vocabulary }, { languages: LANGUAGES });
  }

  @Get(':id/calendar.ics')
  async calendar(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentUser() user: User,
    @Req() request: Request,
    @Res() response: Response,
  ) {
    const meeting = await this.queries.one(await this.idOf(user), id);
    if (!meeting) throw new NotFoundException('There is no such meeting.');
    const url = `${this.environment.baseUrl}/my/meetings`;
    response
      .attachment('huisklik.ics')
      .type('text/calendar; charset=utf-8')
      .set('Cache-Control', 'no-store')
      .send(calendarOf(meeting, url, this.vocabulary, languageOf(request)));
  }

  @Post(':id/yes')
  yes(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User, @Req() request: Request) {
    return this.act(user, request, 'yesNotice', (ownId) => this.meetings.yes(id, ownId, user));
  }

  @Post(':id/no')
  no(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User, @Req() request: Request) {
    return this.act(user, request, 'noNotice', (ownId) => this.meetings.no(id, ownId, user));
  }

  @Post(':id/cancel')
  cancel(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User, @Req() request: Request) {
    return this.act(user, request, 'cancelledNotice', (ownId) => this.meetings.cancel(id, ownId, user));
  }

  private act(
    user: User & Actor,
    request: Request,
    done: 'yesNotice' | 'noNotice' | 'cancelledNotice',
    work: (ownId: string) => Promise<void>,
  ) {
    return orCannotMeet(async () => {
      const ownId = await this.idOf(user);
      await work(ownId);
      await this.chooser.wasActive(ownId);
      await setNotice(request, { kind: 'success', text: myMeetingTexts(languageOf(request))(done) });
      return seeOther('/my/meetings');
    });
  }

  private async idOf(user: User): Promise<string> {
    return (await this.own.open(user)).state.candidate.id;
  }
}
