import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { PersonalDataParts } from '../../candidates/my-data/personal-data-parts.js';

/** What a candidate asked about homes that they were offered, and the answers, in what they take along. */
@Injectable()
export class QuestionsInData implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly parts: PersonalDataParts,
  ) {}

  onModuleInit(): void {
    this.parts.register('offerQuestions', (candidateId) =>
      this.dataSource.query(
        `SELECT "text", "askedAt", "answer", "answeredAt" FROM "offer_question" WHERE "candidateId" = $1
         ORDER BY "askedAt", "id"`,
        [candidateId],
      ),
    );
  }
}
