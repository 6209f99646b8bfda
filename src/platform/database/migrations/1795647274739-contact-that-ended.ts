import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ContactThatEnded1795647274739 implements MigrationInterface {
  name = 'ContactThatEnded1795647274739';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "choice" ADD "mutualAt" TIMESTAMP WITH TIME ZONE');
    await runner.query(
      `UPDATE "choice" own SET "mutualAt" = greatest(own."createdAt", back."createdAt") FROM "choice" back
       WHERE own."kind" = 'like' AND back."kind" = 'like'
         AND back."chooserId" = own."chosenId" AND back."chosenId" = own."chooserId"`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "choice" DROP COLUMN "mutualAt"');
  }
}
