import { Body, ConflictException, Controller, Get, Param, ParseUUIDPipe, Post, Query, Req } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { Request } from 'express';
import { Clock } from '../../platform/clock/clock.js';
import { Policy } from '../../platform/config/policy.js';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { STAFF_LANGUAGES } from '../../platform/i18n/languages.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { TextMessages } from '../../platform/text-messages/text-messages.js';
import { setNotice } from '../../platform/web/notice.js';
import { page, seeOther } from '../../platform/web/page.js';
import { languageOf } from '../../platform/web/request-language.js';
import { Vocabulary } from '../vocabulary.js';
import { CHANNELS, type Channel } from './invitation-states.js';
import { InvitationsQueries } from './invitations.queries.js';
import { InvitationsQuery } from './invitations.query.js';
import { InvitationsService } from './invitations.service.js';
import { InvitationsPage } from './pages/invitations.page.js';
import { NewInvitationsPage } from './pages/new-invitations.page.js';
import { invitationTexts } from './texts.js';

const LIST = '/candidates/invitations';
/** As many as a page of the list of candidates can hold. */
const MOST_CHOSEN = 200;

/** Inviting candidates, and what becomes of it. */
@Controller('candidates/invitations')
@Requires('candidates:invite')
export class InvitationsPages {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly queries: InvitationsQueries,
    private readonly vocabulary: Vocabulary,
    private readonly policy: Policy,
    private readonly mailer: Mailer,
    private readonly messages: TextMessages,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(@Query() query: InvitationsQuery) {
    const [invitations, counts] = await Promise.all([this.queries.list(query), this.queries.counts()]);
    return page(InvitationsPage, { invitations, counts, query, now: this.clock.now() });
  }

  /** Who of the chosen people would get what. Nothing is written yet. */
  @Get('new')
  async prepare(@Query() query: Record<string, unknown>) {
    const chosen = chosenIn(query.candidate);
    const channel = channelIn(query.channel) ?? (this.mailer.isConfigured ? 'email' : 'letter');
    const people = await this.invitations.check(chosen, channel);
    return page(NewInvitationsPage, {
      people,
      channel,
      chosen,
      days: this.policy.accounts.invitationDays,
      hasMessages: this.messages.isConfigured,
      vocabulary: this.vocabulary,
    });
  }

  @Post()
  async invite(@Body() body: Record<string, unknown>, @CurrentUser() user: User, @Req() request: Request) {
    const channel = channelIn(body.channel) ?? 'letter';
    const { invited, refused } = await this.invitations.invite(chosenIn(body.candidate), channel, user);
    const t = invitationTexts(languageOf(request, STAFF_LANGUAGES));
    const count = invited.length;
    const others = refused.filter(({ obstacle }) => obstacle !== 'invited');
    if (others.length > 0) {
      await setNotice(request, { kind: 'warning', text: t('partlyNotice', { count }) });
      const ids = others.map(({ candidate }) => ['candidate', candidate.id]);
      return seeOther(`${LIST}/new?${new URLSearchParams([['channel', channel], ...ids])}`);
    }
    const isNews = count > 0;
    const text = isNews ? t('invitedNotice', { count }) : t('alreadyNotice');
    await setNotice(request, { kind: isNews ? 'success' : 'warning', text });
    return seeOther(LIST);
  }

  @Post(':id/resend')
  resend(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User, @Req() request: Request) {
    return this.change(request, 'resentNotice', () => this.invitations.resend(id, user));
  }

  @Post(':id/withdraw')
  withdraw(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User, @Req() request: Request) {
    return this.change(request, 'withdrawnNotice', () => this.invitations.withdraw(id, user));
  }

  /** Does it, and leads back to the page with its buttons. */
  private async change(request: Request, done: 'resentNotice' | 'withdrawnNotice', work: () => Promise<void>) {
    const t = invitationTexts(languageOf(request, STAFF_LANGUAGES));
    try {
      await work();
      await setNotice(request, { kind: 'success', text: t(done) });
    } catch (error) {
      if (!(error instanceof ConflictException)) throw error;
      await setNotice(request, { kind: 'warning', text: t('overNotice') });
    }
    const { candidate } = request.body as { candidate?: unknown };
    return seeOther(isUUID(candidate) ? `/candidates/${String(candidate)}` : LIST);
  }
}

/** The ids of a selection; what is no id was never a checkbox of ours. */
function chosenIn(value: unknown): string[] {
  const values = Array.isArray(value) ? (value as unknown[]) : [value];
  const ids = values.filter((one): one is string => typeof one === 'string' && isUUID(one));
  return [...new Set(ids)].slice(0, MOST_CHOSEN);
}

const channelIn = (value: unknown): Channel | undefined => CHANNELS.find((channel) => channel === value);
