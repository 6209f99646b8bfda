import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { PersonalDataParts } from '../candidates/my-data/personal-data-parts.js';

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
        `SELECT "chosen"."firstName" AS "about", "choice"."kind", "choice"."createdAt"
         FROM "choice" JOIN "candidate" "chosen" ON "chosen"."id" = "choice"."chosenId"
         WHERE "choice"."chooserId" = $1 ORDER BY "choice"."createdAt", 1`,
        [candidateId],
      ),
    );
  }
}
