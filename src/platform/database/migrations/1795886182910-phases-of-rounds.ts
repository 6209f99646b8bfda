import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PhasesOfRounds1795886182910 implements MigrationInterface {
  name = 'PhasesOfRounds1795886182910';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "round" ADD "phase" text NOT NULL DEFAULT \'intake\'');
    await runner.query('ALTER TABLE "round" ADD "choosingFrom" date');
    await runner.query('ALTER TABLE "round" ADD "offersFrom" date');
    await runner.query('ALTER TABLE "round" ADD "decisionsFrom" date');
    await runner.query('ALTER TABLE "round" ADD "agreementsFrom" date');
    // Rounds of before are at their runs, but for those whose people choose still.
    await runner.query(
      `UPDATE "round" SET "phase" = CASE WHEN "choosingClosesOn" > CURRENT_DATE THEN 'choosing' ELSE 'matching' END`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "round" DROP COLUMN "agreementsFrom"');
    await runner.query('ALTER TABLE "round" DROP COLUMN "decisionsFrom"');
    await runner.query('ALTER TABLE "round" DROP COLUMN "offersFrom"');
    await runner.query('ALTER TABLE "round" DROP COLUMN "choosingFrom"');
    await runner.query('ALTER TABLE "round" DROP COLUMN "phase"');
  }
}
