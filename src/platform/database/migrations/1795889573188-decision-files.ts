import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DecisionFiles1795889573188 implements MigrationInterface {
  name = 'DecisionFiles1795889573188';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "placement" ADD "decisionFile" jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "placement" DROP COLUMN "decisionFile"');
  }
}
