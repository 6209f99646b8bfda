import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AdviceForUnplaced1795617172342 implements MigrationInterface {
  name = 'AdviceForUnplaced1795617172342';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "unplaced_candidate" ADD "advice" jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "unplaced_candidate" DROP COLUMN "advice"');
  }
}
