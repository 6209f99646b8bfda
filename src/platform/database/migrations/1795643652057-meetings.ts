import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Meetings1795643652057 implements MigrationInterface {
  name = 'Meetings1795643652057';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE "corridor_resident" ("candidateId" uuid NOT NULL, "locationId" uuid NOT NULL, "clusterId" uuid, "since" TIMESTAMP WITH TIME ZONE NOT NULL, CONSTRAINT "PK_46b3e767b9ff9aca5c60c6d3828" PRIMARY KEY ("candidateId"))',
    );
    await runner.query('CREATE INDEX "IDX_5f507d068a91dbdcde6d0b2606" ON "corridor_resident"  ("locationId") ');
    await runner.query('CREATE INDEX "IDX_701f036be1146ad4e684fe6a4c" ON "corridor_resident"  ("clusterId") ');
    await runner.query(
      'CREATE TABLE "meeting" ("id" uuid NOT NULL DEFAULT gen_random_uuid(), "kind" text NOT NULL, "startsAt" TIMESTAMP WITH TIME ZONE NOT NULL, "minutes" smallint NOT NULL, "locationId" uuid NOT NULL, "place" text NOT NULL, "withSupervisor" boolean NOT NULL DEFAULT false, "proposedById" uuid, "hostId" uuid, "interest" text, "clusterId" uuid, "createdAt" TIMESTAMP WITH TIME ZONE NOT NULL, "cancelledAt" TIMESTAMP WITH TIME ZONE, CONSTRAINT "meeting_minutes" CHECK ("minutes" BETWEEN 15 AND 480), CONSTRAINT "PK_dccaf9e4c0e39067d82ccc7bb83" PRIMARY KEY ("id"))',
    );
    await runner.query('CREATE INDEX "IDX_e155f4572269b9f2b4613497c2" ON "meeting"  ("startsAt") ');
    await runner.query('CREATE INDEX "IDX_24463fd4d167953b223c75e7bf" ON "meeting"  ("proposedById") ');
    await runner.query('CREATE INDEX "IDX_cad9f9392de84ea417ff7cce37" ON "meeting"  ("hostId") ');
    await runner.query('CREATE INDEX "IDX_56e14150b8ae0e57b1551aedcb" ON "meeting"  ("clusterId") ');
    await runner.query(
      'CREATE TABLE "meeting_guest" ("meetingId" uuid NOT NULL, "candidateId" uuid NOT NULL, "answer" text, "came" boolean, "mailDueAt" TIMESTAMP WITH TIME ZONE, "mailTries" smallint NOT NULL DEFAULT \'0\', "mailedAt" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_a1c47ff4f943fcf110580e5ae01" PRIMARY KEY ("meetingId", "candidateId"))',
    );
    await runner.query('CREATE INDEX "IDX_1f03b6eb63a07c0715d9cd6282" ON "meeting_guest"  ("candidateId") ');
    await runner.query(
      'CREATE INDEX "meeting_guest_mail_due" ON "meeting_guest"  ("mailDueAt") WHERE "mailDueAt" IS NOT NULL',
    );
    await runner.query(
      'ALTER TABLE "corridor_resident" ADD CONSTRAINT "FK_46b3e767b9ff9aca5c60c6d3828" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "corridor_resident" ADD CONSTRAINT "FK_5f507d068a91dbdcde6d0b2606b" FOREIGN KEY ("locationId") REFERENCES "location"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "corridor_resident" ADD CONSTRAINT "FK_701f036be1146ad4e684fe6a4cd" FOREIGN KEY ("clusterId") REFERENCES "cluster"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "meeting" ADD CONSTRAINT "FK_b820a406039cd91e4ceaef5aa9d" FOREIGN KEY ("locationId") REFERENCES "location"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "meeting" ADD CONSTRAINT "FK_24463fd4d167953b223c75e7bf0" FOREIGN KEY ("proposedById") REFERENCES "candidate"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "meeting" ADD CONSTRAINT "FK_cad9f9392de84ea417ff7cce375" FOREIGN KEY ("hostId") REFERENCES "candidate"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "meeting" ADD CONSTRAINT "FK_56e14150b8ae0e57b1551aedcb3" FOREIGN KEY ("clusterId") REFERENCES "cluster"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "meeting_guest" ADD CONSTRAINT "FK_73c06b0f17613542fb20251ed3a" FOREIGN KEY ("meetingId") REFERENCES "meeting"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "meeting_guest" ADD CONSTRAINT "FK_1f03b6eb63a07c0715d9cd6282b" FOREIGN KEY ("candidateId") REFERENCES "candidate"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "meeting_guest" DROP CONSTRAINT "FK_1f03b6eb63a07c0715d9cd6282b"');
    await runner.query('ALTER TABLE "meeting_guest" DROP CONSTRAINT "FK_73c06b0f17613542fb20251ed3a"');
    await runner.query('ALTER TABLE "meeting" DROP CONSTRAINT "FK_56e14150b8ae0e57b1551aedcb3"');
    await runner.query('ALTER TABLE "meeting" DROP CONSTRAINT "FK_cad9f9392de84ea417ff7cce375"');
    await runner.query('ALTER TABLE "meeting" DROP CONSTRAINT "FK_24463fd4d167953b223c75e7bf0"');
    await runner.query('ALTER TABLE "meeting" DROP CONSTRAINT "FK_b820a406039cd91e4ceaef5aa9d"');
    await runner.query('ALTER TABLE "corridor_resident" DROP CONSTRAINT "FK_701f036be1146ad4e684fe6a4cd"');
    await runner.query('ALTER TABLE "corridor_resident" DROP CONSTRAINT "FK_5f507d068a91dbdcde6d0b2606b"');
    await runner.query('ALTER TABLE "corridor_resident" DROP CONSTRAINT "FK_46b3e767b9ff9aca5c60c6d3828"');
    await runner.query('DROP INDEX "public"."meeting_guest_mail_due"');
    await runner.query('DROP INDEX "public"."IDX_1f03b6eb63a07c0715d9cd6282"');
    await runner.query('DROP TABLE "meeting_guest"');
    await runner.query('DROP INDEX "public"."IDX_56e14150b8ae0e57b1551aedcb"');
    await runner.query('DROP INDEX "public"."IDX_cad9f9392de84ea417ff7cce37"');
    await runner.query('DROP INDEX "public"."IDX_24463fd4d167953b223c75e7bf"');
    await runner.query('DROP INDEX "public"."IDX_e155f4572269b9f2b4613497c2"');
    await runner.query('DROP TABLE "meeting"');
    await runner.query('DROP INDEX "public"."IDX_701f036be1146ad4e684fe6a4c"');
    await runner.query('DROP INDEX "public"."IDX_5f507d068a91dbdcde6d0b2606"');
    await runner.query('DROP TABLE "corridor_resident"');
  }
}
