import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LivingAgreements1795907935317 implements MigrationInterface {
  name = 'LivingAgreements1795907935317';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "agreement_signer" DROP CONSTRAINT "FK_ac3d34f85e3a19fbef1fdc3e02f"');
    await runner.query(
      'CREATE TABLE "conflict_note" ("id" uuid NOT NULL, "agreementId" uuid NOT NULL, "step" text NOT NULL, "notedAt" TIMESTAMP WITH TIME ZONE NOT NULL, "words" text, "candidateId" uuid, "authorMark" text NOT NULL, CONSTRAINT "PK_6f9fa441b964f60f50942b6287a" PRIMARY KEY ("id"))',
    );
    await runner.query('CREATE INDEX "IDX_520f463e8eeca25288b4146c08" ON "conflict_note"  ("agreementId") ');
    await runner.query('CREATE INDEX "IDX_b0edd0a0c9653cab22bcf9172f" ON "conflict_note"  ("candidateId") ');
    await runner.query(
      'CREATE TABLE "agreement_pulse" ("agreementId" uuid NOT NULL, "topic" text NOT NULL, "candidateId" uuid NOT NULL, "mood" text NOT NULL, "saidAt" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_6116eb284dd08dfee31b917d907" PRIMARY KEY ("agreementId", "topic", "candidateId"))',
    );
    await runner.query('CREATE INDEX "IDX_47c962821ee208c0de444f3a38" ON "agreement_pulse"  ("candidateId") ');
    await runner.query(
      'CREATE TABLE "agreement_review" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "agreementId" uuid NOT NULL, "kind" text NOT NULL, "dueOn" date NOT NULL, "toldAt" TIMESTAMP WITH TIME ZONE, "doneAt" TIMESTAMP WITH TIME ZONE, "doneById" uuid, CONSTRAINT "PK_11048f5bcb8efac9ffd76ff980b" PRIMARY KEY ("id"))',
    );
    await runner.query('CREATE INDEX "IDX_673f69ef624a38dc4c872384a8" ON "agreement_review"  ("agreementId") ');
    await runner.query(
      'CREATE INDEX "agreement_review_due" ON "agreement_review"  ("dueOn") WHERE "doneAt" IS NULL AND "toldAt" IS NULL',
    );
    await runner.query(
      'CREATE UNIQUE INDEX "agreement_review_one_open" ON "agreement_review"  ("agreementId", "kind") WHERE "doneAt" IS NULL',
    );
    await runner.query(
      'CREATE TABLE "agreement_request" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "agreementId" uuid NOT NULL, "candidateId" uuid NOT NULL, "isNamed" boolean NOT NULL, "topic" text NOT NULL, "words" text NOT NULL, "language" text NOT NULL, "askedAt" TIMESTAMP WITH TIME ZONE NOT NULL, "handledAt" TIMESTAMP WITH TIME ZONE, "handledById" uuid, CONSTRAINT "PK_3a40b4ba87f19a50c560c11bfe0" PRIMARY KEY ("id"))',
    );
    await runner.query('CREATE INDEX "IDX_fa931923a3c304a91eecf1755d" ON "agreement_request"  ("candidateId") ');
    await runner.query(
      'CREATE UNIQUE INDEX "agreement_request_one_open" ON "agreement_request"  ("agreementId", "candidateId", "topic") WHERE "handledAt" IS NULL',
    );
    await runner.query(
      'ALTER TABLE "agreement_signer" ADD CONSTRAINT "FK_ac3d34f85e3a19fbef1fdc3e02f" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "conflict_note" ADD CONSTRAINT "FK_520f463e8eeca25288b4146c088" FOREIGN KEY ("agreementId") REFERENCES "agreement"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "conflict_note" ADD CONSTRAINT "FK_b0edd0a0c9653cab22bcf9172f5" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "agreement_pulse" ADD CONSTRAINT "FK_8c553ea0d7a2ff67fe3e49da579" FOREIGN KEY ("agreementId") REFERENCES "agreement"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "agreement_pulse" ADD CONSTRAINT "FK_47c962821ee208c0de444f3a388" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "agreement_review" ADD CONSTRAINT "FK_673f69ef624a38dc4c872384a8c" FOREIGN KEY ("agreementId") REFERENCES "agreement"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "agreement_review" ADD CONSTRAINT "FK_0bdc9c2c730f68fe8f333f2eb06" FOREIGN KEY ("doneById") REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "agreement_request" ADD CONSTRAINT "FK_aa74f00544682a7c51a2e1d69b6" FOREIGN KEY ("agreementId") REFERENCES "agreement"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "agreement_request" ADD CONSTRAINT "FK_fa931923a3c304a91eecf1755d7" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "agreement_request" ADD CONSTRAINT "FK_67fa3f03b273dada4a0555865c4" FOREIGN KEY ("handledById") REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "agreement_request" DROP CONSTRAINT "FK_67fa3f03b273dada4a0555865c4"');
    await runner.query('ALTER TABLE "agreement_request" DROP CONSTRAINT "FK_fa931923a3c304a91eecf1755d7"');
    await runner.query('ALTER TABLE "agreement_request" DROP CONSTRAINT "FK_aa74f00544682a7c51a2e1d69b6"');
    await runner.query('ALTER TABLE "agreement_review" DROP CONSTRAINT "FK_0bdc9c2c730f68fe8f333f2eb06"');
    await runner.query('ALTER TABLE "agreement_review" DROP CONSTRAINT "FK_673f69ef624a38dc4c872384a8c"');
    await runner.query('ALTER TABLE "agreement_pulse" DROP CONSTRAINT "FK_47c962821ee208c0de444f3a388"');
    await runner.query('ALTER TABLE "agreement_pulse" DROP CONSTRAINT "FK_8c553ea0d7a2ff67fe3e49da579"');
    await runner.query('ALTER TABLE "conflict_note" DROP CONSTRAINT "FK_b0edd0a0c9653cab22bcf9172f5"');
    await runner.query('ALTER TABLE "conflict_note" DROP CONSTRAINT "FK_520f463e8eeca25288b4146c088"');
    await runner.query('ALTER TABLE "agreement_signer" DROP CONSTRAINT "FK_ac3d34f85e3a19fbef1fdc3e02f"');
    await runner.query('DROP INDEX "public"."agreement_request_one_open"');
    await runner.query('DROP INDEX "public"."IDX_fa931923a3c304a91eecf1755d"');
    await runner.query('DROP TABLE "agreement_request"');
    await runner.query('DROP INDEX "public"."agreement_review_one_open"');
    await runner.query('DROP INDEX "public"."agreement_review_due"');
    await runner.query('DROP INDEX "public"."IDX_673f69ef624a38dc4c872384a8"');
    await runner.query('DROP TABLE "agreement_review"');
    await runner.query('DROP INDEX "public"."IDX_47c962821ee208c0de444f3a38"');
    await runner.query('DROP TABLE "agreement_pulse"');
    await runner.query('DROP INDEX "public"."IDX_b0edd0a0c9653cab22bcf9172f"');
    await runner.query('DROP INDEX "public"."IDX_520f463e8eeca25288b4146c08"');
    await runner.query('DROP TABLE "conflict_note"');
    await runner.query(
      'ALTER TABLE "agreement_signer" ADD CONSTRAINT "FK_ac3d34f85e3a19fbef1fdc3e02f" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
  }
}
