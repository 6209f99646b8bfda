import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Any, DataSource, type EntityManager } from 'typeorm';
import { Candidate } from '../../candidates/candidate.entity.js';
import { MixQueries, type PlaceMix } from '../mix.queries.js';
import type { Placement } from '../placement.entity.js';
import { notInRound } from './adjusting-conflicts.js';
import { originOf, plan } from './adjusting.service.js';
import { AdjustmentChecks, keepsLimits, type DraftCheck } from './adjustment-checks.js';
import { canSwap, stampOf, type Adjustment } from './adjustment-plan.js';
import { DraftsQueries } from './drafts.queries.js';

export type PeopleById = ReadonlyMap<string, Candidate>;

/** A draft before and after, with the mix of its location and cluster. */
export interface DraftPreview extends DraftCheck {
  mix: Record<'before' | 'after', PlaceMix[]>;
}

/** Everything that an adjustment would do. */
export interface AdjustmentPreview {
  /** The draft itself first, then those that people come from. */
  drafts: DraftPreview[];
  people: PeopleById;
  maySave: boolean;
  swap: boolean;
  /** Whether who leaves could take the place of who comes. */
  canSwap: boolean;
  /** To be sent along when it is saved. */
  stamp: string;
}

/** Shows adjustments before they are saved; changes nothing. */
@Injectable()
export class AdjustmentPreviews {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly drafts: DraftsQueries,
    private readonly checks: AdjustmentChecks,
    private readonly mix: MixQueries,
  ) {}

  /** @throws NotFoundException; PlacementConflict when it is no draft; BadRequestException when it is not clear what shall change */
  async of(wish: Adjustment): Promise<AdjustmentPreview> {
    const { manager: tx } = this.dataSource;
    const from = await originOf(tx, wish.placementId);
    const drafts = await this.drafts.ofRound(tx, from.roundId);
    const changes = plan(drafts, wish);
    const checks = await this.checks.check(tx, from, changes);
    const people = await peopleOf(tx, checks);
    if (wish.candidateIds.some((id) => !people.has(id))) throw notInRound();
    return {
      drafts: await this.withMix(tx, checks, people),
      people,
      maySave: keepsLimits(checks),
      swap: wish.swap,
      canSwap: canSwap(drafts, wish),
      stamp: stampOf(changes),
    };
  }

  async withMix(tx: EntityManager, checks: readonly DraftCheck[], people: PeopleById): Promise<DraftPreview[]> {
    const around = (placement: Placement, ids: readonly string[]) =>
      this.mix.around(tx, {
        placement: { status: 'draft' },
        home: placement.home,
        members: ids.map((id) => ({ candidate: people.get(id)! })),
      });
    const previews: DraftPreview[] = [];
    for (const check of checks) {
      const before = await around(check.placement, check.before.candidateIds);
      const after = await around(check.placement, check.after.candidateIds);
      previews.push({ ...check, mix: { before, after } });
    }
    return previews;
  }
}

/** Everybody who is in one of these groups, before or after. */
export async function peopleOf(tx: EntityManager, checks: readonly DraftCheck[]): Promise<PeopleById> {
  const ids = checks.flatMap(({ before, after }) => [...before.candidateIds, ...after.candidateIds]);
  return byId(await tx.findBy(Candidate, { id: Any([...new Set(ids)]) }));
}

const byId = (people: readonly Candidate[]): PeopleById => new Map(people.map((person) => [person.id, person]));
