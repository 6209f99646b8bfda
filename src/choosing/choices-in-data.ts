import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { PersonalDataParts } from '../candidates/my-data/personal-data-parts.js';
import { knownNameSql } from './known-name.js';

/** The choices that a candidate made, in what they take along. What others chose stays theirs. */
@Injectable()
export class ChoicesInData implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly parts: PersonalDataParts,
  ) {}

  onModuleInit(): void {
    this.parts.register('choices', (candidateId) =>
      this.dataSource.query(
        `SELECT ${knownNameSql('"chosenId"')} AS "about", "kind", "createdAt"
         FROM "choice" WHERE "chooserId" = $1 ORDER BY "createdAt", 1`,
        [candidateId],
      ),
    );
  }
}
