import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { ANSWER_COLUMNS } from '../../candidates/candidate.entity.js';
import type { InstanceCandidate } from '../../matching-engine/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Policy } from '../../platform/config/policy.js';
import { isLookingSql } from '../choosers.js';
import { instanceCandidate, NOBODY_CHOSEN } from '../fit/instance-candidate.js';
import { readyCandidates } from '../fit/ready-candidates.js';
import { groupsNow } from '../house-groups/group-members.js';
import { homeKinds } from './home-kinds.js';
import { Pool } from './pool.js';

/** A pool, and what tells whether somebody's answers changed since. */
export interface PoolReading {
  pool: Pool;
  /** Of each chooser's answers. */
  prints: ReadonlyMap<string, string>;
  /** ISO day as of which people are compared. */
  today: string;
}

/** Reads all choosers; the next time only those whose answers changed. */
@Injectable()
export class PoolReader {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly policy: Policy,
    private readonly clock: Clock,
  ) {}

  /** @param last the last reading, if any */
  read(last: PoolReading | null): Promise<PoolReading> {
    const [readAt, today] = [this.clock.now(), this.clock.today()];
    const before = last?.today === today ? last : null;
    return this.dataSource.transaction('REPEATABLE READ', async (tx) => {
      const prints = await readPrints(tx);
      const people = await this.people(tx, prints, before, today);
      const [groups, homes, shown] = [await groupsNow(tx), await homeKinds(tx, null, today), await readShown(tx)];
      return { pool: new Pool({ people, groups, homes, shown, readAt }, before?.pool), prints, today };
    });
  }

  private async people(
    tx: EntityManager,
    prints: PoolReading['prints'],
    before: PoolReading | null,
    today: string,
  ): Promise<readonly InstanceCandidate[]> {
    const changed = [...prints.keys()].filter((id) => before?.prints.get(id) !== prints.get(id));
    if (before && changed.length === 0 && prints.size === before.prints.size) return before.pool.people;
    const read = await readyCandidates(tx, changed);
    const fresh = read.map((person) => instanceCandidate(person, NOBODY_CHOSEN, today, this.policy.urgency));
    const isNew = new Set(changed);
    const kept = before?.pool.people.filter(({ id }) => prints.has(id) && !isNew.has(id)) ?? [];
    return [...kept, ...fresh];
  }
}

/** What people are compared on. */
const COLUMNS = ['gender', 'birthDate', ...ANSWER_COLUMNS].map((column) => `person."${column}"`).join(', ');

async function readPrints(tx: EntityManager): Promise<Map<string, string>> {
  const rows = await tx.query<{ id: string; print: string }[]>(
    `SELECT person."id", hashtextextended(ROW(${COLUMNS}, wishes."ids")::text, 0)::text AS "print"
     FROM "candidate" person
     LEFT JOIN (SELECT "candidateId", array_agg("locationId" ORDER BY "rank") AS "ids" FROM "candidate_location" GROUP BY 1)
       wishes ON wishes."candidateId" = person."id"
     WHERE ${isLookingSql('person')}`,
  );
  return new Map(rows.map(({ id, print }) => [id, print]));
}

async function readShown(tx: EntityManager): Promise<Map<string, number>> {
  const rows = await tx.query<{ id: string; count: number }[]>(
    'SELECT "shownId" AS "id", count(*)::int AS "count" FROM "showing" GROUP BY 1',
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
}
