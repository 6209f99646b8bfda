import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { TargetGroup } from '../candidates/candidate-answers.js';
import type { Advice } from '../matching-engine/index.js';
import { containing, type Paged } from '../platform/http/paging.js';
import type { RunReason } from './unplaced-reason.js';

export const REASON_CODES = [
  'houseGroupNotInRound',
  'bondTooLarge',
  'bondMembersDoNotFit',
  'noHomeInChosenLocations',
  'noHomeWithinRent',
  'notAvailableInTime',
  'noHomeForPet',
  'noStepFreeHome',
  'noHomeMeetsAllLimits',
  'noCompatibleHousemate',
  'satisfactionTooLow',
  'mixRuleFull',
  'noCompleteGroup',
  'tooFewHomes',
  'runEndedEarly',
] as const satisfies readonly RunReason['code'][];
export type ReasonCode = (typeof REASON_CODES)[number];

/** Somebody without a place; the reason that binds most comes first. */
export interface UnplacedRow {
  candidateId: string;
  reference: string;
  name: string;
  targetGroup: TargetGroup;
  reasons: RunReason[];
  /** The change of their own answers that would help most; null when none would, or the run's engine did not look. */
  advice: Advice | null;
}

export interface UnplacedFilter {
  search?: string;
  /** The reason that binds most. */
  reason?: ReasonCode;
  targetGroup?: TargetGroup;
}

const MATCHING = `
  FROM "unplaced_candidate" u JOIN "candidate" c ON c."id" = u."candidateId"
  WHERE u."runId" = $1
    AND ($2::text IS NULL OR c."firstName" || ' ' || c."lastName" ILIKE $2 OR c."reference" ILIKE $2)
    AND ($3::text IS NULL OR u."reasons"->0->>'code' = $3)
    AND ($4::text IS NULL OR c."targetGroup" = $4)`;

/** The people for whom a run found no place. */
@Injectable()
export class UnplacedQueries {
  constructor(private readonly dataSource: DataSource) {}

  async list(runId: string, filter: UnplacedFilter & { page: number; pageSize: number }): Promise<Paged<UnplacedRow>> {
    const { page, pageSize } = filter;
    const [counted] = await this.dataSource.query<{ total: number }[]>(
      `SELECT count(*)::integer AS "total" ${MATCHING}`,
      valuesOf(runId, filter),
    );
    return {
      items: await this.all(runId, filter, pageSize, (page - 1) * pageSize),
      total: counted!.total,
      page,
      pageSize,
    };
  }

  /** Everybody that the filter shows, by reference. */
  all(runId: string, filter: UnplacedFilter, limit: number | null = null, offset = 0): Promise<UnplacedRow[]> {
    return this.dataSource.query<UnplacedRow[]>(
      `SELECT u."candidateId", c."reference", c."firstName" || ' ' || c."lastName" AS "name", c."targetGroup", u."reasons", u."advice"
       ${MATCHING} ORDER BY c."reference" LIMIT $5 OFFSET $6`,
      [...valuesOf(runId, filter), limit, offset],
    );
  }
}

const valuesOf = (runId: string, { search, reason, targetGroup }: UnplacedFilter) => [
  runId,
  search ? containing(search) : null,
  reason ?? null,
  targetGroup ?? null,
];
