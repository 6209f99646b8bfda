import type { MigrationInterface, QueryRunner } from 'typeorm';

export class IssuedDocuments1795907949532 implements MigrationInterface {
  name = 'IssuedDocuments1795907949532';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "issued_document" ("sha256" text NOT NULL, "versionId" uuid NOT NULL, "language" text NOT NULL, "signatures" integer NOT NULL, "madeAt" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_51946f77508367bdb5201e0f431" PRIMARY KEY ("sha256"))',
    );
    await runner.query('CREATE INDEX "IDX_e55567376c4d4700ce8760e82f" ON "issued_document"  ("versionId") ');
    await runner.query(
      'ALTER TABLE "issued_document" ADD CONSTRAINT "FK_e55567376c4d4700ce8760e82f8" FOREIGN KEY ("versionId") REFERENCES "agreement_version"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "issued_document" DROP CONSTRAINT "FK_e55567376c4d4700ce8760e82f8"');
    await runner.query('DROP INDEX "public"."IDX_e55567376c4d4700ce8760e82f"');
    await runner.query('DROP TABLE "issued_document"');
  }
}
