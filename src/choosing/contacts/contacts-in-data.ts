import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { PersonalDataParts } from '../../candidates/my-data/personal-data-parts.js';
import { knownNameSql } from '../known-name.js';

const PARTS = {
  lines: `SELECT ${knownNameSql('"toId"')} AS "to", "line", "sentAt" FROM "contact_line" WHERE "fromId" = $1 ORDER BY "sentAt", "id"`,
  reports: `SELECT ${knownNameSql('"reportedId"')} AS "about", "reason", "words", "createdAt" FROM "person_report"
    WHERE "reporterId" = $1 ORDER BY "createdAt", "id"`,
  news: `SELECT "kind", "createdAt", "seenAt" FROM "news" WHERE "candidateId" = $1 ORDER BY "createdAt", "id"`,
};

/** What a candidate sent to contacts, told about others and was told, in what they take along. What others sent or told is theirs. */
@Injectable()
export class ContactsInData implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly parts: PersonalDataParts,
  ) {}

  onModuleInit(): void {
    for (const [name, sql] of Object.entries(PARTS))
      this.parts.register(name, (candidateId) => this.dataSource.query(sql, [candidateId]));
  }
}
