import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { PersonalDataParts } from '../candidates/my-data/personal-data-parts.js';
import { knownNameSql } from './known-name.js';

const CHOICES = `
  SELECT ${knownNameSql('"chosenId"')} AS "about", "kind", "createdAt"
  FROM "choice" WHERE "chooserId" = $1 ORDER BY "createdAt", 1`;

/** That somebody said no stays private: how an invitation ended is told no more closely than on the page. */
const INVITATIONS = `
  SELECT ${knownNameSql('"toId"')} AS "to", "createdAt",
    CASE WHEN "status" IN ('declined', 'overtaken') THEN 'ended' ELSE "status" END AS "status"
  FROM "living_invitation" WHERE "fromId" = $1 ORDER BY "createdAt", 1`;

const HOUSE_GROUP = `
  SELECT "own"."joinedAt", (
    SELECT coalesce(json_agg(${knownNameSql('"member"."candidateId"')} ORDER BY "member"."seat"), '[]')
    FROM "house_group_member" "member"
    WHERE "member"."groupId" = "own"."groupId" AND "member"."candidateId" <> $1) AS "with"
  FROM "house_group_member" "own" WHERE "own"."candidateId" = $1`;

/** What a candidate chose, whom they asked to live together and with whom they will, in what they take along. What others chose stays theirs. */
@Injectable()
export class ChoicesInData implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly parts: PersonalDataParts,
  ) {}

  onModuleInit(): void {
    for (const [name, sql] of Object.entries({ choices: CHOICES, livingInvitations: INVITATIONS }))
      this.parts.register(name, (candidateId) => this.dataSource.query(sql, [candidateId]));
    this.parts.register('houseGroup', async (candidateId) => {
      const [group] = await this.dataSource.query<unknown[]>(HOUSE_GROUP, [candidateId]);
      return group ?? null;
    });
  }
}
