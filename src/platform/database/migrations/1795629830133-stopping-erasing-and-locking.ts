import type { MigrationInterface, QueryRunner } from 'typeorm';

export class StoppingErasingAndLocking1795629830133 implements MigrationInterface {
  name = 'StoppingErasingAndLocking1795629830133';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "candidate" ADD "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now()');
    await runner.query('ALTER TABLE "round" ADD "answersLockedAt" TIMESTAMP WITH TIME ZONE');
    await runner.query('ALTER TABLE "run" ADD "redactedAt" TIMESTAMP WITH TIME ZONE');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "run" DROP COLUMN "redactedAt"');
    await runner.query('ALTER TABLE "round" DROP COLUMN "answersLockedAt"');
    await runner.query('ALTER TABLE "candidate" DROP COLUMN "createdAt"');
  }
}
