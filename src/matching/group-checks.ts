import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  explainGroups,
  groupChecker,
  type Group,
  type GroupExplanation,
  type GroupViolation,
} from '../matching-engine/index.js';
import { Policy } from '../platform/config/policy.js';
import { buildInstance } from './instance-builder.js';
import { RoundDataQueries } from './round-data.queries.js';
import type { Run } from './run.entity.js';

export type { Group, GroupExplanation, GroupViolation };
export type GroupViolationCode = GroupViolation['code'];

/** A group by the data of now. */
export interface CheckedGroup {
  /** The limits that it breaks; none: these people can live in this home. */
  violations: GroupViolation[];
  /** How well it fits; null when one of the people takes no part any more. */
  explanation: GroupExplanation | null;
}

/** The run that groups come from: its weights and its minimum hold. */
export type CheckedIn = Pick<Run, 'roundId' | 'policyChanges'>;

/** Checks groups of people for homes against every limit of their own, as a run would. The mix rule is not one of them. */
@Injectable()
export class GroupChecks {
  constructor(
    private readonly roundData: RoundDataQueries,
    private readonly policy: Policy,
  ) {}

  /** @param run the weights of a scenario may differ from the policy's */
  async check(tx: EntityManager, run: CheckedIn, group: Group): Promise<CheckedGroup> {
    const [checked] = await this.checkAll(tx, run, [group]);
    return checked!;
  }

  /** Many groups of one round, each by itself; the same person may be in several. */
  async checkAll(
    tx: EntityManager,
    { roundId, policyChanges }: CheckedIn,
    groups: readonly Group[],
  ): Promise<CheckedGroup[]> {
    const data = await this.roundData.around(tx, roundId, groups);
    const instance = buildInstance(data, this.policy, { policyChanges, homesOut: [] });
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
