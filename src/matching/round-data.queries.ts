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
import type { RoundData } from './round-data.js';
import { TakenGroups } from './taken-groups.js';

/** Reads what a round's instance is made of. */
@Injectable()
export class RoundDataQueries {
  constructor(
    private readonly homes: HomesService,
    private readonly rounds: RoundsService,
    private readonly taken: TakenGroups,
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
      taken: (await this.taken.of(tx)).map(({ roundId: from, ...group }) => ({ ...group, inRound: from === roundId })),
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
      taken: [],
    };
  }

  /** Whether somebody would live without people of their house group who have no home yet. */
  async splitsGroup(tx: EntityManager, { candidates }: Group): Promise<boolean> {
    const rows = await tx.query<{ mate: string }[]>(
      `SELECT mate."candidateId" AS "mate" FROM "house_group_member" own JOIN "house_group_member" mate USING ("groupId")
       WHERE own."candidateId" = ANY($1) AND NOT mate."candidateId" = ANY($1)`,
      [candidates],
    );
    if (rows.length === 0) return false;
    const groups = (await this.taken.of(tx)).filter(({ isHoused }) => isHoused);
    const housed = new Set(groups.flatMap(({ members }) => members.map((one) => one.candidateId)));
    return rows.some(({ mate }) => !housed.has(mate));
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
