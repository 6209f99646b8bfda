import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { PersonalDataParts } from '../../candidates/my-data/personal-data-parts.js';

/** The meetings of a candidate in what they take along. What the others answered stays theirs. */
@Injectable()
export class MeetingsInData implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly parts: PersonalDataParts,
  ) {}

  onModuleInit(): void {
    this.parts.register('meetings', (candidateId) =>
      this.dataSource.query(
        `SELECT meeting."kind", meeting."startsAt", meeting."minutes", location."name" AS "location", meeting."place",
           meeting."interest", meeting."withSupervisor", meeting."cancelledAt", guest."answer", guest."came",
           COALESCE(meeting."proposedById" = guest."candidateId", false) AS "proposedByMe",
           COALESCE(meeting."hostId" = guest."candidateId", false) AS "hostedByMe"
         FROM "meeting_guest" guest JOIN "meeting" meeting ON meeting."id" = guest."meetingId"
         JOIN "location" location ON location."id" = meeting."locationId"
         WHERE guest."candidateId" = $1 ORDER BY meeting."startsAt", meeting."id"`,
        [candidateId],
      ),
    );
    this.parts.register('corridor', (candidateId) =>
      this.dataSource.query(
        `SELECT location."name" AS "location", cluster."name" AS "corridor", resident."since"
         FROM "corridor_resident" resident JOIN "location" location ON location."id" = resident."locationId"
         LEFT JOIN "cluster" cluster ON cluster."id" = resident."clusterId" WHERE resident."candidateId" = $1`,
        [candidateId],
      ),
    );
  }
}
