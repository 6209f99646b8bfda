import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Any, IsNull, Not, type EntityManager } from 'typeorm';
import { Run } from '../matching/run.entity.js';
import type { RoundPhase } from '../rounds/phases/round-phases.js';
import { RoundBlockers } from '../rounds/phases/round-blockers.js';
import { Placement } from './placement.entity.js';
import type { PlacementStatus } from './placement-states.js';
import { placementTexts } from './texts.js';

/** What waits in a phase, by the status of placements that should have got further. */
const WAITING = [
  { phase: 'offers', code: 'drafts-not-sent', statuses: ['draft'] },
  { phase: 'offers', code: 'offers-unanswered', statuses: ['offered'] },
  { phase: 'decisions', code: 'accepted-undecided', statuses: ['accepted'] },
  { phase: 'agreements', code: 'keys-not-given', statuses: ['approved', 'agreed'] },
] as const satisfies readonly { phase: RoundPhase; code: string; statuses: readonly PlacementStatus[] }[];

/** Tells rounds which placements stand in the way of their next phase. */
@Injectable()
export class UnfinishedPlacements implements OnModuleInit {
  constructor(private readonly blockers: RoundBlockers) {}

  onModuleInit(): void {
    this.blockers.register('matching', {
      code: 'no-published-run',
      stops: true,
      count: async (tx, roundId) => ((await waitsForPublication(tx, roundId)) ? 1 : 0),
      sentence: (_, language) => placementTexts(language)('stops_no-published-run'),
      page: (roundId) => ({ href: `/rounds/${roundId}`, permission: 'placements:decide' }),
    });
    for (const { phase, code, statuses } of WAITING)
      this.blockers.register(phase, {
        code,
        stops: true,
        count: (tx, roundId) => countOf(tx, roundId, statuses),
        sentence: (count, language) => placementTexts(language)(`stops_${code}`, { count }),
        page: (roundId) => ({
          href: `/placements?round=${roundId}&status=${statuses[0]}`,
          permission: 'placements:read',
        }),
      });
  }
}

/** There is a real result, and none is the plan of the round. */
async function waitsForPublication(tx: EntityManager, roundId: string): Promise<boolean> {
  const isMatched = await tx.existsBy(Run, { roundId, status: 'completed', isRehearsal: false });
  return isMatched && !(await tx.existsBy(Run, { roundId, publishedAt: Not(IsNull()) }));
}

const countOf = (tx: EntityManager, roundId: string, statuses: readonly PlacementStatus[]): Promise<number> =>
  tx.countBy(Placement, { status: Any([...statuses]), proposal: { run: { roundId } } });
