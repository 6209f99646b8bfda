import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditService, type Actor } from '../audit/audit.service.js';
import { Clock } from '../platform/clock/clock.js';
import { inTransaction } from '../platform/database/transaction.js';
import { invalid } from '../platform/http/validation.js';
import { closingDayProblems } from './closing-day.js';
import { Round } from './round.entity.js';
import { lockOpenRound } from './rounds.service.js';

/** When the people of a round stop choosing each other. */
@Injectable()
export class ChoosingCloses {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  /**
   * Moves the day, earlier or later; runs that started before stay what they are. The same day again changes nothing.
   * @param closesOn the first day without choosing (ISO); today closes it at once, null: the round waits for no choices
   * @throws BadRequestException for a day that is past; ConflictException when the round is closed
   */
  async move(roundId: string, closesOn: string | null, actor: Actor): Promise<void> {
    await inTransaction(this.dataSource, async (tx) => {
      const { choosingClosesOn } = await lockOpenRound(tx, roundId);
      if (choosingClosesOn === closesOn) return;
      const problems = closingDayProblems('closesOn', closesOn, this.clock.today());
      if (problems.length > 0) throw invalid(problems);
      await tx.update(Round, { id: roundId }, { choosingClosesOn: closesOn });
      await this.audit.record(tx, actor, {
        action: 'rounds:choosing-moved',
        recordType: 'round',
        recordId: roundId,
        details: { choosingClosesOn: closesOn },
      });
    });
  }
}
