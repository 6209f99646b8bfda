import { Body, Controller, Get, NotFoundException, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { Vocabulary } from '../candidates/vocabulary.js';
import { CurrentUser, Requires, type User } from '../platform/http/user.js';
import { LANGUAGES } from '../platform/i18n/languages.js';
import { page, seeOther } from '../platform/web/page.js';
import { languageOf } from '../platform/web/request-language.js';
import { ActPages, type OwnAct } from './act-pages.js';
import { ChoosingService } from './choosing.service.js';
import { LINES } from './contacts/contact-line.entity.js';
import { ContactsService } from './contacts/contacts.service.js';
import { readReport } from './contacts/read-report.js';
import { ReportsService } from './contacts/reports.service.js';
import { LivingInvitationsService } from './house-groups/living-invitations.service.js';
import { chooserTexts } from './my-texts.js';
import { OwnChooser } from './own-chooser.js';
import { NobodyPage } from './pages/nobody.page.js';
import { PeoplePage } from './pages/people.page.js';
import { PersonPage } from './pages/person.page.js';
import { ReportPage } from './pages/report.page.js';
import { OverviewService } from './people/overview.service.js';
import { OtherPersonService } from './people/other-person.service.js';

type Typed = Readonly<Record<string, unknown>>;

/** Where a candidate stands with the people whom they chose, and each of those. */
@Controller('my/people')
@Requires('choosing:choose')
export class PeoplePages {
  constructor(
    private readonly own: OwnChooser,
    private readonly overview: OverviewService,
    private readonly others: OtherPersonService,
    private readonly acts: ActPages,
    private readonly choosing: ChoosingService,
    private readonly contacts: ContactsService,
    private readonly reports: ReportsService,
    private readonly invitations: LivingInvitationsService,
    private readonly vocabulary: Vocabulary,
  ) {}

  @Get()
  async list(@CurrentUser() user: User) {
    const own = await this.own.open(user);
    if (!own) return seeOther('/my');
    const overview = await this.overview.of(own.id);
    return page(PeoplePage, { ...overview, vocabulary: this.vocabulary }, { languages: LANGUAGES });
  }

  @Get(':id')
  async person(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User) {
    const own = await this.own.open(user);
    if (!own) return seeOther('/my');
    const other = await this.others.of(own.id, id);
    if (!other) return nobody();
    return page(PersonPage, { ...other, vocabulary: this.vocabulary }, { languages: LANGUAGES });
  }

  @Post(':id/yes')
  yes(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { from }: Typed,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    const back = from === 'choose' ? '/my/choose' : '/my/people';
    return this.acts.do(user, request, back, async (ownId) =>
      (await this.choosing.yes(ownId, id, user)).isMutual ? 'mutualDone' : 'yesDone',
    );
  }

  @Post(':id/no')
  no(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { from }: Typed,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    const back = from === 'choose' ? '/my/choose' : '/my/people';
    return this.act(user, request, back, (ownId) => this.choosing.no(ownId, id, user), 'noDone');
  }

  @Post(':id/back')
  back(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User, @Req() request: Request) {
    return this.act(user, request, '/my/people', (ownId) => this.choosing.takeBack(ownId, id, user), 'backDone');
  }

  @Post(':id/line')
  line(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() typed: Typed,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    const line = LINES.find((one) => one === typed.line);
    if (!line) throw new NotFoundException('There is no such line.');
    const back = `/my/people/${id}#lines`;
    return this.act(user, request, back, (ownId) => this.contacts.send(ownId, id, line, user), 'lineDone');
  }

  @Post(':id/invite')
  invite(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User, @Req() request: Request) {
    return this.act(user, request, '/my/people', (ownId) => this.invitations.invite(ownId, id, user), 'inviteDone');
  }

  @Get(':id/report')
  async reportForm(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User) {
    const own = await this.own.open(user);
    if (!own) return seeOther('/my');
    const person = await this.others.known(own.id, id);
    const typed = { reason: '', words: '' };
    return person ? page(ReportPage, { person, typed, errors: {} }, { languages: LANGUAGES }) : nobody();
  }

  @Post(':id/report')
  async report(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: Typed,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    const own = await this.own.open(user);
    if (!own) return seeOther('/my');
    const person = await this.others.known(own.id, id);
    if (!person) return nobody();
    const { typed, reason, errors } = readReport(body, chooserTexts(languageOf(request)));
    if (!reason || errors.words)
      return page(ReportPage, { person, typed, errors }, { languages: LANGUAGES, status: 400 });
    const report = (ownId: string) => this.reports.report(ownId, id, reason, typed.words || null, user);
    return this.act(user, request, '/my/people', report, 'reportDone');
  }

  private act(user: User, request: Request, back: string, work: (ownId: string) => Promise<void>, done: OwnAct) {
    return this.acts.do(user, request, back, async (ownId) => {
      await work(ownId);
      return done;
    });
  }
}

const nobody = () => page(NobodyPage, {}, { languages: LANGUAGES, status: 404 });
