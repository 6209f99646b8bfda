import type { MigrationInterface, QueryRunner } from 'typeorm';

export class KeepEarlierGroups1795617945435 implements MigrationInterface {
  name = 'KeepEarlierGroups1795617945435';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "run" ADD "earlierRunId" uuid');
    await runner.query(
      'ALTER TABLE "run" ADD CONSTRAINT "FK_0acaf495c51c195e8d496f2733b" FOREIGN KEY ("earlierRunId") REFERENCES "run"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "run" DROP CONSTRAINT "FK_0acaf495c51c195e8d496f2733b"');
    await runner.query('ALTER TABLE "run" DROP COLUMN "earlierRunId"');
  }
}
