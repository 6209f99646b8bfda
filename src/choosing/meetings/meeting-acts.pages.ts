import { Body, ConflictException, Controller, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { STAFF_LANGUAGES } from '../../platform/i18n/languages.js';
import { setNotice } from '../../platform/web/notice.js';
import { seeOther } from '../../platform/web/page.js';
import { languageOf } from '../../platform/web/request-language.js';
import { ActivitiesService } from './activities.service.js';
import { MeetingSupport } from './meeting-support.service.js';
import { meetingTexts } from './staff-texts.js';

type Typed = Record<string, unknown>;

/** What supervisors do about one meeting. */
@Controller('meetings')
@Requires('choosing:support')
export class MeetingActsPages {
  constructor(
    private readonly activities: ActivitiesService,
    private readonly support: MeetingSupport,
  ) {}

  @Post(':id/came')
  came(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: Typed,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    const cameIds = [body.came].flat().filter((one): one is string => typeof one === 'string');
    return this.change(id, request, 'cameNotice', () => this.activities.recordCame(id, cameIds, user));
  }

  @Post(':id/cancel')
  cancel(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User, @Req() request: Request) {
    return this.change(id, request, 'cancelledNotice', () => this.activities.cancel(id, user));
  }

  @Post(':id/support/yes')
  comesAlong(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User, @Req() request: Request) {
    return this.change(id, request, 'supportYesNotice', () => this.support.answer(id, 'yes', user));
  }

  @Post(':id/support/no')
  cannotCome(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User, @Req() request: Request) {
    return this.change(id, request, 'supportNoNotice', () => this.support.answer(id, 'no', user));
  }

  private async change(
    id: string,
    request: Request,
    done: 'cameNotice' | 'cancelledNotice' | 'supportYesNotice' | 'supportNoNotice',
    work: () => Promise<void>,
  ) {
    const t = meetingTexts(languageOf(request, STAFF_LANGUAGES));
    try {
      await work();
      await setNotice(request, { kind: 'success', text: t(done) });
    } catch (error) {
      if (!(error instanceof ConflictException)) throw error;
      await setNotice(request, { kind: 'warning', text: t('overNotice') });
    }
    return seeOther(`/meetings/${id}`);
  }
}
