import { Controller, Get, Header, Param, ParseUUIDPipe, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { AuditService } from '../audit/audit.service.js';
import { Vocabulary } from '../candidates/vocabulary.js';
import { Policy } from '../platform/config/policy.js';
import { CurrentUser, Requires, type User } from '../platform/http/user.js';
import { STAFF_LANGUAGES } from '../platform/i18n/languages.js';
import { page } from '../platform/web/page.js';
import { languageOf } from '../platform/web/request-language.js';
import { ProposalPage } from './pages/proposal.page.js';
import { ProposalsPage } from './pages/proposals.page.js';
import { PeopleInProposals } from './person-in-proposal.js';
import { proposalsCsv } from './proposals-csv.js';
import { ProposalsQueries } from './proposals.queries.js';
import { ProposalsQuery } from './proposals.query.js';
import { policyWith } from './scenarios/scenario.js';

/** What runs proposed, for people. What becomes of a proposal is a placement. */
@Requires('matching:read')
@Controller()
export class ProposalsPages {
  constructor(
    private readonly proposals: ProposalsQueries,
    private readonly people: PeopleInProposals,
    private readonly vocabulary: Vocabulary,
    private readonly policy: Policy,
    private readonly audit: AuditService,
    @InjectDataSource() private readonly dataSource: DataSource,
  ) {}

  @Get('proposals/:id')
  async one(@Param('id', ParseUUIDPipe) id: string) {
    const found = await this.proposals.one(id);
    const people = this.people.of({ home: found.proposal.home, members: found.members });
    const weights = policyWith(this.policy.matching, found.proposal.run.policyChanges);
    return page(ProposalPage, { found, people, weights, vocabulary: this.vocabulary });
  }

  @Get('proposals')
  async list(@Query() query: ProposalsQuery) {
    const [list, choices] = await Promise.all([this.proposals.list(query), this.proposals.choices()]);
    return page(ProposalsPage, { list, choices, query });
  }

  /** Exactly what the filters of the list show, on all its pages. */
  @Get('proposals.csv')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="proposals.csv"')
  async export(@Query() query: ProposalsQuery, @Req() request: Request, @CurrentUser() user: User) {
    const found = await this.proposals.all(query);
    await this.audit.record(this.dataSource.manager, user, {
      action: 'matching:exported',
      recordType: 'proposal',
      recordId: 'list',
      details: { count: found.length },
    });
    return proposalsCsv(found, languageOf(request, STAFF_LANGUAGES));
  }
}
