import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { SYSTEM } from '../../audit/audit.service.js';
import { PersonalDataParts } from '../../candidates/my-data/personal-data-parts.js';
import { DomainEvents } from '../../platform/events/domain-events.js';
import { authorMarkSql } from './conflict/author-mark.js';
import { TalkTasks } from '../talk-tasks.js';

const PARTS = {
  agreementViews: `SELECT "topic", "stance", "words", "language", "saidAt" FROM "agreement_view" WHERE "candidateId" = $1::uuid
    ORDER BY "saidAt", "topic"`,
  agreementsToSign: `SELECT "version"."number" AS "version", "version"."sharedAt", "signer"."firstName", "signer"."wantsToTalkAt",
      "signature"."method", "signature"."language", "signature"."hash", "signature"."signedAt"
    FROM "agreement_signer" "signer" JOIN "agreement_version" "version" ON "version"."id" = "signer"."versionId"
    LEFT JOIN "agreement_signature" "signature" USING ("versionId", "candidateId")
    WHERE "signer"."candidateId" = $1::uuid ORDER BY "version"."sharedAt"`,
  howItGoes: `SELECT "topic", "mood", "saidAt" FROM "agreement_pulse" WHERE "candidateId" = $1::uuid ORDER BY "saidAt", "topic"`,
  changesAsked: `SELECT "topic", "words", "language", "isNamed", "askedAt", "handledAt" FROM "agreement_request"
    WHERE "candidateId" = $1::uuid ORDER BY "askedAt", "topic"`,
  conflictNotes: `SELECT "step", "words", "candidateId" IS NOT NULL AS "isNamed", "notedAt" FROM "conflict_note"
    WHERE "authorMark" = ${authorMarkSql('$1')} ORDER BY "notedAt"`,
};

const AGREEMENTS_OF = `SELECT "agreement"."id" FROM "agreement" JOIN "placement_member" USING ("placementId") WHERE "candidateId" = $1::uuid`;

/** What residents said about their agreements in what they take along, and what goes when their data are erased. */
@Injectable()
export class LivingInData implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly parts: PersonalDataParts,
    private readonly events: DomainEvents,
    private readonly talk: TalkTasks,
  ) {}

  onModuleInit(): void {
    for (const [name, sql] of Object.entries(PARTS))
      this.parts.register(name, (candidateId) => this.dataSource.query(sql, [candidateId]));
    this.events.on('candidates:erased', (tx, candidateId) => this.erased(tx, candidateId));
  }

  /** What has their name is gone by then: also their notes without one go, and tasks about what nobody asks any more. */
  private async erased(tx: EntityManager, candidateId: string): Promise<void> {
    await tx.query(
      `DELETE FROM "conflict_note" WHERE "agreementId" IN (${AGREEMENTS_OF}) AND "authorMark" = ${authorMarkSql('$1')}`,
      [candidateId],
    );
    const agreements = await tx.query<{ id: string }[]>(AGREEMENTS_OF, [candidateId]);
    for (const { id } of agreements) await this.talk.closeWhenNothingWaits(tx, id, SYSTEM);
  }
}
