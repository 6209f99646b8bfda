import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ChoosingClosesAndRehearsals1795642361041 implements MigrationInterface {
  name = 'ChoosingClosesAndRehearsals1795642361041';

  async up(runner: QueryRunner): Promise<void> {
    // An invitation to live together has a table of its own; what is left of one here is the yes in it.
    await runner.query(`UPDATE "choice" SET "kind" = 'like' WHERE "kind" = 'invite'`);
    await runner.query('ALTER TABLE "round" ADD "choosingClosesOn" date');
    await runner.query('ALTER TABLE "run" ADD "isRehearsal" boolean NOT NULL DEFAULT false');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "run" DROP COLUMN "isRehearsal"');
    await runner.query('ALTER TABLE "round" DROP COLUMN "choosingClosesOn"');
  }
}
