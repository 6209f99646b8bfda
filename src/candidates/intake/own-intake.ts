import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import type {} from 'express-session';
import type { User } from '../../platform/http/user.js';
import { ConsentService } from '../consent/consent.service.js';
import { AnswersService, type Typist } from './answers.service.js';
import type { IntakeState } from './intake-state.js';

declare module 'express-session' {
  interface SessionData {
    /** The intake session of whoever helps at this candidate's phone. */
    intakeSessionId?: string;
  }
}

/** A candidate at their own phone. */
@Injectable()
export class OwnIntake {
  constructor(
    private readonly answers: AnswersService,
    private readonly consents: ConsentService,
  ) {}

  /** Where they are, and whether they agreed to the text as it is now. */
  async open(user: User): Promise<{ state: IntakeState; hasConsent: boolean }> {
    const state = await this.answers.ownState(user.id);
    return { state, hasConsent: await this.consents.isGiven(state.candidate.id) };
  }

  /** Whether somebody helps at this phone. */
  isHelped(request: Request): boolean {
    return request.session.intakeSessionId !== undefined;
  }

  /** Who types here: the candidate, perhaps with somebody beside them. */
  typist(user: User, request: Request): Typist {
    return { actor: user, sessionId: request.session.intakeSessionId ?? null };
  }
}
