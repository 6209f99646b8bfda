import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { Policy } from '../../platform/config/policy.js';
import type { Round } from '../round.entity.js';
import { RoundBlockers } from './round-blockers.js';
import { calendarStep, type CalendarStep, endOfPhase } from './round-phases.js';

/** What the days of a round ask today. */
@Injectable()
export class RoundCalendar {
  constructor(
    private readonly blockers: RoundBlockers,
    private readonly policy: Policy,
    private readonly clock: Clock,
  ) {}

  async stepOf(tx: EntityManager, round: Round): Promise<CalendarStep> {
    const end = endOfPhase(round.phase, round);
    const step = (isStopped: boolean) =>
      calendarStep(end, this.clock.today(), this.policy.rounds.remindDaysBefore, isStopped);
    // What stands in the way is only looked up when it matters.
    if (step(true) === 'wait') return 'wait';
    return step((await this.blockers.of(tx, round)).some(({ kind }) => kind.stops));
  }
}
