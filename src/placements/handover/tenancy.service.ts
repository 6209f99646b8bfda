import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { inTransaction } from '../../platform/database/transaction.js';
import { invalid } from '../../platform/http/validation.js';
import { isIsoDay } from '../../rounds/iso-day.js';
import type { Decision } from '../decisions.service.js';
import { HandoverGate } from './handover-gate.js';
import { Handover } from './handover.entity.js';
import { PlacementMoves } from '../placement-moves.js';
import { canDo } from '../placement-states.js';

/** The end of a tenancy. */
export interface TenancyEnd extends Decision {
  /** ISO day; today when left out. */
  lastDay?: string | null;
}

/** What comes after approval: the house agreement is signed, the key is handed over, the tenancy ends. */
@Injectable()
export class TenancyService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly moves: PlacementMoves,
    private readonly gate: HandoverGate,
  ) {}

  /** The residents signed their house agreement. @throws PlacementConflict when it is not approved */
  agree(id: string, { reason, actor }: Decision): Promise<void> {
    return inTransaction(this.dataSource, async (tx) =>
      this.moves.move(tx, await this.moves.lock(tx, id), { verb: 'agree', actor, reason }),
    );
  }

  /** The residents have the key. @throws PlacementConflict when they have not agreed, or something is missing */
  handOver(id: string, { reason, actor }: Decision): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      const locked = await this.moves.lock(tx, id);
      if (canDo('handOver', locked.placement.status)) await this.gate.mustBeReady(tx, locked);
      await this.moves.move(tx, locked, { verb: 'handOver', actor, reason });
    });
  }

  /**
   * They live there no more: the home is free.
   * @throws PlacementConflict; BadRequestException without a reason, or with a last day that can't be
   */
  end(id: string, { reason, actor, lastDay }: TenancyEnd): Promise<void> {
    return inTransaction(this.dataSource, async (tx) => {
      const locked = await this.moves.lock(tx, id);
      const days = await this.gate.daysToEnd(tx, locked);
      const endedOn = lastDay ?? days.last;
      if (canDo('end', locked.placement.status)) checkEnd(endedOn, reason, days);
      await this.moves.move(tx, locked, { verb: 'end', actor, reason, details: { endedOn } });
      await tx.update(Handover, { placementId: id }, { endedOn });
    });
  }
}

function checkEnd(endedOn: string, reason: string | null, { first, last }: { first: string; last: string }): void {
  const isWrong = !isIsoDay(endedOn) || endedOn < first || endedOn > last;
  const problems = [
    ...(isWrong ? [{ field: 'lastDay', message: `The last day lies between ${first} and ${last}.` }] : []),
    ...(reason ? [] : [{ field: 'reason', message: 'Give the reason: it goes into the letter and the audit trail.' }]),
  ];
  if (isWrong) throw invalid(problems);
}
