import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AuditService, type Actor } from '../../audit/audit.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { inTransaction } from '../../platform/database/transaction.js';
import { invalid } from '../../platform/http/validation.js';
import { lockOpenRound } from '../open-round.js';
import { Round } from '../round.entity.js';
import { dayFaults, dayProblems } from './phase-days.js';
import { DAY_OF, type PhaseDays } from './round-phases.js';
import { RoundPhases } from './round-phases.service.js';

const FIELDS = Object.values(DAY_OF);

/** On which days the phases of a round begin. */
@Injectable()
export class RoundPlans {
  constructor(
    private readonly dataSource: DataSource,
    private readonly audit: AuditService,
    private readonly phases: RoundPhases,
    private readonly clock: Clock,
  ) {}

  /**
   * Puts these days in the place of those before; the round then keeps up with them. The same days again change nothing.
   * @throws BadRequestException with everything that is wrong with them; ConflictException when the round is closed
   */
  async change(id: string, days: PhaseDays, actor: Actor): Promise<void> {
    await inTransaction(this.dataSource, async (tx) => {
      const round = await lockOpenRound(tx, id);
      const today = this.clock.today();
      const faults = dayFaults(days, today, { phase: round.phase, days: round });
      if (faults.length > 0) throw invalid(dayProblems(faults, today));
      const changed = Object.fromEntries(
        FIELDS.filter((field) => days[field] !== round[field]).map((field) => [field, days[field]]),
      );
      if (Object.keys(changed).length === 0) return;
      await tx.update(Round, { id }, changed);
      await this.audit.record(tx, actor, {
        action: 'rounds:replanned',
        recordType: 'round',
        recordId: id,
        details: changed,
      });
      await this.phases.replanned(tx, Object.assign(round, changed));
    });
  }
}
