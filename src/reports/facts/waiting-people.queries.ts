import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { TargetGroup } from '../../candidates/candidate-answers.js';
import { HOUSED_STATUSES, inSql } from '../../placements/placement-states.js';
import type { Selection } from './placement-facts.queries.js';

/** Somebody who waits for a home, and since when (ISO day). */
export interface WaitingPerson {
  targetGroup: TargetGroup;
  registeredOn: string;
}

@Injectable()
export class WaitingPeopleQueries {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Everybody who is registered, takes part still and has no home; of a round, and of those who would live in a location. */
  of({ round, location }: Selection): Promise<WaitingPerson[]> {
    return this.dataSource.query(
      `SELECT person."targetGroup", to_char(person."registeredOn", 'YYYY-MM-DD') AS "registeredOn"
       FROM "candidate" person
       WHERE person."stoppedAt" IS NULL AND person."erasedAt" IS NULL
         AND NOT EXISTS (SELECT 1 FROM "placement_member" member
           JOIN "placement" placement ON placement."id" = member."placementId"
           WHERE member."candidateId" = person."id" AND placement."status" IN (${inSql(HOUSED_STATUSES)}))
         AND ($1::uuid IS NULL OR EXISTS (SELECT 1 FROM "round_candidate" WHERE "candidateId" = person."id" AND "roundId" = $1))
         AND ($2::uuid IS NULL OR EXISTS (
           SELECT 1 FROM "candidate_location" WHERE "candidateId" = person."id" AND "locationId" = $2))`,
      [round ?? null, location ?? null],
    );
  }
}
