import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { PersonalDataParts } from '../../candidates/my-data/personal-data-parts.js';
import { Clock } from '../../platform/clock/clock.js';
import { DomainEvents } from '../../platform/events/domain-events.js';

/** The leases of a candidate in what they take along, and what goes when their data are erased. */
@Injectable()
export class HandoversInData implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly parts: PersonalDataParts,
    private readonly events: DomainEvents,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.parts.register('leases', (candidateId) =>
      this.dataSource.query(
        `SELECT home."street" || ' ' || home."houseNumber" || ', ' || home."city" AS "home", handover."tenancyForm",
           handover."leaseType", handover."startsOn"::text, handover."signedOn"::text, handover."endsOn"::text,
           handover."endedOn"::text, handover."keyAt", handover."keyPlace"
         FROM "placement_member" member JOIN "handover" handover ON handover."placementId" = member."placementId"
         JOIN "placement" placement ON placement."id" = member."placementId"
         JOIN "home" home ON home."id" = placement."homeId"
         WHERE member."candidateId" = $1 ORDER BY handover."startsOn"`,
        [candidateId],
      ),
    );
    // Where they got a key is in words that may tell of somebody; an appointment to come is the others' too.
    this.events.on('candidates:erased', async (tx, candidateId) => {
      await tx.query(
        `UPDATE "handover" SET "keyAt" = NULL, "keyPlace" = NULL WHERE "keyAt" < $2 AND "placementId" IN
           (SELECT "placementId" FROM "placement_member" WHERE "candidateId" = $1)`,
        [candidateId, this.clock.now()],
      );
    });
  }
}
