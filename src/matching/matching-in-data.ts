import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { PersonalDataParts } from '../candidates/my-data/personal-data-parts.js';

const PROPOSALS = `
  SELECT p."number", r."number" AS "run", coalesce(r."finishedAt", r."createdAt") AS "proposedAt",
    o."name" AS "round", h."street" || ' ' || h."houseNumber" || ', ' || h."city" AS "home",
    m."satisfaction", m."parts"->'home' AS "homePoints"
  FROM "proposal_member" m
  JOIN "proposal" p ON p."id" = m."proposalId" JOIN "run" r ON r."id" = p."runId"
  JOIN "round" o ON o."id" = r."roundId" JOIN "home" h ON h."id" = p."homeId"
  WHERE m."candidateId" = $1 ORDER BY p."number"`;

const WITHOUT_PLACE = `
  SELECT r."number" AS "run", r."finishedAt" AS "foundAt", o."name" AS "round", u."reasons", u."advice"
  FROM "unplaced_candidate" u JOIN "run" r ON r."id" = u."runId" JOIN "round" o ON o."id" = r."roundId"
  WHERE u."candidateId" = $1 AND r."status" = 'completed' ORDER BY r."number"`;

/** What matching found for a candidate, in what they take along: nothing about whoever it was found with. */
@Injectable()
export class MatchingInData implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly parts: PersonalDataParts,
  ) {}

  onModuleInit(): void {
    this.parts.register('proposals', (candidateId) => this.dataSource.query(PROPOSALS, [candidateId]));
    this.parts.register('withoutPlace', (candidateId) => this.dataSource.query(WITHOUT_PLACE, [candidateId]));
  }
}
