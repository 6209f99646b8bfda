import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TopicsOfLocations1795909363182 implements MigrationInterface {
  name = 'TopicsOfLocations1795909363182';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "location_topic" ("locationId" uuid NOT NULL, "topics" jsonb NOT NULL, "revision" integer NOT NULL DEFAULT \'1\', CONSTRAINT "PK_2ceb7102ff345dcdaf48dbe2013" PRIMARY KEY ("locationId"))',
    );
    await runner.query('ALTER TABLE "agreement" ADD "extraTopics" jsonb NOT NULL DEFAULT \'[]\'');
    await runner.query(
      'ALTER TABLE "location_topic" ADD CONSTRAINT "FK_2ceb7102ff345dcdaf48dbe2013" FOREIGN KEY ("locationId") REFERENCES "location"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "location_topic" DROP CONSTRAINT "FK_2ceb7102ff345dcdaf48dbe2013"');
    await runner.query('ALTER TABLE "agreement" DROP COLUMN "extraTopics"');
    await runner.query('DROP TABLE "location_topic"');
  }
}
