import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Agreements1795906479982 implements MigrationInterface {
  name = 'Agreements1795906479982';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "agreement_template" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "number" integer, "isDraft" boolean NOT NULL, "content" jsonb NOT NULL, "revision" integer NOT NULL DEFAULT \'1\', "effectiveFrom" date, "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL, "publishedAt" TIMESTAMP WITH TIME ZONE, "publishedById" uuid, CONSTRAINT "PK_41607fcf8e28274a79e79542fee" PRIMARY KEY ("id"))',
    );
    await runner.query('CREATE UNIQUE INDEX "agreement_template_number" ON "agreement_template"  ("number") ');
    await runner.query(
      'CREATE UNIQUE INDEX "agreement_template_one_draft" ON "agreement_template"  ("isDraft") WHERE "isDraft"',
    );
    await runner.query(
      'CREATE TABLE "agreement" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "placementId" uuid NOT NULL, "templateId" uuid NOT NULL, "startedAt" TIMESTAMP WITH TIME ZONE NOT NULL, "startedById" uuid, CONSTRAINT "REL_bc38e50b2b84e61d2f59fe881a" UNIQUE ("placementId"), CONSTRAINT "PK_e7537188219eeef56233a609753" PRIMARY KEY ("id"))',
    );
    await runner.query('CREATE UNIQUE INDEX "agreement_one_per_placement" ON "agreement"  ("placementId") ');
    await runner.query('CREATE INDEX "IDX_057f4de3a2a716de41df0d12bc" ON "agreement"  ("templateId") ');
    await runner.query(
      'CREATE TABLE "agreement_topic" ("agreementId" uuid NOT NULL, "topic" text NOT NULL, "choices" jsonb NOT NULL, "differs" boolean NOT NULL, "revision" integer NOT NULL, "agreedAt" TIMESTAMP WITH TIME ZONE, "agreedById" uuid, "interpreter" text, CONSTRAINT "PK_9c7e772b703438fa1c949a00983" PRIMARY KEY ("agreementId", "topic"))',
    );
    await runner.query(
      'CREATE TABLE "agreement_view" ("agreementId" uuid NOT NULL, "topic" text NOT NULL, "candidateId" uuid NOT NULL, "stance" text NOT NULL, "words" text, "language" text NOT NULL, "revision" integer NOT NULL, "saidAt" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_6a6146f2f30505bd21eb1b94197" PRIMARY KEY ("agreementId", "topic", "candidateId"))',
    );
    await runner.query(
      'CREATE TABLE "agreement_version" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "agreementId" uuid NOT NULL, "number" integer NOT NULL, "state" text NOT NULL, "text" jsonb NOT NULL, "hash" text NOT NULL, "sharedAt" TIMESTAMP WITH TIME ZONE NOT NULL, "sharedById" uuid, "inForceAt" TIMESTAMP WITH TIME ZONE, "endedAt" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_db3e64e691aef50c031de3c135a" PRIMARY KEY ("id"))',
    );
    await runner.query('CREATE INDEX "agreement_version_hash" ON "agreement_version"  ("hash") ');
    await runner.query(
      'CREATE UNIQUE INDEX "agreement_version_one_in_force" ON "agreement_version"  ("agreementId") WHERE "state" = \'inForce\'',
    );
    await runner.query(
      'CREATE UNIQUE INDEX "agreement_version_one_shared" ON "agreement_version"  ("agreementId") WHERE "state" = \'shared\'',
    );
    await runner.query(
      'CREATE UNIQUE INDEX "agreement_version_number" ON "agreement_version"  ("agreementId", "number") ',
    );
    await runner.query(
      'CREATE TABLE "agreement_signer" ("versionId" uuid NOT NULL, "candidateId" uuid NOT NULL, "firstName" text NOT NULL, "language" text NOT NULL, "shown" text array NOT NULL, "wantsToTalkAt" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_19b4819bc96fc503ae53b884b42" PRIMARY KEY ("versionId", "candidateId"))',
    );
    await runner.query(
      'CREATE TABLE "agreement_signature" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "versionId" uuid NOT NULL, "candidateId" uuid, "accountId" uuid, "method" text NOT NULL, "language" text NOT NULL, "hash" text NOT NULL, "signedAt" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_a1c52a86260d677da0f602f884f" PRIMARY KEY ("id"))',
    );
    await runner.query(
      'CREATE UNIQUE INDEX "agreement_signature_one_witness" ON "agreement_signature"  ("versionId") WHERE "accountId" IS NOT NULL',
    );
    await runner.query(
      'CREATE UNIQUE INDEX "agreement_signature_one_each" ON "agreement_signature"  ("versionId", "candidateId") ',
    );
    await runner.query(
      'CREATE TABLE "signing_code" ("versionId" uuid NOT NULL, "candidateId" uuid NOT NULL, "codeHash" text NOT NULL, "isSpoken" boolean NOT NULL, "madeAt" TIMESTAMP WITH TIME ZONE NOT NULL, "wrong" integer NOT NULL DEFAULT \'0\', CONSTRAINT "PK_50e835ff02ac3d610b9a218920d" PRIMARY KEY ("versionId", "candidateId"))',
    );
    await runner.query(
      'CREATE TABLE "agreement_scan" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "versionId" uuid NOT NULL, "type" text NOT NULL, "content" bytea NOT NULL, "hash" text NOT NULL, "uploadedAt" TIMESTAMP WITH TIME ZONE NOT NULL, "uploadedById" uuid NOT NULL, CONSTRAINT "PK_6ffcdf9399f731a993b7b6f12df" PRIMARY KEY ("id"))',
    );
    await runner.query(
      'ALTER TABLE "agreement_template" ADD CONSTRAINT "FK_5df4a74a0899d2b7951f01ff06c" FOREIGN KEY ("publishedById") REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "agreement" ADD CONSTRAINT "FK_bc38e50b2b84e61d2f59fe881a5" FOREIGN KEY ("placementId") REFERENCES "placement"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "agreement" ADD CONSTRAINT "FK_057f4de3a2a716de41df0d12bc8" FOREIGN KEY ("templateId") REFERENCES "agreement_template"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "agreement" ADD CONSTRAINT "FK_24eeb4ec60fa7a6eceacaa09479" FOREIGN KEY ("startedById") REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "agreement_topic" ADD CONSTRAINT "FK_a4e3b8c46d6f34963a48b9adf59" FOREIGN KEY ("agreementId") REFERENCES "agreement"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "agreement_topic" ADD CONSTRAINT "FK_da4dfd9d79a1318f367af0ad3f8" FOREIGN KEY ("agreedById") REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "agreement_view" ADD CONSTRAINT "FK_fdcf19b474eb32917e5c14e40e4" FOREIGN KEY ("agreementId") REFERENCES "agreement"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "agreement_view" ADD CONSTRAINT "FK_90e5a6ba884ac6dc0dc11aa387e" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "agreement_version" ADD CONSTRAINT "FK_b0e32fb9bd9d3a7dc58903e13b2" FOREIGN KEY ("agreementId") REFERENCES "agreement"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "agreement_version" ADD CONSTRAINT "FK_cb2adaf631d32417a7527977951" FOREIGN KEY ("sharedById") REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "agreement_signer" ADD CONSTRAINT "FK_f1a21fdb5830618c0189aaff4a6" FOREIGN KEY ("versionId") REFERENCES "agreement_version"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "agreement_signer" ADD CONSTRAINT "FK_ac3d34f85e3a19fbef1fdc3e02f" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "agreement_signature" ADD CONSTRAINT "FK_555cf3ac4ee516f20ab76a36106" FOREIGN KEY ("versionId") REFERENCES "agreement_version"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "agreement_signature" ADD CONSTRAINT "FK_f35336e42a054f0fb4a0d33a51a" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE SET NULL ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "agreement_signature" ADD CONSTRAINT "FK_fff65e5b0ec18ab616261577293" FOREIGN KEY ("accountId") REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "signing_code" ADD CONSTRAINT "FK_d2eeea77455ad22e0265f7a72e9" FOREIGN KEY ("versionId") REFERENCES "agreement_version"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "signing_code" ADD CONSTRAINT "FK_91204f381a8f60efdb916d044ed" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "agreement_scan" ADD CONSTRAINT "FK_bed7ba32712fc958ac130c3782c" FOREIGN KEY ("versionId") REFERENCES "agreement_version"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "agreement_scan" ADD CONSTRAINT "FK_ff1d2197218cb956c73f0f987c9" FOREIGN KEY ("uploadedById") REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "agreement_scan" DROP CONSTRAINT "FK_ff1d2197218cb956c73f0f987c9"');
    await runner.query('ALTER TABLE "agreement_scan" DROP CONSTRAINT "FK_bed7ba32712fc958ac130c3782c"');
    await runner.query('ALTER TABLE "signing_code" DROP CONSTRAINT "FK_91204f381a8f60efdb916d044ed"');
    await runner.query('ALTER TABLE "signing_code" DROP CONSTRAINT "FK_d2eeea77455ad22e0265f7a72e9"');
    await runner.query('ALTER TABLE "agreement_signature" DROP CONSTRAINT "FK_fff65e5b0ec18ab616261577293"');
    await runner.query('ALTER TABLE "agreement_signature" DROP CONSTRAINT "FK_f35336e42a054f0fb4a0d33a51a"');
    await runner.query('ALTER TABLE "agreement_signature" DROP CONSTRAINT "FK_555cf3ac4ee516f20ab76a36106"');
    await runner.query('ALTER TABLE "agreement_signer" DROP CONSTRAINT "FK_ac3d34f85e3a19fbef1fdc3e02f"');
    await runner.query('ALTER TABLE "agreement_signer" DROP CONSTRAINT "FK_f1a21fdb5830618c0189aaff4a6"');
    await runner.query('ALTER TABLE "agreement_version" DROP CONSTRAINT "FK_cb2adaf631d32417a7527977951"');
    await runner.query('ALTER TABLE "agreement_version" DROP CONSTRAINT "FK_b0e32fb9bd9d3a7dc58903e13b2"');
    await runner.query('ALTER TABLE "agreement_view" DROP CONSTRAINT "FK_90e5a6ba884ac6dc0dc11aa387e"');
    await runner.query('ALTER TABLE "agreement_view" DROP CONSTRAINT "FK_fdcf19b474eb32917e5c14e40e4"');
    await runner.query('ALTER TABLE "agreement_topic" DROP CONSTRAINT "FK_da4dfd9d79a1318f367af0ad3f8"');
    await runner.query('ALTER TABLE "agreement_topic" DROP CONSTRAINT "FK_a4e3b8c46d6f34963a48b9adf59"');
    await runner.query('ALTER TABLE "agreement" DROP CONSTRAINT "FK_24eeb4ec60fa7a6eceacaa09479"');
    await runner.query('ALTER TABLE "agreement" DROP CONSTRAINT "FK_057f4de3a2a716de41df0d12bc8"');
    await runner.query('ALTER TABLE "agreement" DROP CONSTRAINT "FK_bc38e50b2b84e61d2f59fe881a5"');
    await runner.query('ALTER TABLE "agreement_template" DROP CONSTRAINT "FK_5df4a74a0899d2b7951f01ff06c"');
    await runner.query('DROP TABLE "agreement_scan"');
    await runner.query('DROP TABLE "signing_code"');
    await runner.query('DROP INDEX "public"."agreement_signature_one_each"');
    await runner.query('DROP INDEX "public"."agreement_signature_one_witness"');
    await runner.query('DROP TABLE "agreement_signature"');
    await runner.query('DROP TABLE "agreement_signer"');
    await runner.query('DROP INDEX "public"."agreement_version_number"');
    await runner.query('DROP INDEX "public"."agreement_version_one_shared"');
    await runner.query('DROP INDEX "public"."agreement_version_one_in_force"');
    await runner.query('DROP INDEX "public"."agreement_version_hash"');
    await runner.query('DROP TABLE "agreement_version"');
    await runner.query('DROP TABLE "agreement_view"');
    await runner.query('DROP TABLE "agreement_topic"');
    await runner.query('DROP INDEX "public"."IDX_057f4de3a2a716de41df0d12bc"');
    await runner.query('DROP INDEX "public"."agreement_one_per_placement"');
    await runner.query('DROP TABLE "agreement"');
    await runner.query('DROP INDEX "public"."agreement_template_one_draft"');
    await runner.query('DROP INDEX "public"."agreement_template_number"');
    await runner.query('DROP TABLE "agreement_template"');
  }
}
