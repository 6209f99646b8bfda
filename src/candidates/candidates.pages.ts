import { Controller, Get, Header, Param, ParseUUIDPipe, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { HomesService } from '../homes/homes.service.js';
import { Clock } from '../platform/clock/clock.js';
import { formErrorsOf } from '../platform/http/read-form.js';
import { CurrentUser, Requires, type User } from '../platform/http/user.js';
import { STAFF_LANGUAGES } from '../platform/i18n/languages.js';
import { setNotice } from '../platform/web/notice.js';
import { page, seeOther } from '../platform/web/page.js';
import { languageOf } from '../platform/web/request-language.js';
import { CandidateAccountsService } from './candidate-accounts.service.js';
import { candidatesCsv } from './candidates-csv.js';
import { CandidatesQuery } from './candidates-query.js';
import { CandidatesService } from './candidates.service.js';
import { InvitationsQueries } from './invitations/invitations.queries.js';
import { CandidatePage } from './pages/candidate.page.js';
import { CandidatesPage } from './pages/candidates.page.js';
import { InvitationPage } from './pages/invitation.page.js';
import { candidatesTexts } from './texts.js';
import { Vocabulary } from './vocabulary.js';

/** Candidates, for staff. */
@Controller('candidates')
@Requires('candidates:read')
export class CandidatesPages {
  constructor(
    private readonly candidates: CandidatesService,
    private readonly accounts: CandidateAccountsService,
    private readonly invitations: InvitationsQueries,
    private readonly homes: HomesService,
    private readonly vocabulary: Vocabulary,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(@Query() query: CandidatesQuery) {
    const [candidates, counts, locations] = await Promise.all([
      this.candidates.list(query),
      this.candidates.counts(),
      this.homes.locationsWithMix(),
    ]);
    return page(CandidatesPage, { candidates, counts, locations, query, vocabulary: this.vocabulary });
  }

  @Get('export.csv')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  async export(
    @Query() query: CandidatesQuery,
    @CurrentUser() user: User,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    response.attachment('candidates.csv');
    const files = await this.candidates.export(query, user);
    return candidatesCsv(files, this.vocabulary, languageOf(request, STAFF_LANGUAGES));
  }

  @Get(':id')
  async view(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User) {
    const [file, invitation] = await Promise.all([this.candidates.view(id, user), this.invitations.latestOf(id)]);
    return page(CandidatePage, { file, invitation, now: this.clock.now(), vocabulary: this.vocabulary });
  }

  /** The answer itself shows the way in: it is told once, and kept nowhere. */
  @Post(':id/invite')
  @Requires('candidates:invite')
  async invite(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User, @Req() request: Request) {
    const t = candidatesTexts(languageOf(request, STAFF_LANGUAGES));
    try {
      return page(InvitationPage, await this.accounts.inviteToSignIn(id, user));
    } catch (error) {
      const { text } = formErrorsOf(error, {
        'account-exists': ['text', t('accountExists')],
        'account-closed': ['text', t('accountClosed')],
      });
      await setNotice(request, { kind: 'error', text: text ?? '' });
      return seeOther(`/candidates/${id}`);
    }
  }
}
