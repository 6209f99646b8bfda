import { ConflictException, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AuditService, SYSTEM, type Actor } from '../../audit/audit.service.js';
import { holdsCitizenNumber } from '../../candidates/citizen-number.js';
import { Clock } from '../../platform/clock/clock.js';
import { inTransaction } from '../../platform/database/transaction.js';
import { invalid } from '../../platform/http/validation.js';
import { lockOpenRound } from '../open-round.js';
import { Round } from '../round.entity.js';
import { type Blocker, RoundBlockers } from './round-blockers.js';
import { RoundCalendar } from './round-calendar.js';
import { DAY_OF, type LaterPhase, nextPhase } from './round-phases.js';
import { RoundTasks } from './round-tasks.js';

/** Moves rounds on to their next phase: by hand, or as their days say. */
@Injectable()
export class RoundPhases {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly blockers: RoundBlockers,
    private readonly calendar: RoundCalendar,
    private readonly tasks: RoundTasks,
    private readonly clock: Clock,
  ) {}

  /** What stands in the way of the next phase of a round. */
  blockersOf(round: Pick<Round, 'id' | 'phase' | 'status'>): Promise<Blocker[]> {
    return this.blockers.of(this.dataSource.manager, round);
  }

  /**
   * A person moves a round on, also when something stands in the way. A first day that was still to come is today then.
   * @param to the next phase: whoever saw an older page moves nothing
   * @throws ConflictException when that is not the next phase (any more), or the round is closed
   * @throws BadRequestException without a reason when something stops the round
   */
  async moveOn(id: string, to: LaterPhase, reason: string | null, actor: Actor): Promise<void> {
    await inTransaction(this.dataSource, async (tx) => {
      const round = await lockOpenRound(tx, id);
      if (nextPhase(round.phase) !== to) throw notNext(round);
      const message = reasonProblem(reason, await this.blockers.of(tx, round));
      if (message) throw invalid([{ field: 'reason', message }]);
      await this.enter(tx, round, to, actor, reason);
      await this.keepUp(tx, round);
    });
  }

  /**
   * Moves a locked round as far as its days say and nothing stops it, and opens or closes the tasks about that. Again at
   * the same moment changes nothing.
   */
  async keepUp(tx: EntityManager, round: Round): Promise<void> {
    let step = await this.calendar.stepOf(tx, round);
    while (step === 'move') {
      await this.enter(tx, round, nextPhase(round.phase)!, SYSTEM, null);
      step = await this.calendar.stepOf(tx, round);
    }
    await this.tasks.keep(tx, round, step);
  }

  /** The same after its days were changed: tasks for a day that is no more make way. */
  async replanned(tx: EntityManager, round: Round): Promise<void> {
    await this.tasks.close(tx, round.id);
    await this.keepUp(tx, round);
  }

  private async enter(
    tx: EntityManager,
    round: Round,
    to: LaterPhase,
    actor: Actor,
    reason: string | null,
  ): Promise<void> {
    const from = round.phase;
    const planned = round[DAY_OF[to]];
    const today = this.clock.today();
    const isEarly = planned !== null && planned > today;
    const change = { phase: to, ...(isEarly && { [DAY_OF[to]]: today }) };
    await tx.update(Round, { id: round.id }, change);
    Object.assign(round, change);
    await this.audit.record(tx, actor, {
      action: 'rounds:phase-moved',
      recordType: 'round',
      recordId: round.id,
      reason,
      details: { from, to, ...(isEarly && { planned }) },
    });
  }
}

/** A reason stays for good: a citizen service number must not get into it. */
function reasonProblem(reason: string | null, blockers: readonly Blocker[]): string | null {
  if (reason && holdsCitizenNumber(reason)) return 'holds what looks like a citizen service number: leave it out';
  const stopping = blockers.filter(({ kind }) => kind.stops).map(({ kind }) => kind.code);
  if (!reason && stopping.length > 0) return `is needed, because something stands in the way: ${stopping.join(', ')}`;
  return null;
}

const notNext = ({ phase }: Round) =>
  new ConflictException({
    type: 'round-phase-not-next',
    message: `The round is in the phase ${phase}; the next one is ${nextPhase(phase) ?? 'none'}.`,
  });
