import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Choice } from '../choosing/choice.entity.js';
import { PersonReport } from '../choosing/contacts/person-report.entity.js';
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
      ...(await chosenAmong(tx, candidateIds)),
      houseGroups: await houseGroupsOf(tx, candidateIds),
      approved: await approvedGroups(tx, roundId),
    };
  }

  /** The part of a round that decides whether one group fits by itself: its home and its people. */
  async around(tx: EntityManager, roundId: string, { home, candidates }: Group): Promise<RoundData> {
    const { name, startsOn } = await tx.findOneByOrFail(Round, { id: roundId });
    return {
      name,
      startsOn,
      locations: [],
      homes: [await tx.findOneByOrFail(Home, { id: home })],
      candidates: await readyCandidates(tx, candidates),
      ...(await chosenAmong(tx, candidates)),
      houseGroups: [],
      approved: [],
    };
  }

  /** Whether somebody would live without people of their house group who have no home by an approved proposal. */
  async splitsGroup(tx: EntityManager, { candidates }: Group): Promise<boolean> {
    const [row] = await tx.query<[{ splits: boolean }]>(
      `SELECT EXISTS (
         SELECT 1 FROM "house_group_member" own JOIN "house_group_member" mate USING ("groupId")
         WHERE own."candidateId" = ANY($1) AND NOT mate."candidateId" = ANY($1)
           AND NOT EXISTS (SELECT 1 FROM "proposal_member" m JOIN "proposal" p ON p."id" = m."proposalId"
             WHERE m."candidateId" = mate."candidateId" AND p."status" = 'approved')) AS "splits"`,
      [candidates],
    );
    return row.splits;
  }
}

async function chosenAmong(tx: EntityManager, ids: string[]): Promise<Pick<RoundData, 'choices' | 'reports'>> {
  const choices = await tx
    .createQueryBuilder(Choice, 'choice')
    .where(`choice.chooserId = ANY(:ids) AND choice.chosenId = ANY(:ids) AND choice.kind <> 'takenBack'`, { ids })
    .getMany();
  const reports = await tx
    .createQueryBuilder(PersonReport, 'report')
    .where('report.reporterId = ANY(:ids) AND report.reportedId = ANY(:ids)', { ids })
    .getMany();
  return { choices, reports };
}

async function houseGroupsOf(tx: EntityManager, ids: string[]): Promise<string[][]> {
  const rows = await tx.query<{ members: string[] }[]>(
    `SELECT array_agg(mate."candidateId" ORDER BY mate."candidateId") AS "members" FROM "house_group_member" mate
     WHERE mate."groupId" IN (SELECT own."groupId" FROM "house_group_member" own WHERE own."candidateId" = ANY($1))
     GROUP BY mate."groupId" HAVING count(*) > 1 ORDER BY 1`,
    [ids],
  );
  return rows.map(({ members }) => members);
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
