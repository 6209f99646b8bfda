import { ConflictException, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditService, type Actor } from '../audit/audit.service.js';
import { Clock } from '../platform/clock/clock.js';
import { inTransaction } from '../platform/database/transaction.js';
import type { FieldProblem } from '../platform/http/problem.js';
import { invalid } from '../platform/http/validation.js';
import { lockOpenRound } from './open-round.js';
import { dayFaults, dayProblems } from './phases/phase-days.js';
import { phasesAfter, type RoundPhase } from './phases/round-phases.js';
import { RoundPhases } from './phases/round-phases.service.js';
import { Round } from './round.entity.js';

/** When the people of a round stop choosing each other. */
@Injectable()
export class ChoosingCloses {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly phases: RoundPhases,
    private readonly clock: Clock,
  ) {}

  /**
   * Moves the day, earlier or later; runs that started before stay what they are. The same day again changes nothing. A
   * round in the phase matching goes back to choosing when its day is still to come.
   * @param closesOn the first day without choosing (ISO); today closes it at once, null: the round waits for no choices
   * @throws BadRequestException for a day that is past, or not between the days of other phases
   * @throws ConflictException when the round is closed, or its offers have begun
   */
  async move(roundId: string, closesOn: string | null, actor: Actor): Promise<void> {
    await inTransaction(this.dataSource, async (tx) => {
      const round = await lockOpenRound(tx, roundId);
      if (round.choosingClosesOn === closesOn) return;
      if (!phasesAfter(round.phase).includes('offers')) throw choosingIsOver();
      const today = this.clock.today();
      const problems = problemsOf(round, closesOn, today);
      if (problems.length > 0) throw invalid(problems);
      const isBack = round.phase === 'matching' && closesOn !== null && closesOn > today;
      const phase: RoundPhase = isBack ? 'choosing' : round.phase;
      const change = { choosingClosesOn: closesOn, phase };
      await tx.update(Round, { id: roundId }, change);
      await this.audit.record(tx, actor, {
        action: 'rounds:choosing-moved',
        recordType: 'round',
        recordId: roundId,
        details: { choosingClosesOn: closesOn, ...(isBack && { phase }) },
      });
      await this.phases.replanned(tx, Object.assign(round, change));
    });
  }
}

/** As if choosing still went on, which the day decides. Whatever day then is in the wrong, `closesOn` is the one to change. */
function problemsOf(round: Round, closesOn: string | null, today: string): FieldProblem[] {
  const phase: RoundPhase = round.phase === 'matching' ? 'choosing' : round.phase;
  const faults = dayFaults({ ...round, choosingClosesOn: closesOn }, today, { phase, days: round });
  return dayProblems(faults, today).map(({ field, message }) => ({
    field: 'closesOn',
    message: field === 'choosingClosesOn' ? message : `would make ${field} wrong, which ${message}`,
  }));
}

const choosingIsOver = () =>
  new ConflictException({
    type: 'choosing-over',
    message: 'The offers of this round have begun: choosing can not be opened or closed any more.',
  });
