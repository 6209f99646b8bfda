import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { GroupChecks, type CheckedGroup } from '../matching/group-checks.js';
import { PlacementConflict } from './placement-conflict.js';
import type { LockedPlacement } from './placement-moves.js';

type Group = Pick<LockedPlacement, 'roundId' | 'policyChanges' | 'members'> & { home: { id: string } };

/** A placement's group by the data of now: an import, or a choice, may have changed what the run knew. */
@Injectable()
export class GroupNow {
  constructor(private readonly checks: GroupChecks) {}

  check(tx: EntityManager, { home, members, ...run }: Group): Promise<CheckedGroup> {
    return this.checks.check(tx, run, { home: home.id, candidates: members.map((one) => one.candidateId) });
  }

  /** @throws PlacementConflict when it breaks a limit */
  async mustFit(tx: EntityManager, group: Group): Promise<void> {
    const { violations } = await this.check(tx, group);
    if (violations.length > 0) throw new PlacementConflict({ type: 'placement-outdated' });
  }
}
