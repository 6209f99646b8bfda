import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  explainGroups,
  groupChecker,
  type Group,
  type GroupExplanation,
  type GroupViolation,
  type InstancePolicy,
} from '../matching-engine/index.js';
import { Policy } from '../platform/config/policy.js';
import { buildInstance } from './instance-builder.js';
import { RoundDataQueries } from './round-data.queries.js';

/** A group by the data of now. */
export interface CheckedGroup {
  /** The limits that it breaks; none: these people can live in this home. */
  violations: GroupViolation[];
  /** How well it fits; null when one of the people takes no part any more. */
  explanation: GroupExplanation | null;
}

/** Where a check belongs. */
export interface CheckedIn {
  roundId: string;
  /** The run that the groups come from: its weights and its minimum hold. Without one, or without what it was made of: the policy's. */
  runId?: string;
}

/** Checks groups of people for homes against every limit of their own, as a run would. The mix rule is not one of them. */
@Injectable()
export class GroupChecks {
  constructor(
    private readonly roundData: RoundDataQueries,
    private readonly policy: Policy,
  ) {}

  async check(tx: EntityManager, from: CheckedIn, group: Group): Promise<CheckedGroup> {
    const [checked] = await this.checkAll(tx, from, [group]);
    return checked!;
  }

  /** Many groups of one round, each by itself; the same person may be in several. */
  async checkAll(tx: EntityManager, { roundId, runId }: CheckedIn, groups: readonly Group[]): Promise<CheckedGroup[]> {
    const data = await this.roundData.around(tx, roundId, groups);
    const ofRun = runId ? await weightsOf(tx, runId) : null;
    const built = buildInstance(data, this.policy);
    const instance = { ...built, policy: ofRun ?? built.policy };
    const known = new Set(instance.candidates.map(({ id }) => id));
    const isKnown = ({ candidates }: Group) => candidates.every((id) => known.has(id));
    const explained = explainGroups(instance, groups.filter(isKnown)).values();
    const violationsOf = groupChecker(instance);
    const splits = await this.roundData.splitsHouseGroup(tx, groups);
    return groups.map((group, index) => ({
      violations: [...violationsOf(group), ...(splits[index] ? [BOND_BROKEN] : [])],
      explanation: isKnown(group) ? explained.next().value! : null,
    }));
  }
}

const BOND_BROKEN: GroupViolation = { code: 'bondBroken', candidates: [] };

async function weightsOf(tx: EntityManager, runId: string): Promise<InstancePolicy | null> {
  const [run] = await tx.query<{ weights: InstancePolicy | null }[]>(
    `SELECT "instance"->'policy' AS "weights" FROM "run" WHERE "id" = $1`,
    [runId],
  );
  return run?.weights ?? null;
}
