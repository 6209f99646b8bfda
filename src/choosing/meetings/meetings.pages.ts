import { Body, ConflictException, Controller, Get, Param, ParseUUIDPipe, Post, Query, Req } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Request } from 'express';
import { DataSource } from 'typeorm';
import { Vocabulary } from '../../candidates/vocabulary.js';
import { Clock } from '../../platform/clock/clock.js';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { STAFF_LANGUAGES } from '../../platform/i18n/languages.js';
import { setNotice } from '../../platform/web/notice.js';
import { page, seeOther } from '../../platform/web/page.js';
import { languageOf } from '../../platform/web/request-language.js';
import { ActivitiesQueries } from './activities.queries.js';
import { ActivitiesService } from './activities.service.js';
import { daysToChoose } from './meeting-times.js';
import { MeetingPage } from './pages/meeting.page.js';
import { MeetingsPage } from './pages/meetings.page.js';
import { NewActivityPage, type NewActivityProps } from './pages/new-activity.page.js';
import { PlannerPage } from './pages/planner.page.js';
import { draftKeyIn } from './planner/activity-draft.js';
import { PlannerQueries } from './planner/planner.queries.js';
import { checkActivity, firstForm, typedActivity } from './planner/read-activity.js';
import { meetingTexts } from './staff-texts.js';

type Typed = Record<string, unknown>;

/** Supervisors bring people together. */
@Controller('meetings')
@Requires('choosing:support')
export class MeetingsPages {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly activities: ActivitiesService,
    private readonly queries: ActivitiesQueries,
    private readonly planner: PlannerQueries,
    private readonly vocabulary: Vocabulary,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list() {
    const [meetings, hosts] = await Promise.all([this.queries.list(), this.queries.hosts()]);
    return page(MeetingsPage, { ...meetings, hosts, vocabulary: this.vocabulary });
  }

  /** What can be planned at a location, or for the people of a corridor. */
  @Get('plan')
  async plan(@Query() query: Typed) {
    const { manager } = this.dataSource;
    const places = await this.planner.places(manager);
    const key = draftKeyIn({ cluster: query.cluster });
    const ofCluster = key && (await this.planner.draft(manager, key));
    const wanted = ofCluster?.locationId ?? query.location;
    const place = places.find(({ id }) => id === wanted) ?? places[0];
    return page(PlannerPage, {
      places,
      locationId: place?.id ?? null,
      corridors: place ? await this.planner.corridors(manager, place.id) : [],
      suggestions: place ? await this.planner.suggestions(manager, place) : [],
      vocabulary: this.vocabulary,
    });
  }

  @Get('new')
  async prepare(@Query() query: Typed, @Req() request: Request) {
    const found = await this.draftIn(query);
    return found ? this.form({ ...found, form: firstForm(found.draft), errors: {} }) : this.changed(request);
  }

  @Post()
  async invite(@Body() body: Typed, @CurrentUser() user: User, @Req() request: Request) {
    const found = await this.draftIn(body);
    if (!found) return this.changed(request);
    const { draft } = found;
    const form = typedActivity(body, draft);
    const language = languageOf(request, STAFF_LANGUAGES);
    const { value, errors } = checkActivity(form, draft, this.clock.now(), language);
    if (!value) return this.form({ ...found, form, errors });
    try {
      const id = await this.activities.plan(draft.key, value, user);
      const reach = await this.queries.reach(id);
      await setNotice(request, { kind: 'success', text: meetingTexts(language)('plannedNotice', reach).trim() });
      return seeOther(`/meetings/${id}`);
    } catch (error) {
      if (!(error instanceof ConflictException)) throw error;
      return this.changed(request);
    }
  }

  @Get(':id')
  async show(@Param('id', ParseUUIDPipe) id: string) {
    const meeting = await this.queries.one(id);
    const hasBegun = meeting.startsAt <= this.clock.now();
    return page(MeetingPage, { meeting, hasBegun, vocabulary: this.vocabulary });
  }

  private async draftIn(typed: Typed) {
    const key = draftKeyIn(typed);
    const draft = key && (await this.planner.draft(this.dataSource.manager, key));
    return draft && { draft, days: daysToChoose(this.clock.now()), vocabulary: this.vocabulary };
  }

  private form(props: NewActivityProps) {
    return page(NewActivityPage, props, { status: Object.keys(props.errors).length > 0 ? 400 : 200 });
  }

  /** People changed since they were on the screen. */
  private async changed(request: Request) {
    const text = meetingTexts(languageOf(request, STAFF_LANGUAGES))('changedNotice');
    await setNotice(request, { kind: 'warning', text });
    return seeOther('/meetings/plan');
  }
}
