import {
  Body,
  ConflictException,
  Controller,
  Get,
  Inject,
  NotFoundException,
  Param,
  ParseUUIDPipe,
  Post,
  Req,
  Res,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { addressOf } from '../../homes/home.entity.js';
import { proposalNumber } from '../../matching/proposal-number.js';
import { Clock } from '../../platform/clock/clock.js';
import { ENVIRONMENT } from '../../platform/config/config.module.js';
import { DutchRules } from '../../platform/config/dutch-rules.js';
import type { Environment } from '../../platform/config/environment.js';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { formatsFor } from '../../platform/i18n/format.js';
import { STAFF_LANGUAGES } from '../../platform/i18n/languages.js';
import type { FormErrors } from '../../platform/web/form-errors.js';
import { setNotice } from '../../platform/web/notice.js';
import { page, seeOther, type Notice } from '../../platform/web/page.js';
import { languageOf } from '../../platform/web/request-language.js';
import { PlacementConflict } from '../placement-conflict.js';
import { isHoused } from '../placement-states.js';
import { PlacementsQueries } from '../placements.queries.js';
import { handoverErrors } from './fault-words.js';
import { HandoverQueries } from './handover.queries.js';
import { HandoverService } from './handover.service.js';
import { sendCalendar } from './send-calendar.js';
import { keyCalendar } from './key-calendar.js';
import { HandoverPage, type HandoverPageProps } from './pages/handover.page.js';
import { draftOf, firstForm, typedHandover, type HandoverForm } from './read-handover.js';
import { handoverTexts, type HandoverTranslate } from './texts.js';
import { WrongHandover } from './wrong-handover.js';

/** Staff plan when and how people get their home. */
@Controller('placements/:id/handover')
@Requires('placements:hand-over')
export class HandoverPages {
  constructor(
    private readonly handovers: HandoverService,
    private readonly queries: HandoverQueries,
    private readonly placements: PlacementsQueries,
    private readonly rules: DutchRules,
    private readonly clock: Clock,
    @Inject(ENVIRONMENT) private readonly environment: Pick<Environment, 'baseUrl'>,
  ) {}

  @Get()
  async show(@Param('id', ParseUUIDPipe) id: string, @Req() request: Request) {
    const props = await this.load(id);
    if (isHoused(props.placement.status)) return page(HandoverPage, { ...props, errors: {} });
    return this.backWith(id, request, 'warning', 'notNow');
  }

  @Post()
  async save(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: Record<string, unknown>,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    const form = typedHandover(body);
    const { draft, faults } = draftOf(form);
    try {
      await this.handovers.plan(id, draft, user, faults);
    } catch (error) {
      if (error instanceof PlacementConflict) return this.backWith(id, request, 'warning', 'notNow');
      if (error instanceof ConflictException)
        return page(HandoverPage, { ...(await this.load(id)), errors: {}, isChanged: true }, { status: 409 });
      if (!(error instanceof WrongHandover)) throw error;
      const language = languageOf(request, STAFF_LANGUAGES);
      const errors = handoverErrors(error.faults, handoverTexts(language), formatsFor(language));
      return this.again(id, form, errors);
    }
    return this.backWith(id, request, 'success', 'saved');
  }

  @Get('key.ics')
  async calendar(@Param('id', ParseUUIDPipe) id: string, @Req() request: Request, @Res() response: Response) {
    const { placement } = await this.placements.one(id);
    const { plan } = await this.queries.of(placement);
    const t = handoverTexts(languageOf(request, STAFF_LANGUAGES));
    const number = proposalNumber(placement.proposal.number);
    const summary = t('calendarSummary', { home: addressOf(placement.home), number });
    const file = keyCalendar(plan, { summary, url: `${this.environment.baseUrl}/placements/${id}` });
    if (!file) throw new NotFoundException('There is no appointment for the key.');
    sendCalendar(response, file);
  }

  private async again(id: string, form: HandoverForm, errors: FormErrors) {
    return page(HandoverPage, { ...(await this.load(id)), form, errors }, { status: 400 });
  }

  private async load(id: string): Promise<Omit<HandoverPageProps, 'errors'>> {
    const { placement, members } = await this.placements.one(id);
    const { plan, tenancyForm } = await this.queries.of(placement);
    const place = `${addressOf(placement.home)}, ${placement.home.city}`;
    const rules = this.rules.leaseRulesOn(this.clock.today());
    return { placement, members, tenancyForm, rules, form: firstForm(plan, place) };
  }

  private async backWith(id: string, request: Request, kind: Notice['kind'], text: Parameters<HandoverTranslate>[0]) {
    await setNotice(request, { kind, text: handoverTexts(languageOf(request, STAFF_LANGUAGES))(text) });
    return seeOther(`/placements/${id}`);
  }
}
