import type { MigrationInterface, QueryRunner } from 'typeorm';

export class GuessLockAndNewLinks1795628453103 implements MigrationInterface {
  name = 'GuessLockAndNewLinks1795628453103';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "wrong_codes" ("addressKey" text NOT NULL, "triedAt" TIMESTAMP WITH TIME ZONE array NOT NULL, "lockedUntil" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_7e9dab3864b73082a778800868f" PRIMARY KEY ("addressKey"))',
    );
    await runner.query(
      'CREATE TABLE "sign_in_request" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "email" text, "language" text NOT NULL, "accountId" uuid, "linkMadeAt" TIMESTAMP WITH TIME ZONE, "doneAt" TIMESTAMP WITH TIME ZONE, "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_6e659051a9dd54034898ed07666" PRIMARY KEY ("id"))',
    );
    await runner.query('CREATE INDEX "IDX_359b6aa565d752fb59cdf27cbf" ON "sign_in_request"  ("accountId") ');
    await runner.query(
      'ALTER TABLE "sign_in_request" ADD CONSTRAINT "FK_359b6aa565d752fb59cdf27cbf5" FOREIGN KEY ("accountId") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "sign_in_request" DROP CONSTRAINT "FK_359b6aa565d752fb59cdf27cbf5"');
    await runner.query('DROP INDEX "public"."IDX_359b6aa565d752fb59cdf27cbf"');
    await runner.query('DROP TABLE "sign_in_request"');
    await runner.query('DROP TABLE "wrong_codes"');
  }
}
