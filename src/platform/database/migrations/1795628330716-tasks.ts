import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Tasks1795628330716 implements MigrationInterface {
  name = 'Tasks1795628330716';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "task" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "kind" text NOT NULL, "recordType" text NOT NULL, "recordId" text NOT NULL, "role" text NOT NULL, "assigneeId" uuid, "dueOn" date, "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL, "closedAt" TIMESTAMP WITH TIME ZONE, "closedById" uuid, CONSTRAINT "PK_fb213f79ee45060ba925ecd576e" PRIMARY KEY ("id"))',
    );
    await runner.query('CREATE INDEX "task_open_for_role" ON "task"  ("role", "assigneeId") WHERE "closedAt" IS NULL');
    await runner.query(
      'CREATE UNIQUE INDEX "task_one_open" ON "task"  ("kind", "recordType", "recordId") WHERE "closedAt" IS NULL',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "public"."task_one_open"');
    await runner.query('DROP INDEX "public"."task_open_for_role"');
    await runner.query('DROP TABLE "task"');
  }
}
