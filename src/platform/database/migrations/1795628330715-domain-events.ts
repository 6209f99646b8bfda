import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DomainEvents1795628330715 implements MigrationInterface {
  name = 'DomainEvents1795628330715';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "domain_event" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "kind" text NOT NULL, "recordId" text NOT NULL, "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL, "handledAt" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_f901502d0301da69fb8cebbb8f2" PRIMARY KEY ("id"))',
    );
    await runner.query(
      'CREATE INDEX "domain_event_unhandled" ON "domain_event"  ("createdAt") WHERE "handledAt" IS NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "public"."domain_event_unhandled"');
    await runner.query('DROP TABLE "domain_event"');
  }
}
