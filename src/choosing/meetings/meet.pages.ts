import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { Clock } from '../../platform/clock/clock.js';
import { LANGUAGES } from '../../platform/i18n/languages.js';
import type { FormErrors } from '../../platform/web/form-errors.js';
import { setNotice } from '../../platform/web/notice.js';
import { page, seeOther } from '../../platform/web/page.js';
import { languageOf } from '../../platform/web/request-language.js';
import { OwnChooser } from '../own-chooser.js';
import { faultWords } from './fault-words.js';
import { MeetForm } from './meet-form.js';
import { MeetingsService } from './meetings.service.js';
import { myMeetingTexts } from './my-texts.js';
import { orCannotMeet } from './or-cannot-meet.js';
import { MeetPage, type MeetPageProps } from './pages/meet.page.js';
import { checkMeeting, typedMeeting } from './read-meeting.js';

/** Asks somebody with whom one has contact to meet. */
@Controller('my/people/:candidateId/meet')
@Requires('choosing:choose')
export class MeetPages {
  constructor(
    private readonly own: OwnChooser,
    private readonly form: MeetForm,
    private readonly meetings: MeetingsService,
    private readonly clock: Clock,
  ) {}

  @Get()
  async show(@Param('candidateId', ParseUUIDPipe) otherId: string, @CurrentUser() user: User) {
    const own = await this.own.open(user);
    if (!own) return seeOther('/my');
    return orCannotMeet(async () => {
      const about = await this.form.open(own.id, otherId);
      const locationId = about.places.length === 1 ? about.places[0]!.id : '';
      return meetPage({ ...about, form: { ...typedMeeting({}), locationId, withSupervisor: false }, errors: {} });
    });
  }

  @Post()
  async propose(
    @Param('candidateId', ParseUUIDPipe) otherId: string,
    @Body() body: Record<string, unknown>,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    const own = await this.own.open(user);
    if (!own) return seeOther('/my');
    const language = languageOf(request);
    return orCannotMeet(async () => {
      const about = await this.form.open(own.id, otherId);
      const form = { ...typedMeeting(body), withSupervisor: body.withSupervisor === 'yes' };
      const limits = { now: this.clock.now(), locationIds: about.places.map(({ id }) => id) };
      const { value, errors } = checkMeeting(form, limits, faultWords(language));
      if (!value) return meetPage({ ...about, form, errors });
      await this.meetings.propose(own.id, otherId, { ...value, withSupervisor: form.withSupervisor }, user);
      await this.own.wasActive(own.id);
      await setNotice(request, { kind: 'success', text: myMeetingTexts(language)('proposedNotice') });
      return seeOther('/my/meetings');
    });
  }
}

const meetPage = (props: MeetPageProps) =>
  page(MeetPage, props, { languages: LANGUAGES, status: isRight(props.errors) ? 200 : 400 });

const isRight = (errors: FormErrors) => Object.keys(errors).length === 0;
