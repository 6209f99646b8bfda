import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LimitsOfCodes1795923440905 implements MigrationInterface {
  name = 'LimitsOfCodes1795923440905';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'ALTER TABLE "signing_code" ADD "recent" TIMESTAMP WITH TIME ZONE array NOT NULL DEFAULT \'{}\'',
    );
    await runner.query('ALTER TABLE "signing_code" ADD "sentAt" TIMESTAMP WITH TIME ZONE');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "signing_code" DROP COLUMN "sentAt"');
    await runner.query('ALTER TABLE "signing_code" DROP COLUMN "recent"');
  }
}
