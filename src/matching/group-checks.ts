import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  checkGroup,
  explainGroups,
  type Group,
  type GroupExplanation,
  type GroupViolation,
} from '../matching-engine/index.js';
import { Policy } from '../platform/config/policy.js';
import { buildInstance } from './instance-builder.js';
import { RoundDataQueries } from './round-data.queries.js';
import type { Run } from './run.entity.js';

/** A group by the data of now. */
export interface CheckedGroup {
  /** The limits that it breaks; none: these people can live in this home. */
  violations: GroupViolation[];
  /** How well it fits; null when one of the people takes no part any more. */
  explanation: GroupExplanation | null;
}

/** Checks one group of people for one home against every limit of its own, as a run would. The mix rule is not one of them. */
@Injectable()
export class GroupChecks {
  constructor(
    private readonly roundData: RoundDataQueries,
    private readonly policy: Policy,
  ) {}

  /** By the weights of the run that it comes from: a scenario may have asked for less satisfaction than the policy. */
  async check(
    tx: EntityManager,
    { roundId, policyChanges }: Pick<Run, 'roundId' | 'policyChanges'>,
    group: Group,
  ): Promise<CheckedGroup> {
    const around = await this.roundData.around(tx, roundId, group);
    const instance = buildInstance(around, this.policy, { policyChanges, homesOut: [] });
    const known = new Set(instance.candidates.map(({ id }) => id));
    const violations = checkGroup(instance, group);
    if (await this.roundData.splitsGroup(tx, group)) violations.push({ code: 'bondBroken', candidates: [] });
    const isWhole = group.candidates.every((id) => known.has(id));
    return { violations, explanation: isWhole ? explainGroups(instance, [group])[0]! : null };
  }
}
