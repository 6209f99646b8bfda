import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SupportAnswersAndLeftOut1795647555721 implements MigrationInterface {
  name = 'SupportAnswersAndLeftOut1795647555721';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "meeting" ADD "supportAnswer" text');
    await runner.query('ALTER TABLE "meeting" ADD "supporterId" uuid');
    await runner.query('ALTER TABLE "run" ADD "leftOut" integer NOT NULL DEFAULT \'0\'');
    await runner.query(
      'ALTER TABLE "meeting" ADD CONSTRAINT "FK_35f8406db7e343b62cc30ae8490" FOREIGN KEY ("supporterId") REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "meeting" DROP CONSTRAINT "FK_35f8406db7e343b62cc30ae8490"');
    await runner.query('ALTER TABLE "run" DROP COLUMN "leftOut"');
    await runner.query('ALTER TABLE "meeting" DROP COLUMN "supporterId"');
    await runner.query('ALTER TABLE "meeting" DROP COLUMN "supportAnswer"');
  }
}
