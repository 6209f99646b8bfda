import type { MigrationInterface, QueryRunner } from 'typeorm';

export class DistinctCandidates1795630248166 implements MigrationInterface {
  name = 'DistinctCandidates1795630248166';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "distinct_candidates" ("firstId" uuid NOT NULL, "secondId" uuid NOT NULL, "saidById" uuid, "saidAt" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "distinct_candidates_ordered" CHECK ("firstId" < "secondId"), CONSTRAINT "PK_71d49b30feb7a872eb19c825aaa" PRIMARY KEY ("firstId", "secondId"))',
    );
    await runner.query('CREATE INDEX "IDX_2bce14fcaa83df8e317701eb6f" ON "distinct_candidates"  ("secondId") ');
    await runner.query(
      'ALTER TABLE "distinct_candidates" ADD CONSTRAINT "FK_92785de771915f7ab95b9d36a88" FOREIGN KEY ("firstId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "distinct_candidates" ADD CONSTRAINT "FK_2bce14fcaa83df8e317701eb6ff" FOREIGN KEY ("secondId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "distinct_candidates" ADD CONSTRAINT "FK_a21e8a0b1ca220565dd3a0f73c5" FOREIGN KEY ("saidById") REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "distinct_candidates" DROP CONSTRAINT "FK_a21e8a0b1ca220565dd3a0f73c5"');
    await runner.query('ALTER TABLE "distinct_candidates" DROP CONSTRAINT "FK_2bce14fcaa83df8e317701eb6ff"');
    await runner.query('ALTER TABLE "distinct_candidates" DROP CONSTRAINT "FK_92785de771915f7ab95b9d36a88"');
    await runner.query('DROP INDEX "public"."IDX_2bce14fcaa83df8e317701eb6f"');
    await runner.query('DROP TABLE "distinct_candidates"');
  }
}
