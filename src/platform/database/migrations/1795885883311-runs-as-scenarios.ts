import type { MigrationInterface, QueryRunner } from 'typeorm';

export class RunsAsScenarios1795885883311 implements MigrationInterface {
  name = 'RunsAsScenarios1795885883311';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "run" ADD "name" text');
    await runner.query('ALTER TABLE "run" ADD "policyChanges" jsonb NOT NULL DEFAULT \'{}\'');
    await runner.query('ALTER TABLE "run" ADD "homesOut" uuid array NOT NULL DEFAULT \'{}\'');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "run" DROP COLUMN "homesOut"');
    await runner.query('ALTER TABLE "run" DROP COLUMN "policyChanges"');
    await runner.query('ALTER TABLE "run" DROP COLUMN "name"');
  }
}
