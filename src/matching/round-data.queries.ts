import { Injectable } from '@nestjs/common';
import { Any, type EntityManager } from 'typeorm';
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

  /** The part of a round that decides whether groups fit, each by itself: their homes and people. */
  async around(tx: EntityManager, roundId: string, groups: readonly Group[]): Promise<RoundData> {
    const { name, startsOn } = await tx.findOneByOrFail(Round, { id: roundId });
    const candidates = peopleOf(groups);
    return {
      name,
      startsOn,
      locations: [],
      homes: await tx.findBy(Home, { id: Any([...new Set(groups.map(({ home }) => home))]) }),
      candidates: await readyCandidates(tx, candidates),
      ...(await chosenAmong(tx, candidates)),
      houseGroups: [],
      taken: [],
    };
  }

  /** Of each group whether somebody in it would live without people of their house group who have no home yet. */
  async splitsHouseGroup(tx: EntityManager, groups: readonly Group[]): Promise<boolean[]> {
    const pairs = await tx.query<{ own: string; mate: string }[]>(
      `SELECT own."candidateId" AS "own", mate."candidateId" AS "mate"
       FROM "house_group_member" own JOIN "house_group_member" mate USING ("groupId")
       WHERE own."candidateId" = ANY($1) AND mate."candidateId" <> own."candidateId"`,
      [peopleOf(groups)],
    );
    const apart = groups.map(({ candidates }) =>
      pairs.filter(({ own, mate }) => candidates.includes(own) && !candidates.includes(mate)),
    );
    if (apart.every(({ length }) => length === 0)) return apart.map(() => false);
    const withHome = (await this.taken.of(tx)).filter(({ isHoused }) => isHoused);
    const housed = new Set(withHome.flatMap(({ members }) => members.map((one) => one.candidateId)));
    return apart.map((mates) => mates.some(({ mate }) => !housed.has(mate)));
  }
}

const peopleOf = (groups: readonly Group[]) => [...new Set(groups.flatMap(({ candidates }) => candidates))];

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
