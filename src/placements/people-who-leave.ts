import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SYSTEM } from '../audit/audit.service.js';
import { DomainEvents } from '../platform/events/domain-events.js';
import { forgetInFiles } from './file/forget-in-files.js';
import { PlacementMoves } from './placement-moves.js';
import { isHoused, isOpen } from './placement-states.js';
import { PlacementMember } from './placement.entity.js';

/** Somebody takes part no more, or had their data erased: what was not decided yet falls away. A home that they have stays. */
@Injectable()
export class PeopleWhoLeave implements OnModuleInit {
  constructor(
    private readonly events: DomainEvents,
    private readonly moves: PlacementMoves,
  ) {}

  onModuleInit(): void {
    this.events.on('candidates:stopped', (tx, candidateId) => this.free(tx, candidateId));
    this.events.on('candidates:erased', async (tx, candidateId) => {
      await this.free(tx, candidateId);
      await forget(tx, candidateId);
    });
  }

  /** The reason names nobody: it goes to the others. */
  private async free(tx: EntityManager, candidateId: string): Promise<void> {
    const member = await tx.findOneBy(PlacementMember, { candidateId, open: true });
    if (!member) return;
    const locked = await this.moves.lock(tx, member.placementId);
    // While this waited, staff may have put them into another draft.
    if (!locked.members.some((one) => one.candidateId === candidateId)) return this.free(tx, candidateId);
    if (!isOpen(locked.placement.status) || isHoused(locked.placement.status)) return;
    await this.moves.move(tx, locked, { verb: 'withdraw', actor: SYSTEM, reason: 'De groep is niet meer compleet.' });
  }
}

/** The placement stays for the books, without what was known of this person. */
async function forget(tx: EntityManager, candidateId: string): Promise<void> {
  await forgetInFiles(tx, candidateId);
  await tx.query(
    `UPDATE "placement" SET "explanation" = '{"shared": [], "differences": []}'
     WHERE "id" IN (SELECT "placementId" FROM "placement_member" WHERE "candidateId" = $1)`,
    [candidateId],
  );
  await tx.query(
    `UPDATE "placement_member" SET "satisfaction" = 0, "declineReason" = NULL, "meetingAskedAt" = NULL, "staysTogether" = NULL, "parts" =
       '{"perHousemate": [], "home": {"locationRank": 0, "locationBonus": 0, "rentPoints": 0}}'
     WHERE "candidateId" = $1`,
    [candidateId],
  );
  await tx.query(
    `UPDATE "placement_member" SET "parts" = jsonb_set("parts", '{perHousemate}', (
       SELECT coalesce(jsonb_agg(mate), '[]') FROM jsonb_array_elements("parts"->'perHousemate') mate
       WHERE mate->>'candidate' <> $1::text))
     WHERE "candidateId" <> $1::uuid
       AND "placementId" IN (SELECT "placementId" FROM "placement_member" WHERE "candidateId" = $1::uuid)`,
    [candidateId],
  );
}
