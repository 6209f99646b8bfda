import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OfferQuestions1795887764284 implements MigrationInterface {
  name = 'OfferQuestions1795887764284';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "offer_question" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "placementId" uuid NOT NULL, "candidateId" uuid NOT NULL, "text" text NOT NULL, "askedAt" TIMESTAMP WITH TIME ZONE NOT NULL, "answer" text, "answeredAt" TIMESTAMP WITH TIME ZONE, "answeredById" uuid, CONSTRAINT "PK_592c77b8bd344c1cc3adf0b7635" PRIMARY KEY ("id"))',
    );
    await runner.query('CREATE INDEX "IDX_2ed0b92d01f67048e471aba76d" ON "offer_question"  ("placementId") ');
    await runner.query('CREATE INDEX "IDX_2c818aeae5b75e4d6f99fca68f" ON "offer_question"  ("candidateId") ');
    await runner.query('CREATE INDEX "IDX_b37a992f83f13bb82b9375abba" ON "offer_question"  ("answeredById") ');
    await runner.query(
      'CREATE UNIQUE INDEX "offer_question_one_open" ON "offer_question"  ("placementId", "candidateId") WHERE "answeredAt" IS NULL',
    );
    await runner.query('ALTER TABLE "placement_member" ADD "meetingAskedAt" TIMESTAMP WITH TIME ZONE');
    await runner.query(
      'ALTER TABLE "offer_question" ADD CONSTRAINT "FK_2ed0b92d01f67048e471aba76d0" FOREIGN KEY ("placementId") REFERENCES "placement"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "offer_question" ADD CONSTRAINT "FK_2c818aeae5b75e4d6f99fca68fb" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "offer_question" ADD CONSTRAINT "FK_b37a992f83f13bb82b9375abbab" FOREIGN KEY ("answeredById") REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "offer_question" DROP CONSTRAINT "FK_b37a992f83f13bb82b9375abbab"');
    await runner.query('ALTER TABLE "offer_question" DROP CONSTRAINT "FK_2c818aeae5b75e4d6f99fca68fb"');
    await runner.query('ALTER TABLE "offer_question" DROP CONSTRAINT "FK_2ed0b92d01f67048e471aba76d0"');
    await runner.query('ALTER TABLE "placement_member" DROP COLUMN "meetingAskedAt"');
    await runner.query('DROP INDEX "public"."offer_question_one_open"');
    await runner.query('DROP INDEX "public"."IDX_b37a992f83f13bb82b9375abba"');
    await runner.query('DROP INDEX "public"."IDX_2c818aeae5b75e4d6f99fca68f"');
    await runner.query('DROP INDEX "public"."IDX_2ed0b92d01f67048e471aba76d"');
    await runner.query('DROP TABLE "offer_question"');
  }
}
