import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Intake1795628040412 implements MigrationInterface {
  name = 'Intake1795628040412';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "intake_session" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "candidateId" uuid NOT NULL, "helper" text NOT NULL, "staffId" uuid, "interpreter" text NOT NULL, "language" text NOT NULL, "startedAt" TIMESTAMP WITH TIME ZONE NOT NULL, "endedAt" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_bcd2ede8b1171f40d3012c3906d" PRIMARY KEY ("id"))',
    );
    await runner.query('CREATE INDEX "IDX_6b920b7317f5d068b73b3aeb8d" ON "intake_session"  ("candidateId") ');
    await runner.query('CREATE INDEX "IDX_de083e1b21ac50e177910da2eb" ON "intake_session"  ("staffId") ');
    await runner.query(
      'CREATE TABLE "consent" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "candidateId" uuid NOT NULL, "version" text NOT NULL, "language" text NOT NULL, "givenAt" TIMESTAMP WITH TIME ZONE NOT NULL, "sessionId" uuid, "withdrawnAt" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_9115e8d6b082d4fc46d56134d29" PRIMARY KEY ("id"))',
    );
    await runner.query('CREATE INDEX "IDX_eb955806052c1d7b4b675a211c" ON "consent"  ("sessionId") ');
    await runner.query(
      'CREATE UNIQUE INDEX "consent_one_in_force" ON "consent"  ("candidateId") WHERE "withdrawnAt" IS NULL',
    );
    await runner.query(
      'CREATE TABLE "intake_answer" ("candidateId" uuid NOT NULL, "question" text NOT NULL, "value" jsonb NOT NULL, "revision" integer NOT NULL, "questionVersion" integer NOT NULL, "questionText" text NOT NULL, "language" text NOT NULL, "answeredAt" TIMESTAMP WITH TIME ZONE NOT NULL, "answeredById" uuid, "sessionId" uuid, "confirmedAt" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_63dc14e9ce61dc0311b94a02a18" PRIMARY KEY ("candidateId", "question"))',
    );
    await runner.query('CREATE INDEX "IDX_2dc80e3b654e745161a8691c09" ON "intake_answer"  ("answeredById") ');
    await runner.query('CREATE INDEX "IDX_a4e495335cafc53dc7d8a7cdd6" ON "intake_answer"  ("sessionId") ');
    await runner.query(
      'CREATE TABLE "public_profile" ("candidateId" uuid NOT NULL, "nickname" text, "avatar" text, "about" text, "hidden" text array NOT NULL DEFAULT \'{}\', "approvedAt" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_c14159ad506df31f2f7973e10c0" PRIMARY KEY ("candidateId"))',
    );
    await runner.query('ALTER TABLE "candidate" ADD "readyAt" TIMESTAMP WITH TIME ZONE');
    await runner.query('ALTER TABLE "candidate" ADD "stoppedAt" TIMESTAMP WITH TIME ZONE');
    await runner.query('ALTER TABLE "candidate" ADD "erasedAt" TIMESTAMP WITH TIME ZONE');
    await runner.query('ALTER TABLE "candidate" ADD "answersLockedAt" TIMESTAMP WITH TIME ZONE');
    await runner.query('ALTER TABLE "candidate" ADD "activeAt" TIMESTAMP WITH TIME ZONE');
    await runner.query('ALTER TABLE "candidate" ADD "supervisorId" uuid');
    await runner.query('ALTER TABLE "candidate" ALTER COLUMN "maxRent" DROP NOT NULL');
    await runner.query('ALTER TABLE "candidate" ALTER COLUMN "availableFrom" DROP NOT NULL');
    await runner.query('ALTER TABLE "candidate" ALTER COLUMN "availableUntil" DROP NOT NULL');
    await runner.query('ALTER TABLE "candidate" ALTER COLUMN "acceptsGenders" DROP NOT NULL');
    await runner.query('ALTER TABLE "candidate" ALTER COLUMN "smokes" DROP NOT NULL');
    await runner.query('ALTER TABLE "candidate" ALTER COLUMN "acceptsSmoking" DROP NOT NULL');
    await runner.query('ALTER TABLE "candidate" ALTER COLUMN "hasPet" DROP NOT NULL');
    await runner.query('ALTER TABLE "candidate" ALTER COLUMN "acceptsPets" DROP NOT NULL');
    await runner.query('ALTER TABLE "candidate" ALTER COLUMN "needsStepFree" DROP NOT NULL');
    await runner.query('ALTER TABLE "candidate" ALTER COLUMN "sleep" DROP NOT NULL');
    await runner.query('ALTER TABLE "candidate" ALTER COLUMN "cleanliness" DROP NOT NULL');
    await runner.query('ALTER TABLE "candidate" ALTER COLUMN "guests" DROP NOT NULL');
    await runner.query('ALTER TABLE "candidate" ALTER COLUMN "noise" DROP NOT NULL');
    await runner.query('ALTER TABLE "candidate" ALTER COLUMN "kitchen" DROP NOT NULL');
    await runner.query('ALTER TABLE "candidate" ALTER COLUMN "languages" DROP NOT NULL');
    await runner.query('ALTER TABLE "candidate" ALTER COLUMN "interests" DROP NOT NULL');
    await runner.query('ALTER TABLE "candidate" ALTER COLUMN "importance" DROP NOT NULL');
    await runner.query('CREATE INDEX "IDX_dc505c816efb1bc4bd4fe22763" ON "candidate"  ("supervisorId") ');
    // Until now every candidate came with all answers.
    await runner.query('UPDATE "candidate" SET "readyAt" = now()');
    await runner.query(
      'ALTER TABLE "candidate" ADD CONSTRAINT "candidate_ready" CHECK ("readyAt" IS NULL OR num_nulls("maxRent", "availableFrom", "availableUntil", "acceptsGenders", "smokes", "acceptsSmoking", "hasPet", "acceptsPets", "needsStepFree", "sleep", "cleanliness", "guests", "noise", "kitchen", "languages", "interests", "importance") = 0)',
    );
    await runner.query(
      'ALTER TABLE "candidate" ADD CONSTRAINT "FK_dc505c816efb1bc4bd4fe227631" FOREIGN KEY ("supervisorId") REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "intake_session" ADD CONSTRAINT "FK_6b920b7317f5d068b73b3aeb8d2" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "intake_session" ADD CONSTRAINT "FK_de083e1b21ac50e177910da2ebe" FOREIGN KEY ("staffId") REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "consent" ADD CONSTRAINT "FK_83438d6289c5b11068a9feead09" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "consent" ADD CONSTRAINT "FK_eb955806052c1d7b4b675a211c2" FOREIGN KEY ("sessionId") REFERENCES "intake_session"("id") ON DELETE SET NULL ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "intake_answer" ADD CONSTRAINT "FK_6379eb7a37c895cbb808b109bd7" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "intake_answer" ADD CONSTRAINT "FK_2dc80e3b654e745161a8691c095" FOREIGN KEY ("answeredById") REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "intake_answer" ADD CONSTRAINT "FK_a4e495335cafc53dc7d8a7cdd69" FOREIGN KEY ("sessionId") REFERENCES "intake_session"("id") ON DELETE SET NULL ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "public_profile" ADD CONSTRAINT "FK_c14159ad506df31f2f7973e10c0" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "public_profile" DROP CONSTRAINT "FK_c14159ad506df31f2f7973e10c0"');
    await runner.query('ALTER TABLE "intake_answer" DROP CONSTRAINT "FK_a4e495335cafc53dc7d8a7cdd69"');
    await runner.query('ALTER TABLE "intake_answer" DROP CONSTRAINT "FK_2dc80e3b654e745161a8691c095"');
    await runner.query('ALTER TABLE "intake_answer" DROP CONSTRAINT "FK_6379eb7a37c895cbb808b109bd7"');
    await runner.query('ALTER TABLE "consent" DROP CONSTRAINT "FK_eb955806052c1d7b4b675a211c2"');
    await runner.query('ALTER TABLE "consent" DROP CONSTRAINT "FK_83438d6289c5b11068a9feead09"');
    await runner.query('ALTER TABLE "intake_session" DROP CONSTRAINT "FK_de083e1b21ac50e177910da2ebe"');
    await runner.query('ALTER TABLE "intake_session" DROP CONSTRAINT "FK_6b920b7317f5d068b73b3aeb8d2"');
    await runner.query('ALTER TABLE "candidate" DROP CONSTRAINT "FK_dc505c816efb1bc4bd4fe227631"');
    await runner.query('ALTER TABLE "candidate" DROP CONSTRAINT "candidate_ready"');
    await runner.query('DROP INDEX "public"."IDX_dc505c816efb1bc4bd4fe22763"');
    await runner.query('ALTER TABLE "candidate" ALTER COLUMN "importance" SET NOT NULL');
    await runner.query('ALTER TABLE "candidate" ALTER COLUMN "interests" SET NOT NULL');
    await runner.query('ALTER TABLE "candidate" ALTER COLUMN "languages" SET NOT NULL');
    await runner.query('ALTER TABLE "candidate" ALTER COLUMN "kitchen" SET NOT NULL');
    await runner.query('ALTER TABLE "candidate" ALTER COLUMN "noise" SET NOT NULL');
    await runner.query('ALTER TABLE "candidate" ALTER COLUMN "guests" SET NOT NULL');
    await runner.query('ALTER TABLE "candidate" ALTER COLUMN "cleanliness" SET NOT NULL');
    await runner.query('ALTER TABLE "candidate" ALTER COLUMN "sleep" SET NOT NULL');
    await runner.query('ALTER TABLE "candidate" ALTER COLUMN "needsStepFree" SET NOT NULL');
    await runner.query('ALTER TABLE "candidate" ALTER COLUMN "acceptsPets" SET NOT NULL');
    await runner.query('ALTER TABLE "candidate" ALTER COLUMN "hasPet" SET NOT NULL');
    await runner.query('ALTER TABLE "candidate" ALTER COLUMN "acceptsSmoking" SET NOT NULL');
    await runner.query('ALTER TABLE "candidate" ALTER COLUMN "smokes" SET NOT NULL');
    await runner.query('ALTER TABLE "candidate" ALTER COLUMN "acceptsGenders" SET NOT NULL');
    await runner.query('ALTER TABLE "candidate" ALTER COLUMN "availableUntil" SET NOT NULL');
    await runner.query('ALTER TABLE "candidate" ALTER COLUMN "availableFrom" SET NOT NULL');
    await runner.query('ALTER TABLE "candidate" ALTER COLUMN "maxRent" SET NOT NULL');
    await runner.query('ALTER TABLE "candidate" DROP COLUMN "supervisorId"');
    await runner.query('ALTER TABLE "candidate" DROP COLUMN "activeAt"');
    await runner.query('ALTER TABLE "candidate" DROP COLUMN "answersLockedAt"');
    await runner.query('ALTER TABLE "candidate" DROP COLUMN "erasedAt"');
    await runner.query('ALTER TABLE "candidate" DROP COLUMN "stoppedAt"');
    await runner.query('ALTER TABLE "candidate" DROP COLUMN "readyAt"');
    await runner.query('DROP TABLE "public_profile"');
    await runner.query('DROP INDEX "public"."IDX_a4e495335cafc53dc7d8a7cdd6"');
    await runner.query('DROP INDEX "public"."IDX_2dc80e3b654e745161a8691c09"');
    await runner.query('DROP TABLE "intake_answer"');
    await runner.query('DROP INDEX "public"."consent_one_in_force"');
    await runner.query('DROP INDEX "public"."IDX_eb955806052c1d7b4b675a211c"');
    await runner.query('DROP TABLE "consent"');
    await runner.query('DROP INDEX "public"."IDX_de083e1b21ac50e177910da2eb"');
    await runner.query('DROP INDEX "public"."IDX_6b920b7317f5d068b73b3aeb8d"');
    await runner.query('DROP TABLE "intake_session"');
  }
}
