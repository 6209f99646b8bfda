import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Choice } from '../choosing/choice.entity.js';
import { readyCandidates } from '../choosing/fit/ready-candidates.js';
import { Home } from '../homes/home.entity.js';
import { HomesService } from '../homes/homes.service.js';
import type { Group } from '../matching-engine/index.js';
import { Round } from '../rounds/round.entity.js';
import { RoundsService } from '../rounds/rounds.service.js';
import type { ApprovedGroup, RoundData } from './round-data.js';

/** Reads what a round's instance is made of. */
@Injectable()
export class RoundDataQueries {
  constructor(
    private readonly homes: HomesService,
    private readonly rounds: RoundsService,
  ) {}

  /** Give it a transaction with one snapshot (`REPEATABLE READ`), so that all parts fit together. */
  async load(tx: EntityManager, roundId: string): Promise<RoundData> {
    const { round, locationIds, candidateIds } = await this.rounds.plan(tx, roundId);
    return {
      name: round.name,
      startsOn: round.startsOn,
      locations: await this.homes.locationsWithMix(tx, locationIds),
      homes: await tx
        .createQueryBuilder(Home, 'home')
        .where('home.locationId = ANY(:locationIds)', { locationIds })
        .getMany(),
      candidates: await readyCandidates(tx, candidateIds),
      choices: await choicesAmong(tx, candidateIds),
      approved: await approvedGroups(tx, roundId),
    };
  }

  /** The part of a round that decides whether one group fits: its home, its people, and who is bonded to them and free. */
  async around(tx: EntityManager, roundId: string, { home, candidates }: Group): Promise<RoundData> {
    const { name, startsOn } = await tx.findOneByOrFail(Round, { id: roundId });
    const ids = [...candidates, ...(await freeAndBondedTo(tx, roundId, candidates))];
    return {
      name,
      startsOn,
      locations: [],
      homes: [await tx.findOneByOrFail(Home, { id: home })],
      candidates: await readyCandidates(tx, ids),
      choices: await choicesAmong(tx, ids),
      approved: [],
    };
  }
}

/** Others in the round who exchanged invitations with one of these people, and are not taken by an approved proposal. */
async function freeAndBondedTo(tx: EntityManager, roundId: string, ids: string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT DISTINCT a."chosenId" AS "id"
     FROM "choice" a
     JOIN "choice" b ON b."chooserId" = a."chosenId" AND b."chosenId" = a."chooserId" AND b."kind" = 'invite'
     JOIN "round_candidate" r ON r."candidateId" = a."chosenId" AND r."roundId" = $1
     WHERE a."chooserId" = ANY($2) AND a."kind" = 'invite' AND NOT a."chosenId" = ANY($2)
       AND NOT EXISTS (SELECT 1 FROM "proposal_member" m JOIN "proposal" p ON p."id" = m."proposalId"
         WHERE m."candidateId" = a."chosenId" AND p."status" = 'approved')`,
    [roundId, ids],
  );
  return rows.map(({ id }) => id);
}

function choicesAmong(tx: EntityManager, ids: string[]): Promise<RoundData['choices']> {
  return tx
    .createQueryBuilder(Choice, 'choice')
    .where('choice.chooserId = ANY(:ids) AND choice.chosenId = ANY(:ids)', { ids })
    .getMany();
}

function approvedGroups(tx: EntityManager, roundId: string): Promise<ApprovedGroup[]> {
  return tx.query<ApprovedGroup[]>(
    `SELECT p."homeId", r."roundId" = $1 AS "inRound",
       json_agg(json_build_object('candidateId', c."id", 'targetGroup', c."targetGroup") ORDER BY c."reference") AS "members"
     FROM "proposal" p
     JOIN "run" r ON r."id" = p."runId"
     JOIN "home" h ON h."id" = p."homeId"
     JOIN "proposal_member" m ON m."proposalId" = p."id"
     JOIN "candidate" c ON c."id" = m."candidateId"
     WHERE p."status" = 'approved'
     GROUP BY p."id", r."roundId", h."reference"
     ORDER BY h."reference"`,
    [roundId],
  );
}
