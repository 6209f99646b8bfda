import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import type { Paged } from '../platform/http/paging.js';
import { containing, type ListQuery, windowOf } from '../platform/http/paging.js';
import type { RoundStatus } from './round.entity.js';
import { noSuchRound } from './open-round.js';
import { DAY_OF, type PhaseDays, type RoundPhase } from './phases/round-phases.js';

export interface RoundCounts {
  locations: number;
  homes: number;
  /** People that the homes house together. */
  places: number;
  candidates: number;
  statusHolders: number;
  youngTenants: number;
}

export interface RoundSummary extends PhaseDays {
  id: string;
  name: string;
  startsOn: string;
  status: RoundStatus;
  phase: RoundPhase;
  createdAt: Date;
  /** Since when nobody in it can change their answers. */
  answersLockedAt: Date | null;
  counts: RoundCounts;
}

/** Whether a candidate chooses people still, as the open rounds that they are in say. */
export interface ChoosingState {
  open: boolean;
  /** The first day (ISO) without choosing: the one that closed it, or the earliest to come; null when no round has one. */
  closesOn: string | null;
  /** Name of the round whose day it is. */
  round: string | null;
}

export type RoundListQuery = Pick<ListQuery, 'page' | 'pageSize' | 'search'> & { status?: RoundStatus };

const SUMMARY = `
  SELECT r."id", r."name", to_char(r."startsOn", 'YYYY-MM-DD') AS "startsOn", r."status", r."phase", r."createdAt",
    r."answersLockedAt", ${Object.values(DAY_OF)
      .map((field) => `to_char(r."${field}", 'YYYY-MM-DD') AS "${field}"`)
      .join(', ')},
    json_build_object(
      'locations', (SELECT count(*) FROM "round_location" l WHERE l."roundId" = r."id"),
      'homes', h."homes", 'places', h."places",
      'candidates', c."statusHolders" + c."youngTenants", 'statusHolders', c."statusHolders", 'youngTenants', c."youngTenants"
    ) AS "counts"
  FROM "round" r
  CROSS JOIN LATERAL (
    SELECT count(*) AS "homes", coalesce(sum(h."places"), 0) AS "places"
    FROM "home" h JOIN "round_location" l USING ("locationId") WHERE l."roundId" = r."id"
  ) h
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE c."targetGroup" = 'statusHolder') AS "statusHolders",
           count(*) FILTER (WHERE c."targetGroup" = 'youngTenant') AS "youngTenants"
    FROM "candidate" c JOIN "round_candidate" m ON m."candidateId" = c."id" WHERE m."roundId" = r."id"
  ) c`;

/** Rounds for the screen and the API. */
@Injectable()
export class RoundsQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The round that starts last comes first. */
  async list(query: RoundListQuery): Promise<Paged<RoundSummary>> {
    const { skip, take } = windowOf(query);
    const filter = `WHERE ($1::text IS NULL OR r."name" ILIKE $1) AND ($2::text IS NULL OR r."status" = $2)`;
    const values = [query.search ? containing(query.search) : null, query.status ?? null];
    const counted = await this.dataSource.query<{ total: number }[]>(
      `SELECT count(*)::integer AS "total" FROM "round" r ${filter}`,
      values,
    );
    const items = await this.dataSource.query<RoundSummary[]>(
      `${SUMMARY} ${filter} ORDER BY r."startsOn" DESC, r."createdAt" DESC, r."id" LIMIT $3 OFFSET $4`,
      [...values, take, skip],
    );
    return { items, total: counted[0]!.total, page: query.page, pageSize: query.pageSize };
  }

  /** @throws NotFoundException */
  async one(id: string): Promise<RoundSummary & { locationIds: string[] }> {
    const [round] = await this.dataSource.query<RoundSummary[]>(`${SUMMARY} WHERE r."id" = $1`, [id]);
    if (!round) throw noSuchRound();
    const locations = await this.dataSource.query<{ locationId: string }[]>(
      'SELECT "locationId" FROM "round_location" WHERE "roundId" = $1 ORDER BY "locationId"',
      [id],
    );
    return { ...round, locationIds: locations.map(({ locationId }) => locationId) };
  }
  /** Closed as soon as one of their open rounds reached its day: that round matches by what was chosen until then. */
  async choosingStateOf(tx: EntityManager, candidateId: string): Promise<ChoosingState> {
    const [first] = await tx.query<{ closesOn: string; round: string }[]>(
      `SELECT to_char(r."choosingClosesOn", 'YYYY-MM-DD') AS "closesOn", r."name" AS "round"
       FROM "round" r JOIN "round_candidate" c ON c."roundId" = r."id"
       WHERE c."candidateId" = $1 AND r."status" = 'open' AND r."choosingClosesOn" IS NOT NULL
       ORDER BY r."choosingClosesOn", r."name" LIMIT 1`,
      [candidateId],
    );
    return first
      ? { open: this.clock.today() < first.closesOn, ...first }
      : { open: true, closesOn: null, round: null };
  }
}
