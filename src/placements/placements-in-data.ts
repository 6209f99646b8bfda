import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { PersonalDataParts } from '../candidates/my-data/personal-data-parts.js';

/** What was offered to a candidate and decided, in what they take along. */
@Injectable()
export class PlacementsInData implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly parts: PersonalDataParts,
  ) {}

  onModuleInit(): void {
    this.parts.register('placements', (candidateId) =>
      this.dataSource.query(
        `SELECT p."status", p."reason", p."statusSince", m."answer", m."answeredAt", m."declineReason", m."meetingAskedAt", m."staysTogether", h."street" || ' ' || h."houseNumber" || ', ' || h."city" AS "home"
         FROM "placement_member" m JOIN "placement" p ON p."id" = m."placementId" JOIN "home" h ON h."id" = p."homeId"
         WHERE m."candidateId" = $1 AND p."status" <> 'draft' ORDER BY p."statusSince"`,
        [candidateId],
      ),
    );
  }
}
