import type { MigrationInterface, QueryRunner } from 'typeorm';

export class PlacementStates1795886307348 implements MigrationInterface {
  name = 'PlacementStates1795886307348';

  /** Decisions keep their moment, who took them and the group that they were about. */
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "placement" RENAME COLUMN "decidedAt" TO "statusSince"`);
    await runner.query(`ALTER TABLE "placement" RENAME COLUMN "decidedById" TO "movedById"`);
    await runner.query(
      `ALTER TABLE "placement" RENAME CONSTRAINT "FK_aee0f94eb4b5c555e5ab0e5b4ce" TO "FK_fd9bb7f4c321f6917e75803621b"`,
    );
    await runner.query(`ALTER INDEX "IDX_aee0f94eb4b5c555e5ab0e5b4c" RENAME TO "IDX_fd9bb7f4c321f6917e75803621"`);
    await runner.query(`DROP INDEX "placement_one_open_per_home"`);
    await runner.query(`CREATE UNIQUE INDEX "placement_one_open_per_home" ON "placement" ("homeId")
      WHERE "status" IN ('draft', 'offered', 'accepted', 'approved', 'agreed', 'handedOver')`);
    await runner.query(`ALTER TABLE "placement" ADD "lowestSatisfaction" integer, ADD "explanation" jsonb,
      ADD "adjustedAt" TIMESTAMP WITH TIME ZONE, ADD "adjustedById" uuid, ADD "offeredAt" TIMESTAMP WITH TIME ZONE,
      ADD "offeredById" uuid, ADD "answerBy" date, ADD "remindedAt" TIMESTAMP WITH TIME ZONE`);
    await runner.query(`UPDATE "placement" SET "lowestSatisfaction" = p."lowestSatisfaction", "explanation" = p."explanation"
      FROM "proposal" p WHERE p."id" = "placement"."proposalId"`);
    await runner.query(
      `ALTER TABLE "placement" ALTER "lowestSatisfaction" SET NOT NULL, ALTER "explanation" SET NOT NULL`,
    );
    await runner.query(`ALTER TABLE "placement" ADD CONSTRAINT "FK_feff63876c5967af5e411d2cc0e"
      FOREIGN KEY ("adjustedById") REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
    await runner.query(`ALTER TABLE "placement_member" ADD "satisfaction" integer, ADD "parts" jsonb, ADD "answer" text,
      ADD "answeredAt" TIMESTAMP WITH TIME ZONE, ADD "answeredById" uuid, ADD "declineReason" text, ADD "staysTogether" boolean`);
    await runner.query(`UPDATE "placement_member" SET "satisfaction" = m."satisfaction", "parts" = m."parts"
      FROM "placement" p JOIN "proposal_member" m ON m."proposalId" = p."proposalId"
      WHERE p."id" = "placement_member"."placementId" AND m."candidateId" = "placement_member"."candidateId"`);
    await runner.query(`ALTER TABLE "placement_member" ALTER "satisfaction" SET NOT NULL, ALTER "parts" SET NOT NULL`);
    await runner.query(`ALTER TABLE "proposal" DROP COLUMN "status"`);
    await runner.query(
      `ALTER TABLE "run" ADD "publishedAt" TIMESTAMP WITH TIME ZONE, ADD "publishedById" uuid, ADD "publishReason" text`,
    );
    await runner.query(`ALTER TABLE "run" ADD CONSTRAINT "FK_0791e5b933734946c0433a369e2"
      FOREIGN KEY ("publishedById") REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`);
  }

  /** Only decisions were kept before: what was under way is lost. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM "placement" WHERE "status" NOT IN ('approved', 'refused', 'withdrawn')`);
    await runner.query(
      `ALTER TABLE "run" DROP COLUMN "publishReason", DROP COLUMN "publishedById", DROP COLUMN "publishedAt"`,
    );
    await runner.query(`ALTER TABLE "proposal" ADD "status" text NOT NULL DEFAULT 'superseded'`);
    await runner.query(
      `UPDATE "proposal" SET "status" = p."status" FROM "placement" p WHERE p."proposalId" = "proposal"."id"`,
    );
    await runner.query(`ALTER TABLE "proposal" ALTER "status" DROP DEFAULT`);
    await runner.query(`CREATE INDEX "IDX_02db1db1164f68f57ea6ee8d2a" ON "proposal" ("status")`);
    await runner.query(`ALTER TABLE "placement_member" DROP COLUMN "satisfaction", DROP COLUMN "parts", DROP COLUMN "answer",
      DROP COLUMN "answeredAt", DROP COLUMN "answeredById", DROP COLUMN "declineReason", DROP COLUMN "staysTogether"`);
    await runner.query(`ALTER TABLE "placement" DROP COLUMN "lowestSatisfaction", DROP COLUMN "explanation",
      DROP COLUMN "adjustedAt", DROP COLUMN "adjustedById", DROP COLUMN "offeredAt", DROP COLUMN "offeredById",
      DROP COLUMN "answerBy", DROP COLUMN "remindedAt"`);
    await runner.query(`DROP INDEX "placement_one_open_per_home"`);
    await runner.query(
      `CREATE UNIQUE INDEX "placement_one_open_per_home" ON "placement" ("homeId") WHERE "status" = 'approved'`,
    );
    await runner.query(`ALTER INDEX "IDX_fd9bb7f4c321f6917e75803621" RENAME TO "IDX_aee0f94eb4b5c555e5ab0e5b4c"`);
    await runner.query(
      `ALTER TABLE "placement" RENAME CONSTRAINT "FK_fd9bb7f4c321f6917e75803621b" TO "FK_aee0f94eb4b5c555e5ab0e5b4ce"`,
    );
    await runner.query(`ALTER TABLE "placement" RENAME COLUMN "movedById" TO "decidedById"`);
    await runner.query(`ALTER TABLE "placement" RENAME COLUMN "statusSince" TO "decidedAt"`);
  }
}
