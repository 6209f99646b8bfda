import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { TakenGroups, type TakenGroup } from '../matching/taken-groups.js';
import { HOUSED_STATUSES, inSql, OPEN_STATUSES } from './placement-states.js';

/** What people were told of: a draft is a plan that the next publication may replace. */
const PROMISED = OPEN_STATUSES.filter((status) => status !== 'draft');

/** Tells matching which homes and people are taken. */
@Injectable()
export class OpenPlacements implements OnModuleInit {
  constructor(private readonly taken: TakenGroups) {}

  onModuleInit(): void {
    this.taken.register(promised);
  }
}

const promised = (tx: EntityManager): Promise<TakenGroup[]> =>
  tx.query<TakenGroup[]>(
    `SELECT placement."homeId", run."roundId", placement."status" IN (${inSql(HOUSED_STATUSES)}) AS "isHoused",
       json_agg(json_build_object('candidateId', person."id", 'targetGroup', person."targetGroup") ORDER BY person."reference")
         AS "members"
     FROM "placement" placement
     JOIN "proposal" proposal ON proposal."id" = placement."proposalId"
     JOIN "run" run ON run."id" = proposal."runId"
     JOIN "home" home ON home."id" = placement."homeId"
     JOIN "placement_member" member ON member."placementId" = placement."id"
     JOIN "candidate" person ON person."id" = member."candidateId"
     WHERE placement."status" IN (${inSql(PROMISED)})
     GROUP BY placement."id", run."roundId", home."reference"
     ORDER BY home."reference"`,
  );
