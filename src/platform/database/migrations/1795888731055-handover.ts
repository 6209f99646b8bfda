import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Handover1795888731055 implements MigrationInterface {
  name = 'Handover1795888731055';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "handover" ("placementId" uuid NOT NULL, "revision" integer NOT NULL, "tenancyForm" text NOT NULL, "startsOn" date NOT NULL, "signedOn" date NOT NULL, "leaseType" text NOT NULL, "endsOn" date, "keyAt" TIMESTAMP WITH TIME ZONE, "keyPlace" text, "keySequence" integer NOT NULL DEFAULT \'0\', "keyChangedAt" TIMESTAMP WITH TIME ZONE, "endedOn" date, "overdueToldAt" TIMESTAMP WITH TIME ZONE, "remindedDaysBefore" integer, CONSTRAINT "handover_key_has_place" CHECK (("keyAt" IS NULL) = ("keyPlace" IS NULL)), CONSTRAINT "handover_end_after_start" CHECK ("endsOn" >= "startsOn"), CONSTRAINT "PK_314213a569f516bce7547dc2ad6" PRIMARY KEY ("placementId"))',
    );
    await runner.query(
      'CREATE TABLE "handover_tick" ("placementId" uuid NOT NULL, "item" text NOT NULL, "doneAt" TIMESTAMP WITH TIME ZONE NOT NULL, "doneById" uuid, CONSTRAINT "PK_73d860ca1d3d9c16636c1e9b7b8" PRIMARY KEY ("placementId", "item"))',
    );
    await runner.query('CREATE INDEX "IDX_4cc819eb241ed65c15d9a7e32b" ON "handover_tick"  ("doneById") ');
    await runner.query(
      'ALTER TABLE "handover" ADD CONSTRAINT "FK_314213a569f516bce7547dc2ad6" FOREIGN KEY ("placementId") REFERENCES "placement"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "handover_tick" ADD CONSTRAINT "FK_8b66bbba00e24ba00d9c9e6e8f0" FOREIGN KEY ("placementId") REFERENCES "placement"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "handover_tick" ADD CONSTRAINT "FK_4cc819eb241ed65c15d9a7e32b1" FOREIGN KEY ("doneById") REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "handover_tick" DROP CONSTRAINT "FK_4cc819eb241ed65c15d9a7e32b1"');
    await runner.query('ALTER TABLE "handover_tick" DROP CONSTRAINT "FK_8b66bbba00e24ba00d9c9e6e8f0"');
    await runner.query('ALTER TABLE "handover" DROP CONSTRAINT "FK_314213a569f516bce7547dc2ad6"');
    await runner.query('DROP INDEX "public"."IDX_4cc819eb241ed65c15d9a7e32b"');
    await runner.query('DROP TABLE "handover_tick"');
    await runner.query('DROP TABLE "handover"');
  }
}
