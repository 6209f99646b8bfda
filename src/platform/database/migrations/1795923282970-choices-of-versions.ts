import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ChoicesOfVersions1795923282970 implements MigrationInterface {
  name = 'ChoicesOfVersions1795923282970';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "agreement_version" ADD "choices" jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "agreement_version" DROP COLUMN "choices"');
  }
}
