import { ConflictException, Injectable, NotFoundException } from '@nestjs/common';
import type { Actor } from '../../audit/audit.service.js';
import { DecisionsService } from '../decisions.service.js';
import { OffersService } from '../offers/offers.service.js';
import { PlacementConflict, type TooLate } from '../placement-conflict.js';
import { mustBeReason } from '../../candidates/given-reason.js';

export const BULK_ACTS = ['offer', 'approve'] as const;
export type BulkAct = (typeof BULK_ACTS)[number];

/** Why one of many did not go through. */
export type NotDone = TooLate['type'] | 'placement-not-found' | 'changed-meanwhile';

/** What became of one of many placements; null: it is done. */
export interface Outcome {
  id: string;
  problem: NotDone | null;
}

/** The same act for many placements: each a transaction of its own with its own entry in the trail, so that one does not stop the others. */
@Injectable()
export class BulkActs {
  constructor(
    private readonly offers: OffersService,
    private readonly decisions: DecisionsService,
  ) {}

  /**
   * Approves only groups as the run proposed them, within the mix rule.
   * @param reason goes with each of them
   * @throws BadRequestException when the reason holds a citizen service number: then nothing is done
   */
  async do(act: BulkAct, ids: readonly string[], reason: string | null, actor: Actor): Promise<Outcome[]> {
    if (reason) mustBeReason(reason);
    const outcomes: Outcome[] = [];
    for (const id of new Set(ids)) {
      const work = act === 'offer' ? this.offers.offer(id, actor) : this.decisions.approve(id, { reason, actor }, true);
      outcomes.push({ id, problem: await problemOf(work) });
    }
    return outcomes;
  }
}

/** @throws what is no refusal */
async function problemOf(work: Promise<void>): Promise<NotDone | null> {
  try {
    await work;
    return null;
  } catch (error) {
    if (error instanceof PlacementConflict) return error.tooLate.type;
    if (error instanceof NotFoundException) return 'placement-not-found';
    if (error instanceof ConflictException) return 'changed-meanwhile';
    throw error;
  }
}
