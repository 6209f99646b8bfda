import {
  Body,
  ConflictException,
  Controller,
  Get,
  HttpException,
  Param,
  ParseEnumPipe,
  ParseUUIDPipe,
  Post,
  Req,
} from '@nestjs/common';
import type { Request } from 'express';
import { proposalNumber } from '../matching/proposal-number.js';
import { CurrentUser, Requires, type User } from '../platform/http/user.js';
import { STAFF_LANGUAGES } from '../platform/i18n/languages.js';
import { setNotice } from '../platform/web/notice.js';
import { page, seeOther } from '../platform/web/page.js';
import { queryOf } from '../platform/web/page-url.js';
import { languageOf } from '../platform/web/request-language.js';
import { DecisionConflict } from './decision-conflict.js';
import { ProposalPage } from './pages/proposal.page.js';
import type { DecisionForm } from './pages/proposal-page-props.js';
import { DECISIONS, type Decision } from './placement-states.js';
import { DecisionDto } from './placements.dto.js';
import { CITIZEN_NUMBER, PlacementsService } from './placements.service.js';
import { ProposalToDecide } from './proposal-to-decide.js';
import { placementTexts } from './texts.js';

/** One proposal with everything that a decision needs, and the decision itself. */
@Controller('proposals/:id')
export class DecisionsPages {
  constructor(
    private readonly placements: PlacementsService,
    private readonly toDecide: ProposalToDecide,
  ) {}

  @Get()
  @Requires('matching:read')
  async show(@Param('id', ParseUUIDPipe) id: string) {
    return page(ProposalPage, { ...(await this.toDecide.load(id)), form: { reason: '' } });
  }

  /** Somebody who reloads, or changes the language, after a decision that did not go through. */
  @Get([...DECISIONS])
  @Requires('matching:read')
  back(@Param('id', ParseUUIDPipe) id: string, @Req() request: Request) {
    const query = queryOf(request.originalUrl).toString();
    return seeOther(query ? `/proposals/${id}?${query}` : `/proposals/${id}`);
  }

  /** Takes the decision, or shows the proposal again with what was filled in and why it did not go through. */
  @Post(':decision')
  @Requires('placements:decide')
  async decide(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('decision', new ParseEnumPipe(DECISIONS, { errorHttpStatusCode: 404 })) decision: Decision,
    @Body() { reason }: DecisionDto,
    @CurrentUser() user: User,
    @Req() request: Request,
  ) {
    const t = placementTexts(languageOf(request, STAFF_LANGUAGES));
    try {
      await this.placements[decision](id, reason ?? null, user);
    } catch (error) {
      const form = formAfter(error, decision, reason ?? '');
      return page(
        ProposalPage,
        { ...(await this.toDecide.load(id)), form },
        { status: (error as HttpException).getStatus() },
      );
    }
    const { proposal } = await this.toDecide.load(id);
    const number = proposalNumber(proposal.proposal.number);
    await setNotice(request, { kind: 'success', text: t(`${decision}Done`, { number }) });
    return seeOther(`/proposals/${id}`);
  }
}

/** What the form shows after a decision that did not go through. @throws the error when it is of another kind */
function formAfter(error: unknown, decision: Decision, reason: string): DecisionForm {
  if (error instanceof DecisionConflict) return { reason, tooLate: error.tooLate };
  if (error instanceof ConflictException) return { reason, tooLate: { type: 'changed-meanwhile' } };
  if (error instanceof HttpException && error.getStatus() === 400) {
    const { type } = error.getResponse() as { type?: string };
    return { reason, reasonProblem: type === CITIZEN_NUMBER ? 'reasonHasCitizenNumber' : `${decision}ReasonMissing` };
  }
  throw error;
}
