import { Controller, Get, Header, Param, ParseUUIDPipe, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { HomesService } from '../homes/homes.service.js';
import { Clock } from '../platform/clock/clock.js';
import { Policy } from '../platform/config/policy.js';
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
import { DuplicatesService } from './duplicates/duplicates.service.js';
import { InvitationsQueries } from './invitations/invitations.queries.js';
import { CandidatePage } from './pages/candidate.page.js';
import { CandidatesPage } from './pages/candidates.page.js';
import { InvitationPage } from './pages/invitation.page.js';
import { SupervisorsService } from './supervisors.service.js';
import { candidatesTexts } from './texts.js';
import { ToldService } from './intake/told.service.js';
import { Vocabulary } from './vocabulary.js';

/** Candidates, for staff. */
@Controller('candidates')
@Requires('candidates:read')
export class CandidatesPages {
  constructor(
    private readonly candidates: CandidatesService,
    private readonly accounts: CandidateAccountsService,
    private readonly invitations: InvitationsQueries,
    private readonly supervisors: SupervisorsService,
    private readonly duplicates: DuplicatesService,
    private readonly homes: HomesService,
    private readonly policy: Policy,
    private readonly told: ToldService,
    private readonly vocabulary: Vocabulary,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(@Query() query: CandidatesQuery, @CurrentUser() user: User) {
    const [candidates, counts, locations, supervisors] = await Promise.all([
      this.candidates.list(query, user),
      this.candidates.counts(),
      this.homes.locationsWithMix(),
      this.supervisors.list(),
    ]);
    const lookalikes = await this.duplicates.of(candidates.items.map(({ candidate }) => candidate.id));
    const { vocabulary } = this;
    return page(CandidatesPage, { candidates, counts, locations, supervisors, lookalikes, query, vocabulary });
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
  async view(@Param('id', ParseUUIDPipe) id: string, @CurrentUser() user: User, @Req() request: Request) {
    const file = await this.candidates.view(id, user);
    const [told, history, invitation, supervisors, lookalikes] = await Promise.all([
      this.told.of(id, languageOf(request, STAFF_LANGUAGES)),
      this.candidates.historyOf(id),
      this.invitations.latestOf(id),
      this.supervisors.list(),
      this.duplicates.of([id]),
    ]);
    return page(CandidatePage, {
      file,
      told,
      history,
      invitation,
      supervisors,
      lookalikes: lookalikes.get(id) ?? [],
      stuckAfterDays: this.policy.intake.stuckAfterDays,
      now: this.clock.now(),
      vocabulary: this.vocabulary,
    });
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
