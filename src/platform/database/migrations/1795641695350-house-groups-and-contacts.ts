import type { MigrationInterface, QueryRunner } from 'typeorm';

export class HouseGroupsAndContacts1795641695350 implements MigrationInterface {
  name = 'HouseGroupsAndContacts1795641695350';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "contact_line" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "fromId" uuid NOT NULL, "toId" uuid NOT NULL, "line" text NOT NULL, "sentAt" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_0b657a303730f262d6d6609b369" PRIMARY KEY ("id"))',
    );
    await runner.query('CREATE INDEX "IDX_2b43cd87448020fbe1ba35e1b6" ON "contact_line"  ("fromId") ');
    await runner.query('CREATE INDEX "IDX_a331961391932e796d843846c2" ON "contact_line"  ("toId") ');
    await runner.query(
      'CREATE TABLE "person_report" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "reporterId" uuid NOT NULL, "reportedId" uuid NOT NULL, "reason" text NOT NULL, "words" text, "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_3eca243decdfd5f079d5b625549" PRIMARY KEY ("id"))',
    );
    await runner.query('CREATE INDEX "IDX_f990e0a5c12c9bada01fb5eed5" ON "person_report"  ("reporterId") ');
    await runner.query('CREATE INDEX "IDX_30cb4452ebdb21ce633ac859fa" ON "person_report"  ("reportedId") ');
    await runner.query(
      'CREATE TABLE "house_group" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL, "size" smallint NOT NULL, "seeksOneMore" boolean NOT NULL DEFAULT false, CONSTRAINT "PK_ed94ee68f3d94a1826ec3c9f675" PRIMARY KEY ("id"))',
    );
    await runner.query(
      'CREATE TABLE "house_group_member" ("candidateId" uuid NOT NULL, "groupId" uuid NOT NULL, "seat" smallint NOT NULL, "joinedAt" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "house_group_member_seat" CHECK ("seat" BETWEEN 1 AND 3), CONSTRAINT "PK_80b1026e0d4d70567cd8b70cf08" PRIMARY KEY ("candidateId"))',
    );
    await runner.query(
      'CREATE UNIQUE INDEX "house_group_member_one_a_seat" ON "house_group_member"  ("groupId", "seat") ',
    );
    await runner.query(
      'CREATE TABLE "living_invitation" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "fromId" uuid NOT NULL, "toId" uuid NOT NULL, "status" text NOT NULL, "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL, "dueAt" TIMESTAMP WITH TIME ZONE, "expiresAt" TIMESTAMP WITH TIME ZONE NOT NULL, "closedAt" TIMESTAMP WITH TIME ZONE, CONSTRAINT "living_invitation_not_self" CHECK ("fromId" <> "toId"), CONSTRAINT "PK_1024f0b6b7c2e19be77c0c6652e" PRIMARY KEY ("id"))',
    );
    await runner.query('CREATE INDEX "IDX_6406b1c4eb9cc271d74adf8cdd" ON "living_invitation"  ("fromId") ');
    await runner.query('CREATE INDEX "IDX_fbd23a5b8847a1a2be62999a85" ON "living_invitation"  ("toId") ');
    await runner.query('CREATE INDEX "IDX_25516b4a35a8b4a46194950000" ON "living_invitation"  ("dueAt") ');
    // Of two people, whoever asked: an expression, which no entity can describe.
    await runner.query(
      `CREATE UNIQUE INDEX "living_invitation_one_open" ON "living_invitation"
       (LEAST("fromId", "toId"), GREATEST("fromId", "toId")) WHERE "status" = 'open'`,
    );
    await runner.query(
      'CREATE TABLE "living_invitation_yes" ("invitationId" uuid NOT NULL, "candidateId" uuid NOT NULL, "saidAt" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_d133014e3cee1860a459c2c19eb" PRIMARY KEY ("invitationId", "candidateId"))',
    );
    await runner.query('CREATE INDEX "IDX_20c9556bf308ae7b2ec6a80b76" ON "living_invitation_yes"  ("candidateId") ');
    await runner.query(
      'CREATE TABLE "news" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "candidateId" uuid NOT NULL, "kind" text NOT NULL, "aboutId" uuid, "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL, "seenAt" TIMESTAMP WITH TIME ZONE, "mailDueAt" TIMESTAMP WITH TIME ZONE, "mailTries" smallint NOT NULL DEFAULT \'0\', CONSTRAINT "PK_39a43dfcb6007180f04aff2357e" PRIMARY KEY ("id"))',
    );
    await runner.query('CREATE INDEX "IDX_5c9b0cb0c1498b716f8768c8c9" ON "news"  ("candidateId") ');
    await runner.query('CREATE INDEX "IDX_4ee1f4c093ba2e47fa12a4d5da" ON "news"  ("aboutId") ');
    await runner.query('CREATE INDEX "news_mail_due" ON "news"  ("mailDueAt") WHERE "mailDueAt" IS NOT NULL');
    await runner.query(
      'CREATE TABLE "showing" ("viewerId" uuid NOT NULL, "shownId" uuid NOT NULL, "firstShownAt" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_a279242a96e4da66225d4cf29f9" PRIMARY KEY ("viewerId", "shownId"))',
    );
    await runner.query('CREATE INDEX "IDX_2bca1edf7ca53a26d2caffad62" ON "showing"  ("shownId") ');
    await runner.query(
      'ALTER TABLE "contact_line" ADD CONSTRAINT "FK_2b43cd87448020fbe1ba35e1b62" FOREIGN KEY ("fromId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "contact_line" ADD CONSTRAINT "FK_a331961391932e796d843846c22" FOREIGN KEY ("toId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "person_report" ADD CONSTRAINT "FK_f990e0a5c12c9bada01fb5eed58" FOREIGN KEY ("reporterId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "person_report" ADD CONSTRAINT "FK_30cb4452ebdb21ce633ac859fad" FOREIGN KEY ("reportedId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "house_group_member" ADD CONSTRAINT "FK_80b1026e0d4d70567cd8b70cf08" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "house_group_member" ADD CONSTRAINT "FK_7e7edd8210df5ff0ff080b8680a" FOREIGN KEY ("groupId") REFERENCES "house_group"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "living_invitation" ADD CONSTRAINT "FK_6406b1c4eb9cc271d74adf8cddc" FOREIGN KEY ("fromId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "living_invitation" ADD CONSTRAINT "FK_fbd23a5b8847a1a2be62999a85e" FOREIGN KEY ("toId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "living_invitation_yes" ADD CONSTRAINT "FK_35fa43d366effe1d5a1f2e70166" FOREIGN KEY ("invitationId") REFERENCES "living_invitation"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "living_invitation_yes" ADD CONSTRAINT "FK_20c9556bf308ae7b2ec6a80b76a" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "news" ADD CONSTRAINT "FK_5c9b0cb0c1498b716f8768c8c96" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "news" ADD CONSTRAINT "FK_4ee1f4c093ba2e47fa12a4d5dae" FOREIGN KEY ("aboutId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "showing" ADD CONSTRAINT "FK_6eaf8df4a55462286a098d071de" FOREIGN KEY ("viewerId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "showing" ADD CONSTRAINT "FK_2bca1edf7ca53a26d2caffad626" FOREIGN KEY ("shownId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "showing" DROP CONSTRAINT "FK_2bca1edf7ca53a26d2caffad626"');
    await runner.query('ALTER TABLE "showing" DROP CONSTRAINT "FK_6eaf8df4a55462286a098d071de"');
    await runner.query('ALTER TABLE "news" DROP CONSTRAINT "FK_4ee1f4c093ba2e47fa12a4d5dae"');
    await runner.query('ALTER TABLE "news" DROP CONSTRAINT "FK_5c9b0cb0c1498b716f8768c8c96"');
    await runner.query('ALTER TABLE "living_invitation_yes" DROP CONSTRAINT "FK_20c9556bf308ae7b2ec6a80b76a"');
    await runner.query('ALTER TABLE "living_invitation_yes" DROP CONSTRAINT "FK_35fa43d366effe1d5a1f2e70166"');
    await runner.query('ALTER TABLE "living_invitation" DROP CONSTRAINT "FK_fbd23a5b8847a1a2be62999a85e"');
    await runner.query('ALTER TABLE "living_invitation" DROP CONSTRAINT "FK_6406b1c4eb9cc271d74adf8cddc"');
    await runner.query('ALTER TABLE "house_group_member" DROP CONSTRAINT "FK_7e7edd8210df5ff0ff080b8680a"');
    await runner.query('ALTER TABLE "house_group_member" DROP CONSTRAINT "FK_80b1026e0d4d70567cd8b70cf08"');
    await runner.query('ALTER TABLE "person_report" DROP CONSTRAINT "FK_30cb4452ebdb21ce633ac859fad"');
    await runner.query('ALTER TABLE "person_report" DROP CONSTRAINT "FK_f990e0a5c12c9bada01fb5eed58"');
    await runner.query('ALTER TABLE "contact_line" DROP CONSTRAINT "FK_a331961391932e796d843846c22"');
    await runner.query('ALTER TABLE "contact_line" DROP CONSTRAINT "FK_2b43cd87448020fbe1ba35e1b62"');
    await runner.query('DROP INDEX "public"."IDX_2bca1edf7ca53a26d2caffad62"');
    await runner.query('DROP TABLE "showing"');
    await runner.query('DROP INDEX "public"."news_mail_due"');
    await runner.query('DROP INDEX "public"."IDX_4ee1f4c093ba2e47fa12a4d5da"');
    await runner.query('DROP INDEX "public"."IDX_5c9b0cb0c1498b716f8768c8c9"');
    await runner.query('DROP TABLE "news"');
    await runner.query('DROP INDEX "public"."IDX_20c9556bf308ae7b2ec6a80b76"');
    await runner.query('DROP TABLE "living_invitation_yes"');
    await runner.query('DROP INDEX "public"."IDX_25516b4a35a8b4a46194950000"');
    await runner.query('DROP INDEX "public"."IDX_fbd23a5b8847a1a2be62999a85"');
    await runner.query('DROP INDEX "public"."IDX_6406b1c4eb9cc271d74adf8cdd"');
    await runner.query('DROP TABLE "living_invitation"');
    await runner.query('DROP INDEX "public"."house_group_member_one_a_seat"');
    await runner.query('DROP TABLE "house_group_member"');
    await runner.query('DROP TABLE "house_group"');
    await runner.query('DROP INDEX "public"."IDX_30cb4452ebdb21ce633ac859fa"');
    await runner.query('DROP INDEX "public"."IDX_f990e0a5c12c9bada01fb5eed5"');
    await runner.query('DROP TABLE "person_report"');
    await runner.query('DROP INDEX "public"."IDX_a331961391932e796d843846c2"');
    await runner.query('DROP INDEX "public"."IDX_2b43cd87448020fbe1ba35e1b6"');
    await runner.query('DROP TABLE "contact_line"');
  }
}
