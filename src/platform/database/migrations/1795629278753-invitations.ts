import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Invitations1795629278753 implements MigrationInterface {
  name = 'Invitations1795629278753';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "invitation" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "candidateId" uuid NOT NULL, "channel" text NOT NULL, "status" text NOT NULL, "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL, "createdById" uuid, "dueAt" TIMESTAMP WITH TIME ZONE, "tries" smallint NOT NULL DEFAULT \'0\', "failure" text, "sentAt" TIMESTAMP WITH TIME ZONE, "reminders" smallint NOT NULL DEFAULT \'0\', "remindedAt" TIMESTAMP WITH TIME ZONE, "acceptedAt" TIMESTAMP WITH TIME ZONE, "withdrawnAt" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_beb994737756c0f18a1c1f8669c" PRIMARY KEY ("id"))',
    );
    await runner.query('CREATE INDEX "IDX_a1d98b6beb0003aad3cefb1129" ON "invitation"  ("candidateId") ');
    await runner.query('CREATE INDEX "invitation_due" ON "invitation"  ("dueAt") WHERE "dueAt" IS NOT NULL');
    await runner.query(
      'CREATE UNIQUE INDEX "invitation_one_open" ON "invitation"  ("candidateId") WHERE status IN (\'queued\', \'sent\', \'failed\')',
    );
    await runner.query(
      'ALTER TABLE "invitation" ADD CONSTRAINT "FK_a1d98b6beb0003aad3cefb1129d" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "invitation" ADD CONSTRAINT "FK_765ded79aea72509a235e9d33a1" FOREIGN KEY ("createdById") REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "invitation" DROP CONSTRAINT "FK_765ded79aea72509a235e9d33a1"');
    await runner.query('ALTER TABLE "invitation" DROP CONSTRAINT "FK_a1d98b6beb0003aad3cefb1129d"');
    await runner.query('DROP INDEX "public"."invitation_one_open"');
    await runner.query('DROP INDEX "public"."invitation_due"');
    await runner.query('DROP INDEX "public"."IDX_a1d98b6beb0003aad3cefb1129"');
    await runner.query('DROP TABLE "invitation"');
  }
}
