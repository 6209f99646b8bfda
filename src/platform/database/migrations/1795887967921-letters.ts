import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Letters1795887967921 implements MigrationInterface {
  name = 'Letters1795887967921';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "letter" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "candidateId" uuid NOT NULL, "placementId" uuid, "runId" uuid, "kind" text NOT NULL, "firstName" text NOT NULL, "writtenAt" TIMESTAMP WITH TIME ZONE NOT NULL, "facts" jsonb NOT NULL, "readAt" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_7a85cf0e444dff7c656a31b32bf" PRIMARY KEY ("id"))',
    );
    await runner.query('CREATE INDEX "IDX_0a4390bd7b5a929fd9c3840f4d" ON "letter"  ("candidateId") ');
    await runner.query('CREATE INDEX "IDX_ad6c9235e40aa05475e00a9576" ON "letter"  ("placementId") ');
    await runner.query('CREATE INDEX "IDX_c93f0adf2d555861e32db27af1" ON "letter"  ("runId") ');
    await runner.query(
      'ALTER TABLE "letter" ADD CONSTRAINT "FK_0a4390bd7b5a929fd9c3840f4d4" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "letter" ADD CONSTRAINT "FK_ad6c9235e40aa05475e00a95764" FOREIGN KEY ("placementId") REFERENCES "placement"("id") ON DELETE SET NULL ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "letter" ADD CONSTRAINT "FK_c93f0adf2d555861e32db27af12" FOREIGN KEY ("runId") REFERENCES "run"("id") ON DELETE SET NULL ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "letter" DROP CONSTRAINT "FK_c93f0adf2d555861e32db27af12"');
    await runner.query('ALTER TABLE "letter" DROP CONSTRAINT "FK_ad6c9235e40aa05475e00a95764"');
    await runner.query('ALTER TABLE "letter" DROP CONSTRAINT "FK_0a4390bd7b5a929fd9c3840f4d4"');
    await runner.query('DROP INDEX "public"."IDX_c93f0adf2d555861e32db27af1"');
    await runner.query('DROP INDEX "public"."IDX_ad6c9235e40aa05475e00a9576"');
    await runner.query('DROP INDEX "public"."IDX_0a4390bd7b5a929fd9c3840f4d"');
    await runner.query('DROP TABLE "letter"');
  }
}
