import { Body, Controller, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { CurrentUser, Requires, type User } from '../../platform/http/user.js';
import { seeOther } from '../../platform/web/page.js';
import { languageOf } from '../../platform/web/request-language.js';
import { INTERPRETERS, type Interpreter } from './intake-session.entity.js';
import { IntakeSessionsService } from './intake-sessions.service.js';
import { OwnIntake } from './own-intake.js';

/** Somebody helps at the candidate's own phone, and goes away again. */
@Controller('my/helper')
@Requires('candidates:answer-own')
export class HelperPages {
  constructor(
    private readonly own: OwnIntake,
    private readonly sessions: IntakeSessionsService,
  ) {}

  @Post()
  async begin(@Body() { interpreter }: { interpreter?: unknown }, @CurrentUser() user: User, @Req() request: Request) {
    const { state } = await this.own.open(user);
    const known = INTERPRETERS.find((one): one is Interpreter => one === interpreter) ?? 'none';
    const helped = { candidateId: state.candidate.id, interpreter: known, language: languageOf(request) };
    const session = await this.sessions.begin({ ...helped, helper: 'buddy' }, user);
    request.session.intakeSessionId = session.id;
    return seeOther('/my/intake');
  }

  @Post('end')
  async end(@Req() request: Request) {
    const { intakeSessionId } = request.session;
    if (intakeSessionId) await this.sessions.end(intakeSessionId);
    delete request.session.intakeSessionId;
    return seeOther('/my');
  }
}
